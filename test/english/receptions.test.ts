import { describe, expect, test } from 'vitest';
import { told, voices } from './support.js';

const LEAD =
  'Prime Minister Tran Van Son received visiting Lao Foreign Minister Khamla Visay in Hue on 3 May.';

describe('the host and the guest of a reception are those whom it was told of last', () => {
  test.each([
    [
      `${LEAD} The host welcomed the visit. For his part, the guest thanked Vietnam for its help.`,
      [
        'person Tran Van Son (Prime Minister): welcomed',
        'person Khamla Visay (Lao Foreign Minister): thanked',
      ],
    ],
    [
      'Prime Minister Tran Van Son hosted a reception for Lao Foreign Minister Khamla Visay. The Lao guest asked for help.',
      ['person Khamla Visay (Lao Foreign Minister): asked'],
    ],
    [
      'Foreign Minister Khamla Visay was received by Prime Minister Tran Van Son. The host asked for help.',
      ['person Tran Van Son (Prime Minister): asked'],
    ],
    [
      'Receiving Ambassador Anna Reyes in Hue, Prime Minister Tran Van Son praised her work. The guest asked for help.',
      ['person Tran Van Son (Prime Minister): praised', 'person Anna Reyes (Ambassador): asked'],
    ],
  ])('%s', (sentences, expected) => expect(voices(sentences)).toEqual(expected));

  test.each([
    // nobody was received
    'Prime Minister Tran Van Son held talks with Lao Foreign Minister Khamla Visay. The host asked for help.',
    // of another country
    `${LEAD} The Thai guest asked for help.`,
    // no person
    `${LEAD} The host country asked for help. The guest list said nothing.`,
    // whom the sentence does not name
    `${LEAD} Later the president received Ambassador Anna Reyes. The host asked for help.`,
  ])('nobody in: %s', (sentences) =>
    expect(voices(sentences).filter((voice) => voice.startsWith('person'))).toEqual([]),
  );
});

describe('a reception for somebody is a meeting', () => {
  test.each([
    [
      'Prime Minister Tran Van Son on 3 May hosted a reception for visiting Foreign Minister Lim Wei of Singapore.',
      ['meeting reception for visiting Foreign Minister Lim Wei of Singapore 2022-05-03'],
    ],
    [LEAD, ['meeting received visiting Lao Foreign Minister Khamla Visay 2022-05-03']],
    [
      `The Prime Minister hosted a reception for visiting Lao Foreign Minister Khamla Visay on 3 May. ${LEAD}`,
      1,
    ],
    ['She witnessed the signing ceremony of the Declaration on Water on 3 May.', 1],
  ])('%s', (sentences, expected) => {
    const events = told(sentences).events.map(({ type, name, date }) => `${type} ${name} ${date?.value}`);
    if (typeof expected === 'number') expect(events).toHaveLength(expected);
    else expect(events).toEqual(expected);
  });

  test('a reception for nobody in particular is none', () =>
    expect(told('She hosted a reception for Tet on 3 May.').events.map(({ type }) => type)).not.toContain(
      'meeting',
    ));
});

describe('"they" are the group that the sentence before is of', () => {
  test.each([
    [
      'Participants at the meeting discussed the dams. They urged haste. They also voiced concern.',
      ['collective Participants: urged, voiced'],
    ],
    [
      'At the meeting, the two ministers looked at the dams. They agreed to meet again.',
      ['collective the two ministers: agreed'],
    ],
  ])('%s', (sentences, expected) => expect(voices(sentences)).toEqual(expected));

  test.each([
    'The minister met officials in Hue. They said little.',
    'The dams are old. They said little.',
    'Tran Van Son and Lim Wei met. They agreed to meet again.',
    'The ministry is late. They said little.',
  ])('nobody in: %s', (sentences) => expect(voices(sentences)).toEqual([]));
});

describe('names and offices', () => {
  test.each([
    [
      'She received Minister of Foreign Affairs Ana Freitas in Hue. Freitas said it was late.',
      'person Ana Freitas (Minister of Foreign Affairs): said',
    ],
    [
      'It was chaired by Chinese Assistant Foreign Minister Nong Rong. Nong said it was late.',
      'person Nong Rong (Chinese Assistant Foreign Minister): said',
    ],
    ['The Union Minister first said it was late.', 'role The Union Minister: said'],
    [
      'The north has noted the plan, the Lao Foreign Ministry spokesperson said at a regular press briefing later in the day.',
      'role the Lao Foreign Ministry spokesperson: said',
    ],
    ['Heads of delegation agreed to meet again.', 'collective Heads of delegation: agreed'],
    ['Minister Tran Van Son laid stress on water.', 'person Tran Van Son (Minister): laid stress on'],
  ])('%s', (sentences, voice) => expect(voices(sentences)).toEqual([voice]));

  test('the full stop of a sentence is no part of a short name', () =>
    expect(told('She met with Deputy PM Tran Hong Ha. It was late.').events[0]?.name ?? '').not.toMatch(
      /\.$/u,
    ));
});
