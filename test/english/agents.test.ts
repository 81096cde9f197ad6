import { describe, expect, test } from 'vitest';
import { told, voices } from './support.js';

describe('people by what they do, and bodies with a bracket or a country inside', () => {
  test.each([
    ['Insurers, too, expressed interest.', ['collective Insurers: expressed']],
    ['Rights monitors say it was late.', ['collective Rights monitors: say']],
    ['Truckers at the gate say it was late.', ['collective Truckers at the gate: say']],
    ['Many youth delegates regretted that it was late.', ['collective Many youth delegates: regretted']],
    ['The German Red Cross called for more.', ['collective The German Red Cross: called for']],
    [
      'The Institute of Tides (Itid) Malaysia called it late.',
      ['collective The Institute of Tides (Itid) Malaysia: called it'],
    ],
    [
      'The Oruna Chamber of Commerce, along with the Rice Federation, urged all to wait.',
      ['collective The Oruna Chamber of Commerce: urged'],
    ],
    // Things, and deeds that say nothing.
    ['The tankers claim more lives every year.', []],
    ['The murders say how it went on.', []],
    ['Checklists say that it was late, and takeovers explain why.', []],
    ['Young men carried flags.', []],
    // Things of which no list knows: with a verb of people only.
    ['The hoverers imply that it was late, and starters clearly underscored it.', []],
    ['Harvesters at the gate imply that it was late; starters would clearly underscore it.', []],
    ['Harvesters imply nothing: harvesters said it was late.', ['collective harvesters: said']],
    ['The Joint Border Committee will report to both ministers.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));

  test('somebody due for a meeting', () => {
    const [event] = told('A team is due in Hue on August 20 for a follow-up meeting, it was said.').events;
    expect([event?.name, event?.date?.value, event?.place]).toEqual([
      'follow-up meeting',
      '2022-08-20',
      'Hue',
    ]);
  });
});
