import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { event, told } from './support.js';

describe('names of events', () => {
  test.each([
    [
      "The 54th ASEAN Foreign Ministers' Meeting (54th AMM) was held on 2 August 2021.",
      "54th ASEAN Foreign Ministers' Meeting (54th AMM)",
      54,
      'meeting',
    ],
    [
      'Leaders spoke at the 44th and 45th ASEAN Summits on 9 October 2024.',
      '44th and 45th ASEAN Summits',
      44,
      'summit',
    ],
    [
      'He attended the Commemorative Summit for the 50th Year of Friendship in Bali on 9 May 2023.',
      'Commemorative Summit for the 50th Year of Friendship',
      null,
      'summit',
    ],
    [
      'He recalled the Special Summit to Commemorate the 50th Anniversary of Relations held in Bali on 9 May 2023.',
      'Special Summit to Commemorate the 50th Anniversary of Relations',
      null,
      'summit',
    ],
    [
      'He came to the Special Summit in Commemoration of the 50th Year of Relations in Bali on 9 May 2023.',
      'Special Summit in Commemoration of the 50th Year of Relations',
      null,
      'summit',
    ],
    ['The 55th AMM took place on 3 August 2022.', '55th AMM', 55, 'meeting'],
    ['The Third ASEAN-UN Summit was held on 29 October 2010.', 'Third ASEAN-UN Summit', 3, 'summit'],
    ['The twenty-first round of talks began on 3 May 2022.', 'twenty-first round of talks', 21, 'talks'],
    [
      'The workshop on women, peace and security, held on 5 May 2022, drew many.',
      'workshop on women, peace and security',
      null,
      'forum',
    ],
    [
      'Prime Minister Kim Daro will pay an official visit to Laos from July 3 to 5.',
      'official visit to Laos',
      null,
      'visit',
    ],
    ['The minister paid a three-day visit to Japan on 5 May 2022.', 'visit to Japan', null, 'visit'],
    [
      'The 41st General Assembly of the union opened on 8 September 2020.',
      '41st General Assembly of the union',
      41,
      'session',
    ],
    ['COP26 was held in Glasgow in November 2021.', 'COP26', 26, 'meeting'],
    [
      'The 14th ASEAN-UN Secretariat-to-Secretariat Meeting was held on 18 May 2022.',
      '14th ASEAN-UN Secretariat-to-Secretariat Meeting',
      14,
      'meeting',
    ],
    [
      "The 8th East Asia Summit Foreign Ministers' Meeting was held on 6 June 2022.",
      "8th East Asia Summit Foreign Ministers' Meeting",
      8,
      'meeting',
    ],
    [
      "The 10th ASEAN Defence Ministers' Meeting Plus ended on 6 June 2022.",
      "10th ASEAN Defence Ministers' Meeting Plus",
      10,
      'meeting',
    ],
    [
      'The 38th ASEAN Ministers on Energy Meeting was held on 19 November 2020.',
      '38th ASEAN Ministers on Energy Meeting',
      38,
      'meeting',
    ],
    [
      'The next meeting of the ministers, the 55th AMM, is due in July in Phnom Penh.',
      'next meeting of the ministers, the 55th AMM',
      55,
      'meeting',
    ],
    [
      'The minister opened the 44th and 45th River Summits in Dili.',
      '44th and 45th River Summits',
      44,
      'summit',
    ],
    [
      'The 10th ASEAN Defence Ministers’ Meeting-Plus (ADMM-Plus) ended on 6 June 2022.',
      '10th ASEAN Defence Ministers’ Meeting-Plus (ADMM-Plus)',
      10,
      'meeting',
    ],
    ['The committee’s third meeting for 2022 was held on 6 June.', 'third meeting for 2022', 3, 'meeting'],
    [
      'The navies held their first joint drill, the Coral Sea Exercise, off Port Lima on 6 June.',
      'first joint drill, the Coral Sea Exercise',
      null,
      'exercise',
    ],
    [
      'Talks on the Ports in Motion Agreement were held in Dili on 6 June.',
      'Talks on the Ports in Motion Agreement',
      null,
      'talks',
    ],
    ['He spoke at the 2019 ASEAN Summit in Dili.', '2019 ASEAN Summit', null, 'summit'],
    [
      'The 20th AEM-EU Trade Commissioner Consultation was held on 6 June.',
      '20th AEM-EU Trade Commissioner Consultation',
      20,
      'talks',
    ],
    [
      'The joint exercise in the South China Sea will begin on June 20.',
      'joint exercise in the South China Sea',
      null,
      'exercise',
    ],
  ])('%s', (sentence, name, ordinal, type) => {
    expect(event(sentence)).toMatchObject({ name, ordinal, type });
  });

  test.each([
    'Dialogue partners called for calm and the talks about talks never came.',
    'The 50th anniversary of the first gathering was marked on Monday.',
    'Ministers meet annually, and meetings of this kind are long.',
    'She called for help in the conference hall.',
    'Officials met in Dili on Monday and went home.',
    'They had met in Dili last month.',
    'It was the 5th ASEAN in a row of bodies.',
    'The 7th UNSC text in English was read.',
  ])('no event: %s', (sentence) => expect(told(sentence).events).toEqual([]));
});

describe('what is told of events', () => {
  test.each([
    ['The forum runs from Nov. 10 to 13 in Da Nang.', '2021-11-10/2021-11-13', 'Da Nang', null],
    [
      'On March 5, the two sides held their first consultation on shipping in Bangkok.',
      '2022-03-05',
      'Bangkok',
      null,
    ],
    [
      'The 3rd meeting of the group took place from 31 July to 6 August 2022 in Phnom Penh, Cambodia.',
      '2022-07-31/2022-08-06',
      'Phnom Penh, Cambodia',
      null,
    ],
    [
      'The 13th meeting of the group was held via videoconference on 19 November 2011.',
      '2011-11-19',
      null,
      'online',
    ],
    ['The ministers held a hybrid meeting in Siem Reap on Monday.', '2022-06-06', 'Siem Reap', 'hybrid'],
    ['The 21st meeting of the group was held virtually today.', '2022-06-10', null, 'online'],
    ['The next meeting of the group will be held in Brussels next month.', '2022-07', 'Brussels', null],
    [
      'Work goes on for the 57th Port Forum, which is scheduled to take place in Vientiane in July.',
      '2022-07',
      'Vientiane',
      null,
    ],
    [
      'She spoke ahead of the 40th ASEAN Summit, which opens in Phnom Penh on November 10.',
      '2022-11-10',
      'Phnom Penh',
      null,
    ],
    [
      'The 11th Meeting on Disasters, held in Cebu City from May 13 to 14, drew ten states.',
      '2022-05-13/2022-05-14',
      'Cebu City',
      null,
    ],
    [
      'The meeting, the first in person since 2019, was held on 5 May 2022 in Phnom Penh.',
      '2022-05-05',
      'Phnom Penh',
      null,
    ],
    [
      'The signing ceremony took place at the ASEAN Secretariat in Jakarta on 7 June.',
      '2022-06-07',
      'ASEAN Secretariat in Jakarta',
      null,
    ],
    [
      'The forum will take place from Tuesday to Wednesday next week in Bali, Indonesia.',
      '2022-06-14/2022-06-15',
      'Bali, Indonesia',
      null,
    ],
    ['The 5th Port Forum, which began on Wednesday, drew ten states.', '2022-06-08', null, null],
    [
      'He greeted the 12th ASEAN-UN Summit in the Cambodian capital, Phnom Penh, on 11 May 2022.',
      '2022-05-11',
      'Cambodian capital, Phnom Penh',
      null,
    ],
    [
      'The 5th Port Forum was held in the northern city of Chiang Mai on 11 May 2022.',
      '2022-05-11',
      'northern city of Chiang Mai',
      null,
    ],
    ['He spoke at the 5th Port Forum in the Laotian capital, Mr Teo said.', null, 'Laotian capital', null],
    [
      'In June, Thai and Lao officials held a workshop in Nong Khai on burning.',
      '2022-06',
      'Nong Khai',
      null,
    ],
    ['Leaders gather in Dili in October for the 45th River Forum.', '2022-10', 'Dili', null],
    ['The Port Forum would convene for the second time in Dili in June this year.', '2022-06', 'Dili', null],
    [
      'The 47th Port Meeting and related meetings, to be held at the Dili Convention Centre from June 26 to 28, are near.',
      '2022-06-26/2022-06-28',
      'Dili Convention Centre',
      null,
    ],
    [
      'Both look forward to the 4th Port Meeting in Dili, later this year, and to more.',
      '2022',
      'Dili',
      null,
    ],
    ['Both co-chaired the fifth meeting of the River Committee here on Tuesday.', '2022-06-07', null, null],
    ['Mr Qian arrived in Dili on Monday for a two-day official visit.', '2022-06-06', 'Dili', null],
    ['Ms Trang paid a courtesy call to Prime Minister Don Rattanakul on June 8.', '2022-06-08', null, null],
    ['The 24th ASEAN-RoK Summit is scheduled for early September in Dili.', '2023-09', 'Dili', null],
    ['The 24th ASEAN-Utopia Summit is scheduled for early September in Dili.', '2022-09', 'Dili', null],
    ['The 5th Port Forum kicks off in Dili this Thursday.', '2022-06-09', 'Dili', null],
    ['The 5th Port Forum will be held in Dili next Monday.', '2022-06-13', 'Dili', null],
    ['The 5th Port Forum was held in Dili last Friday.', '2022-06-03', 'Dili', null],
    ['The 5th Port Forum ended in Dili late Tuesday.', '2022-06-07', 'Dili', null],
    ['The 5th Port Forum was convened in Dili on the 7th of June, 2022.', '2022-06-07', 'Dili', null],
    ['Siem Reap will host the 5th Port Forum on June 15.', '2022-06-15', 'Siem Reap', null],
    ['Thailand will host the 5th Port Forum on June 15.', '2022-06-15', null, null],
    ['He spoke at the 15th AHXM in Dili on May 14-15, 2022.', '2022-05-14/2022-05-15', 'Dili', null],
    [
      'The 5th Port Forum was held yesterday. The two-day forum, which ran until today, was long.',
      '2022-06-09/2022-06-10',
      null,
      null,
    ],
    [
      'The 58th Port Meeting, which the Philippines will host in Manila in September next year, is near.',
      '2023-09',
      'Manila',
      null,
    ],
    [
      'The 73rd Port Meeting, which Siem Reap will host on Friday and Saturday, is near.',
      '2022-06-10/2022-06-11',
      'Siem Reap',
      null,
    ],
    [
      'The 5th Port Forum, which Thailand hosted in Phuket on 5 May 2022, was long.',
      '2022-05-05',
      'Phuket',
      null,
    ],
    [
      'Negotiators will return to the table in Manila on Sept. 5 to 6 for another round of talks on fish.',
      '2022-09-05/2022-09-06',
      'Manila',
      null,
    ],
    ['The 5th Port Forum, which traders love, was held on 5 May 2022.', '2022-05-05', null, null],
    ['The 5th Port Forum was held in this old port town on June 7-8.', '2022-06-07/2022-06-08', null, null],
    [
      'The 27th River Consultation was held on June 7-8, the first face-to-face gathering since 2019.',
      '2022-06-07/2022-06-08',
      null,
      'in-person',
    ],
    [
      'Both sides looked forward to the ASEAN-UN Ministerial Meeting in New York in September.',
      '2022-09',
      'New York',
      null,
    ],
    ['The group agreed on holding a special summit in November.', '2022-11', null, null],
    [
      'The special ASEAN-US summit was postponed from March 28-29 to May 12-13, 2022.',
      '2022-05-12/2022-05-13',
      null,
      null,
    ],
    [
      'The group, gathered in Bali on 3 May 2022 for the 5th Port Forum, was large.',
      '2022-05-03',
      'Bali',
      null,
    ],
  ])('%s', (sentence, value, place, mode) => {
    const { date, ...rest } = event(sentence);
    expect({ value: date?.value ?? null, ...rest }).toMatchObject({ value, place, mode });
  });

  test.each([
    ['will be held in May 2023', 'planned'],
    ['is scheduled for 5 July 2022', 'planned'],
    ['was postponed to July 2022', 'postponed'],
    ['was cancelled', 'cancelled'],
    ['was held on 5 May 2022', 'held'],
  ])('the 5th Port Forum %s: %s', (words, status) => {
    expect(event(`The 5th Port Forum ${words}.`).status).toBe(status);
  });

  test.each([
    // A lead that tells the day by a word dates the event that it leads to.
    [
      'The Philippines on Monday listed its gains. Adviser Carlos Magno spoke at the opening of the 2nd Peace Conference in Cebu City.',
      '2022-06-06',
    ],
    [
      'Officials met in Vientiane yesterday to go through the plan. The River Board’s third meeting was chaired by Minister Somsak Vong.',
      '2022-06-09',
    ],
    // Not one that is only spoken of, or still to come.
    ['Thailand said on Monday that the 5th Port Forum would help traders.', null],
    ['Thailand closed two ports on Monday. It will host the 5th Port Forum in Phuket.', null],
  ])('the day of the lead: %s', (sentences, value) => {
    expect(told(sentences).events[0]?.date?.value ?? null).toBe(value);
  });

  test('the day of an arrival is not that of what is still to come', () => {
    const { events } = told(
      'Mr Qian arrived in Dili on Monday for an official visit, during which he will attend the 5th Port Forum.',
    );
    expect(events.map(({ date }) => date?.value ?? null)).toEqual(['2022-06-06', null]);
  });

  test('a forum is no meeting of two, and "H.E." ends no name', () => {
    const { events } = told(
      'Ms Lim spoke at the 5th Port Forum in Dili. She held a bilateral meeting with H.E. Sandi Prasetyo on June 9. The Forum took place on 8 June.',
    );
    expect(events.map(({ name, date }) => [name, date?.value])).toEqual([
      ['5th Port Forum', '2022-06-08'],
      ['bilateral meeting with H.E. Sandi Prasetyo', '2022-06-09'],
    ]);
  });

  test('the last day may be told later', () => {
    const [conference] = told(
      'The Philippines on Monday opened the 2nd Peace Conference in Cebu City. The conference, which will run until June 8, has 150 guests.',
      '2022-06-06',
    ).events;
    expect(conference?.date?.value).toBe('2022-06-06/2022-06-08');
    expect(conference?.status).toBe('ongoing');
  });

  test('a gathering without a name lends its place to the meeting named behind it', () => {
    const sentences =
      'Officials met in Vientiane on Monday to go through the plan. The third meeting of the River Board was long.';
    expect(event(sentences)).toMatchObject({ place: 'Vientiane', date: { value: '2022-06-06' }, ordinal: 3 });
  });

  test('a gathering of those whose meeting was named tells its days', () => {
    const sentences =
      'Mr Teo spoke at the 56th Port Meeting. It was long. The ministers met from June 1 to 3 to go through the plan.';
    expect(event(sentences).date?.value).toBe('2022-06-01/2022-06-03');
  });

  test('a gathering to come lends its place too', () => {
    const sentences =
      'Thailand will ask for more when officials meet in Chiang Rai next week. The 12th Haze Meeting would take place on June 15-16.';
    expect(event(sentences)).toMatchObject({ place: 'Chiang Rai', date: { value: '2022-06-15/2022-06-16' } });
  });

  test('months of negotiations are no meeting that a place is told of', () => {
    const sentences = 'The pact followed months of negotiations that began in Busan in March.';
    expect(told(sentences).events).toEqual([]);
  });

  test('where something was said is no part of what was said', () => {
    const sentences =
      'Talks on ports should be fast. “We have no time,” Minister Kim Daro told reporters after chairing the 31st Port Retreat here today.';
    expect(told(sentences).events.map(({ name, main }) => [name, main])).toEqual([
      ['31st Port Retreat', true],
    ]);
  });

  test('chairs', () => {
    const sentence =
      'The 13th meeting of the group was co-chaired by Brunei and Japan in Manila on June 1, 2022.';
    expect(event(sentence).chairs).toEqual(['Brunei and Japan']);
  });

  test('hosts', () => {
    expect(event('The 13th meeting of the group was hosted by Jakarta on June 1, 2022.').hosts).toEqual([
      'Jakarta',
    ]);
  });

  test('a list of events is no apposition', () => {
    const sentence =
      'He attended the 44th ASEAN Summit, the 27th ASEAN-China Summit, and the 19th East Asia Summit.';
    expect(told(sentence).events.map(({ ordinal }) => ordinal)).toEqual([44, 27, 19]);
  });

  test('a dateline tells the day that "today" is', () => {
    const text = [
      'Two secretariats look at their plan again',
      '',
      'JAKARTA, 5 July 2022 - The two secretariats today held the 13th Port Meeting via videoconference.',
      '',
      'Nothing else that anybody could count or quote was heard on the day, and the room was empty by noon.',
    ].join('\n');
    expect(extract(text).events[0]?.date).toMatchObject({ value: '2022-07-05' });
  });
});
