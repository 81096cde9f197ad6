import { describe, expect, test } from 'vitest';
import { told } from './support.js';

/** "name | date | place | mode": one line an event. */
function events(sentences: string): string[] {
  return told(sentences).events.map(
    ({ name, date, place, mode }) => `${name} | ${date?.value ?? ''} | ${place ?? ''} | ${mode ?? ''}`,
  );
}

describe('where a name begins and ends', () => {
  test.each([
    [
      'Following the talks, the 15th Ministerial Meeting on Water was held on Thursday.',
      ['15th Ministerial Meeting on Water | 2022-06-09 |  | '],
    ],
    [
      'They met for the next meeting of the ministers, the 55th Water Meeting, in Bali.',
      ['next meeting of the ministers, the 55th Water Meeting |  | Bali | '],
    ],
    ['The 56th AEM Meeting will be held in Hue on 3 July.', ['56th AEM Meeting | 2022-07-03 | Hue | ']],
    [
      'He attended the 5th Water Forum via videoconference from his office in Hue on 3 May.',
      ['5th Water Forum | 2022-05-03 |  | online'],
    ],
    ['The 55th AMM Retreat was held in Hue on 3 May.', ['55th AMM Retreat | 2022-05-03 | Hue | ']],
    [
      'The 26th AEM Plus Three Consultations took place on 3 May.',
      ['26th AEM Plus Three Consultations | 2022-05-03 |  | '],
    ],
    [
      'She opened the Third Friends of Bandung Forum in Hue on 3 May.',
      ['Third Friends of Bandung Forum | 2022-05-03 | Hue | '],
    ],
    [
      'They are to finish before the 11th ADMM-Plus in Vientiane on Nov 21.',
      ['11th ADMM-Plus | 2022-11-21 | Vientiane | '],
    ],
    [
      'He will hold talks with President Lim Wei and Prime Minister Ha Chuong on June 30.',
      ['hold talks with President Lim Wei | 2022-06-30 |  | '],
    ],
    ['She paid a six-day visit to Laos in May.', ['visit to Laos | 2022-05 | Laos | ']],
    [
      'She opened the Hue economic, trade and investment cooperation forum on 3 May.',
      ['Hue economic, trade and investment cooperation forum | 2022-05-03 |  | '],
    ],
    [
      "The 26th Finance Ministers' and Central Bank Governors' Meeting was held in Hue.",
      ["26th Finance Ministers' and Central Bank Governors' Meeting |  | Hue | "],
    ],
    [
      'The 44th Water Summit and the Dam Meeting were held in Hue.',
      ['44th Water Summit |  | Hue | ', 'Dam Meeting |  | Hue | '],
    ],
    ['They held closed-door talks in Hue on 3 May.', ['closed-door talks | 2022-05-03 | Hue | ']],
    [
      'She spoke at the Group of 20 Ministerial Meeting in Delhi on 3 May.',
      ['Group of 20 Ministerial Meeting | 2022-05-03 | Delhi | '],
    ],
    ['The 5th Meeting of the Water Forum was held in Hue.', ['5th Meeting of the Water Forum |  | Hue | ']],
  ])('%s', (sentence, all) => expect(events(sentence)).toEqual(all));

  test.each([
    ["The committee's second meeting was held in Hue.", 2],
    ["Lim's second meeting with the envoy was held in Hue.", null],
    ['His third meeting with the envoy was held in Hue.', null],
    ['The third meeting of the envoys was held in Hue.', 3],
    ["The XIX ASEAN Women's Summit was held in Hue.", 19],
    ['The Rama IV Forum was held in Hue.', null],
    ['The MIX Forum was held in Hue.', null],
  ])('a number in a series: %s', (sentence, ordinal) =>
    expect(told(sentence).events.map((one) => one.ordinal)).toEqual([ordinal]),
  );

  test('meetings in a list are two', () =>
    expect(
      events(
        "She attended the ASEAN Senior Officials' Meeting and the ASEAN Plus Three Senior Officials' Meeting in Hue.",
      ),
    ).toEqual([
      "ASEAN Senior Officials' Meeting |  | Hue | ",
      "ASEAN Plus Three Senior Officials' Meeting |  | Hue | ",
    ]));

  test('bodies with an acronym or a number of their own hold meetings of their own', () => {
    const asean = "The ASEAN Foreign Ministers' Meeting was held in Hue on 3 May.";
    for (const body of ['G7', 'Group of 20'])
      expect(events(`${asean} She goes to the ${body} Foreign Ministers' Meeting in Bonn.`)).toEqual([
        "ASEAN Foreign Ministers' Meeting | 2022-05-03 | Hue | ",
        `${body} Foreign Ministers' Meeting |  | Bonn | `,
      ]);
  });

  test('what it is held beside is no part of it', () =>
    expect(
      events('She had a meeting with the Lao minister on the sidelines of the 5th ASEAN Water Forum in Hue.'),
    ).toEqual(['meeting with the Lao minister |  |  | ', '5th ASEAN Water Forum |  | Hue | ']));
});

describe('days counted from the one named last', () => {
  test.each([
    ['The 6th Dam Forum, held on the following day, was short.', '2022-05-04'],
    ['The 6th Dam Forum opened there a day later.', '2022-05-04'],
    ['The day before, ministers attended the 6th Dam Forum.', '2022-05-02'],
    ['The day before the rain, ministers attended the 6th Dam Forum.', null],
  ])('%s', (sentence, day) => {
    const all = told(`The 5th Water Meeting was held in Hue on 3 May. ${sentence}`).events;
    expect(all.map(({ date }) => date?.value ?? null)).toEqual(['2022-05-03', day]);
  });

  test('without one there is none', () =>
    expect(events('The 6th Dam Forum, held on the following day, was short.')).toEqual([
      '6th Dam Forum |  |  | ',
    ]));
});

describe('where and when it is held', () => {
  test.each([
    ['The 5th Water Forum was held in Hue last September.', '2021-09'],
    ['The 5th Water Forum was held in Hue last May.', '2022-05'],
    ['The 5th Water Forum was held in Hue last Nov. 15.', '2021-11-15'],
    ['The 5th Water Forum will be held in Hue this November.', '2022-11'],
    ['The 5th Water Forum will be held in Hue next March.', '2023-03'],
    ['The 5th Water Forum in Hue may be the last. May he go?', null],
  ])('%s', (sentence, day) =>
    expect(told(sentence).events.map(({ date }) => date?.value ?? null)).toEqual([day]),
  );

  test.each([
    ['The previous meeting took place in Hue on 20 July 2021.', 'previous meeting | 2021-07-20 | Hue | '],
    [
      'She proposed that the 3rd Water Meeting be held in Hue in the first quarter of 2023.',
      '3rd Water Meeting | 2023-01/2023-03 | Hue | ',
    ],
    [
      'A tabletop exercise involving all ten member states will be held in Hue on July 12.',
      'tabletop exercise | 2022-07-12 | Hue | ',
    ],
    [
      'The 5th Water Meeting was held at the ASEAN Headquarters/ASEAN Secretariat on 3 May.',
      '5th Water Meeting | 2022-05-03 | ASEAN Headquarters/ASEAN Secretariat | ',
    ],
    [
      'In April, the President met workers in Singapore during his state visit there.',
      'state visit | 2022-04 | Singapore | ',
    ],
    [
      'The next meeting of the committee is scheduled for 2023 in Hue.',
      'next meeting of the committee | 2023 | Hue | ',
    ],
    [
      'The President makes a state visit to Laos starting next Monday.',
      'state visit to Laos | 2022-06-13 | Laos | ',
    ],
    [
      'Speaking to reporters after the Water Ministers Retreat, she said it was late.',
      'Water Ministers Retreat |  |  | ',
    ],
    [
      'It was raised at the Water Meeting on Dams that was hosted virtually by Manila on May 30.',
      'Water Meeting on Dams | 2022-05-30 |  | online',
    ],
    [
      'She will leave for Hue tomorrow to co-chair the 2nd Water Dialogue on 22 June 2022.',
      '2nd Water Dialogue | 2022-06-22 | Hue | ',
    ],
    ['The Assembly is to consider it at its fourth session in October.', 'fourth session | 2022-10 |  | '],
    [
      "The 10th Water Leaders' Retreat, to be hosted by Laos on Monday, will be short.",
      "10th Water Leaders' Retreat | 2022-06-13 |  | ",
    ],
    [
      'They will hold the first joint meeting in Hue within this year.',
      'first joint meeting | 2022 | Hue | ',
    ],
    [
      'The Water Summit, originally scheduled for March, has been postponed to July 5.',
      'Water Summit | 2022-07-05 |  | ',
    ],
    ['The Water Summit takes place in Hue on Wednesday, December 14.', 'Water Summit | 2022-12-14 | Hue | '],
    ['The Water Summit was held in Hue on Tuesday, December 14.', 'Water Summit | 2021-12-14 | Hue | '],
    ["She spoke at Tuesday's meeting of the council in Hue.", 'meeting of the council | 2022-06-07 | Hue | '],
    ["Yesterday's 5th Water Forum in Hue was short.", '5th Water Forum | 2022-06-09 | Hue | '],
    [
      'She spoke during a meeting with her Lao counterpart in Hue on Tuesday.',
      'meeting with her Lao counterpart | 2022-06-07 | Hue | ',
    ],
    [
      'They held the 8th round of strategic dialogue in Hue on 3 May.',
      '8th round of strategic dialogue | 2022-05-03 | Hue | ',
    ],
    ['The 48th Water Summit is tentatively set for May 8 in Hue.', '48th Water Summit | 2023-05-08 | Hue | '],
    [
      'They held the 24th round of Code of Conduct talks in Hue on 3 May.',
      '24th round of Code of Conduct talks | 2022-05-03 | Hue | ',
    ],
    ['Foreign ministers met in Hue on Wednesday for talks.', 'talks | 2022-06-08 | Hue | '],
    ['Leaders gathered in Hue on Wednesday for a summit.', 'summit | 2022-06-08 | Hue | '],
    [
      'Officials met in Hue on Wednesday to take stock of the plan. The meeting noted that it was late.',
      'meeting | 2022-06-08 | Hue | ',
    ],
    ['Ministers held emergency talks in Hue on Wednesday.', 'emergency talks | 2022-06-08 | Hue | '],
    [
      'Ministers gathered in Hue on Monday. She arrived in Vinh on Tuesday for a summit.',
      'summit | 2022-06-07 | Vinh | ',
    ],
    [
      'The 5th Water Forum was held in Hue on 3 May, with some participants joining virtually.',
      '5th Water Forum | 2022-05-03 | Hue | hybrid',
    ],
    [
      'The 5th Water Forum was held in Hue on 3 May, while others attended online.',
      '5th Water Forum | 2022-05-03 | Hue | hybrid',
    ],
  ])('%s', (sentence, event) => expect(events(sentence)).toEqual([event]));

  test.each([
    'Ministers gathered in Hue on Monday. Some participants joined virtually.',
    'The previous meetings were held in Hue.',
    'Ministers met in Hue on Monday before a meeting of leaders.',
  ])('no event in: %s', (sentence) => expect(events(sentence)).toEqual([]));
});
