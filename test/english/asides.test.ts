import { describe, expect, test } from 'vitest';
import { figures, told, voices } from './support.js';

describe('figures over an aside, and shares that are no count', () => {
  test.each([
    [
      'Eight of the 10 measures in the plan, adopted in Hue in May, have been completed.',
      ['8/10 measures completed'],
    ],
    ['Eight of the 10 measures, adopted in Hue in May, were late.', []],
    ['Nearly all of the 24 measures have been completed.', []],
    ['Three in four of the 24 measures have been completed.', []],
    ['All of the 24 measures have been completed.', ['24/24 measures completed']],
  ])('%s', (sentence, found) => expect(figures(sentence)).toEqual(found));
});

describe('groups in pairs, papers and who is besides', () => {
  test.each([
    [
      'ASEAN member states and China today agreed to wait.',
      ['collective ASEAN member states and China: agreed'],
    ],
    [
      'Experts and park managers shared the view that it was late.',
      ['collective Experts and park managers: shared'],
    ],
    [
      'The Department of Works (DOW) and local government units in Oruna have vowed support.',
      ['collective The Department of Works (DOW) and local government units in Oruna: vowed'],
    ],
    [
      'A joint study by the World Bank concluded last year that it was late.',
      ['collective A joint study by the World Bank: concluded'],
    ],
    [
      'A UNODC report launched at the meeting estimates that it is late.',
      ['collective A UNODC report: estimates'],
    ],
    ['Malaysia, as this year’s chair, has promised a plan.', ['collective Malaysia: promised']],
    ['Civil society has asked to be heard.', ['collective Civil society: asked']],
    ['The farmers asked to be named only by their initials.', []],
    [
      'Think tank Institut Oru Nia, however, argues that it is late.',
      ['collective Think tank Institut Oru Nia: argues'],
    ],
    ['The court backed a ruling China rejected.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('offices before a rank, and of firms', () => {
  test.each([
    [
      'The Philippine Coast Guard spokesperson for the West Sea, Commodore Ken Mori, said it was late.',
      ['person Ken Mori (Philippine Coast Guard spokesperson for the West Sea): said'],
    ],
    [
      'Armed Forces spokesperson Col. Anna Reyes said it was late.',
      ['person Anna Reyes (Armed Forces spokesperson): said'],
    ],
    [
      'ORU corporate secretary Anna Reyes said it was late.',
      ['person Anna Reyes (ORU corporate secretary): said'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('meetings that are to come', () => {
  test.each([
    [
      'The 41st ASEAN Water Forum is to take place in Bali from Aug. 22 to 25.',
      '2022-08-22/2022-08-25',
      'Bali',
    ],
    ['Ministers will meet in Hue on Thursday for a special meeting.', '2022-06-16', 'Hue'],
    [
      'A 5th forum was held at the United Nations Conference Centre in Bangkok on May 3.',
      '2022-05-03',
      'United Nations Conference Centre in Bangkok',
    ],
  ])('%s', (sentence, day, place) => {
    const [event] = told(sentence).events;
    expect([event?.date?.value, event?.place]).toEqual([day, place]);
  });
});
