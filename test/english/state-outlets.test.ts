import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { told, voices } from './support.js';

describe('offices of provinces, and those that somebody holds beside another', () => {
  test.each([
    [
      'Deputy Chairman of the Upper Delta provincial People’s Committee Tran Van Son said it was late.',
      'person Tran Van Son (Deputy Chairman of the Upper Delta provincial People’s Committee): said',
    ],
    [
      'Upper Delta provincial Party Secretary Tran Van Son said it was late.',
      'person Tran Van Son (Upper Delta provincial Party Secretary): said',
    ],
    [
      "Vice Chairwoman of the municipal People's Committee Tran Thu Ha said it was late.",
      "person Tran Thu Ha (Vice Chairwoman of the municipal People's Committee): said",
    ],
    [
      'Mayor Lim Wei arrived. Lim, who is also the national tourism minister, said it was late.',
      'person Lim Wei (Mayor): said',
    ],
    [
      'Tran Van Son, who is also chair of the river board, said it was late.',
      'person Tran Van Son (chair of the river board): said',
    ],
    [
      'Secretary of the Upper Delta Party Committee Tran Van Son met Mayor Lim Wei. The municipal Party leader said it was late.',
      'person Tran Van Son (Secretary of the Upper Delta Party Committee): said',
    ],
    ['Tran Thu Ha, a tour guide, hopes for rain.', 'person Tran Thu Ha (tour guide): hopes'],
    ['Minister Tran Van Son attributed the delay to rain.', 'person Tran Van Son (Minister): attributed'],
  ])('%s', (sentences, voice) => expect(voices(sentences)).toEqual([voice]));

  test.each([
    'Concluding the talks, Minister Tran Van Son witnessed the signing.',
    'Minister Tran Van Son concluded his visit on Monday.',
    'The floods were attributed to the dams.',
  ])('nobody says anything in: %s', (sentences) => expect(voices(sentences)).toEqual([]));

  test('the guest of a reception may be told by office', () =>
    expect(
      voices(
        'Minister Tran Van Son met Lao Vice President Khamla Visay. Mayor Lim Wei hosted a reception for the Lao Vice President. The Lao guest voiced concern.',
      ),
    ).toEqual(['person Khamla Visay (Lao Vice President): voiced']));
});

describe('where and when', () => {
  test.each([
    [
      'A workshop on reefs took place in Nha Trang city on 3 May.',
      'workshop on reefs | 2022-05-03 | Nha Trang city',
    ],
    [
      'A workshop on reefs took place in Upper Delta province on 3 May.',
      'workshop on reefs | 2022-05-03 | Upper Delta province',
    ],
    [
      'A workshop on reefs took place in the northern city of Hue on 3 May.',
      'workshop on reefs | 2022-05-03 | northern city of Hue',
    ],
    [
      'A follow-up workshop is planned for Makassar, Indonesia, in June.',
      'follow-up workshop | 2022-06 | Makassar, Indonesia',
    ],
    [
      'A workshop on reefs in the ASEAN region took place in Hue on 3 May.',
      'workshop on reefs in the ASEAN region | 2022-05-03 | Hue',
    ],
    [
      'He chaired on 3 May a meeting to review the plan for the dams.',
      'meeting to review the plan for the dams | 2022-05-03 | ',
    ],
    [
      'A workshop on reefs opened in Hue on Wednesday. The workshop, which runs until Friday, will end with a trip.',
      'workshop on reefs | 2022-06-08/2022-06-10 | Hue',
    ],
  ])('%s', (sentences, expected) =>
    expect(
      told(sentences).events.map(({ name, date, place }) => `${name} | ${date?.value} | ${place ?? ''}`),
    ).toEqual([expected]),
  );

  test('a plan that is planned for a year names no place', () =>
    expect(told('The next workshop is planned for June 2023.').events[0]?.place ?? null).toBe(null));
});

describe('legislators, talks that nobody holds, days of what else is done', () => {
  test.each([
    [
      'National Assembly Chairman Tran Van Son held talks with Speaker of the Indonesian House of Representatives Rina Hartono. The top Vietnamese legislator spoke highly of the visit.',
      ['person Tran Van Son (National Assembly Chairman): spoke highly of'],
    ],
    [
      'She met Speaker of the Indonesian House of Representatives Puan Hartono. Speaker Puan said it was late.',
      ['person Puan Hartono (Speaker of the Indonesian House of Representatives): said'],
    ],
    [
      'Minister Tran Van Son – who is on a visit to Hue – said it was late.',
      ['person Tran Van Son (Minister): said'],
    ],
    [
      'Minister of Youth Yang Berhormat Dato Seri Setia Awang Haji Nazmi bin Haji Omar said it was late.',
      ['person Nazmi bin Haji Omar (Minister of Youth): said'],
    ],
  ])('%s', (sentences, expected) => expect(voices(sentences)).toEqual(expected));

  const events = (sentences: string) =>
    told(sentences).events.map(({ main, name, date }) => `${main ? '* ' : ''}${name} | ${date?.value ?? ''}`);

  test.each([
    [
      'On Saturday, he is scheduled to pay a courtesy call on President Lim Wei and attend the Laos – Thailand Business Forum.',
      ['* courtesy call on President Lim Wei | 2022-06-11', 'Laos – Thailand Business Forum | 2022-06-11'],
    ],
    [
      'Premier Lim Wei called on ministers on Thursday to plant trees. Lim made the remarks while attending the 5th Water Summit in Hue.',
      ['* 5th Water Summit | 2022-06-09'],
    ],
    [
      'He attended the 5th Water Summit in Hue on Thursday. On the same day, he attended the 7th Dam Summit.',
      ['* 5th Water Summit | 2022-06-09', '7th Dam Summit | 2022-06-09'],
    ],
    [
      'He urged members to speed up negotiations on the water pact. He spoke at the 5th Water Summit in Hue on Thursday.',
      ['* 5th Water Summit | 2022-06-09'],
    ],
    ['The report lists ten COP26 commitments.', []],
  ])('%s', (sentences, expected) => expect(events(sentences)).toEqual(expected));
});

describe('who speaks behind somebody met, and who is told by another noun', () => {
  test.each([
    [
      'Minister Tran Van Son arrived. Meeting with Lao President Khamla Visay, the Vietnamese minister highly valued his advice.',
      ['person Tran Van Son (Vietnamese minister): valued'],
    ],
    [
      'Minister Tran Van Son arrived. At a meeting with Lao President Khamla Visay, the Vietnamese minister affirmed his support.',
      ['person Tran Van Son (Vietnamese minister): affirmed'],
    ],
    [
      'Foreign Ministry spokesperson Tran Thu Ha answered questions. The spokeswoman said it was late. “It is late,” Ha went on.',
      ['person Tran Thu Ha (Foreign Ministry spokesperson): said, went on'],
    ],
    [
      'Deputy Director of the ministry’s Press Department Tran Van Son said it was late.',
      ['person Tran Van Son (Deputy Director of the ministry’s Press Department): said'],
    ],
    [
      'Rina Hartono, a Manila-based consultant, said it was late.',
      ['person Rina Hartono (Manila-based consultant): said'],
    ],
    // an apposition where nobody was met
    [
      'Rina Hartono, the Indonesian minister said it was late.',
      ['person Rina Hartono (Indonesian minister): said'],
    ],
  ])('%s', (sentences, expected) => expect(voices(sentences)).toEqual(expected));

  test.each([
    // two who speak for somebody: nobody knows which
    'Spokesperson Tran Thu Ha and spokesman Lim Wei left. The spokeswoman said it was late.',
    'The talks went on.',
  ])('nobody by name in: %s', (sentences) =>
    expect(
      voices(sentences).filter((voice) => voice.startsWith('person') || voice.includes('went on')),
    ).toEqual([]),
  );

  test.each([
    ['A conference in Can Tho City heard on 3 May that dams leak.', 'conference | 2022-05-03 | Can Tho City'],
    [
      'They will hold the first Water Dialogue at deputy ministerial level in July.',
      'first Water Dialogue | 2022-07 | ',
    ],
  ])('%s', (sentences, expected) =>
    expect(
      told(sentences).events.map(({ name, date, place }) => `${name} | ${date?.value} | ${place ?? ''}`),
    ).toEqual([expected]),
  );
});

describe('names and offices of several small or joined words', () => {
  test.each([
    [
      'Lim Wei met Chilean Foreign Minister Alberto van Veen. Minister van Veen said it was late.',
      ['person Alberto van Veen (Chilean Foreign Minister): said'],
    ],
    [
      'Natural Resources and Environmental Sustainability Minister Rina Hartono said it was late.',
      ['person Rina Hartono (Natural Resources and Environmental Sustainability Minister): said'],
    ],
    [
      'Minister Rina Hartono arrived. The Upper Delta MP said it was late.',
      ['person Rina Hartono (Minister): said'],
    ],
    ['The two ministers rejoiced at the rain.', ['collective The two ministers: rejoiced at']],
    ['It is late, according to a joint readout.', ['collective a joint readout: according to']],
    ['River Watch disputed the figure.', ['collective River Watch: disputed the']],
  ])('%s', (sentences, expected) => expect(voices(sentences)).toEqual(expected));

  test('another minister behind an "and" is somebody else', () =>
    expect(voices('Minister of Foreign Affairs and Defence Minister Lim Wei said it was late.')).toEqual([
      expect.stringContaining('person Lim Wei ('),
    ]));

  test('the size of letters is no writer', () => {
    const page = [
      'A plan for the river',
      'Source: Xinhua',
      '2022-07-14 00:52:31',
      'A  A',
      'Ministers looked again on Monday at a plan for the river that runs through six of them.',
      'Nothing else that anybody could count or quote was heard on the day, and the room was empty by noon.',
    ];
    expect(extract(page.join('\n'), { language: 'en' }).article.authors).toEqual([]);
  });
});

describe('meetings with a noun and a word of their own are two, and what is one’s own first is none', () => {
  const names = (sentences: string) =>
    told(sentences).events.map(({ name, ordinal }) => `${name} | ${ordinal}`);

  test.each([
    [
      "She spoke at the ASEAN Energy Business Forum in Hue on 3 May. She leaves on 5 May for the 7th ASEAN Energy Ministers' Dialogue.",
      ['ASEAN Energy Business Forum | null', "7th ASEAN Energy Ministers' Dialogue | 7"],
    ],
    [
      'The 5th Water Forum opened in Hue on 3 May. Lim Wei attended his first ASEAN summit as premier.',
      ['5th Water Forum | 5'],
    ],
    ['Lim Wei attended the first ASEAN summit in Bali.', ['first ASEAN summit | 1']],
  ])('%s', (sentences, expected) => expect(names(sentences)).toEqual(expected));

  test('what somebody is at it is no speaker', () =>
    expect(
      voices('Prime Minister Lim Wei, attending his first ASEAN summit as premier, welcomed the progress.'),
    ).toEqual(['person Lim Wei (Prime Minister): welcomed']));
});
