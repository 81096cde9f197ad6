import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { event, figures, HEADLINE, LEAD, told, voices } from './support.js';

const LAST =
  'Prior to the talks, the chair paid a call on the Secretary-General of the river body, H.E. Dr. Lim Wei Daro.';

describe('pages of ministries and secretariats', () => {
  test('who is named last behind words of address wrote nothing', () => {
    const { article } = extract([HEADLINE, '', LEAD, '', LAST].join('\n'), { language: 'en' });
    expect(article.authors).toEqual([]);
    expect(article.paragraphs.at(-1)?.text).toBe(LAST);
  });

  test('"END" closes a last sentence, and a contact for the media is no writer', () => {
    const end = 'Both countries mark forty-eight years of relations this year. END';
    const text = [HEADLINE, '', LEAD, '', end, 'MEDIA CONTACT', 'Anna Reyes', 'E-mail: a@river.example'];
    const { article } = extract(text.join('\n'), { language: 'en' });
    expect(article.paragraphs.at(-1)?.text).toBe(end);
    expect(article.authors).toEqual([]);
  });
});

describe('where somebody goes or stays tells where a meeting is held', () => {
  test.each([
    ['The envoy is in Bangkok today, where he opened the 80th session of the commission.', 'Bangkok'],
    ['She will travel to Jakarta on Monday, where she is to take part in the 3rd River Forum.', 'Jakarta'],
    [
      'The minister will next travel to Jakarta, Indonesia for the River Forum on 15 August.',
      'Jakarta, Indonesia',
    ],
    ['The 3rd River Forum was held in Jakarta, Indonesia today.', 'Jakarta, Indonesia'],
    [
      'The 3rd River Forum was held at the ASEAN Headquarters/ASEAN Secretariat today.',
      'ASEAN Headquarters/ASEAN Secretariat',
    ],
  ])('%s', (sentence, place) => expect(event(sentence).place).toBe(place));

  test('a place that the clause is not of tells nothing', () =>
    expect(event('She spoke of Jakarta, where he attended the 3rd River Forum.').place).toBeNull());
});

test('what is called by an event noun and holds its own numbered meeting is a body', () => {
  const { name, ordinal } = event(
    'The Coordinating Conference on Water (CCW) concluded its 29th Meeting in Bali today.',
  );
  expect([name, ordinal]).toEqual(['29th Meeting', 29]);
});

test('the ASEAN Regional Forum is a meeting where somebody attends it, and a body elsewhere', () => {
  expect(event('The minister attended the ASEAN Regional Forum on 11 July.').name).toBe(
    'ASEAN Regional Forum',
  );
  expect(told('She praised the role of the ASEAN Regional Forum since July.').events).toEqual([]);
});

describe('who speaks', () => {
  test.each([
    ['Laos, China, and the UN pledged more.', 'collective Laos, China, and the UN: pledged'],
    [
      'Welcoming it, Japan, China and South Korea pledged more.',
      'collective Japan, China and South Korea: pledged',
    ],
    ['In Laos, Malaysia and Thailand pledged more.', 'collective Malaysia and Thailand: pledged'],
    ['Our humanitarian colleagues warn of more.', 'collective Our humanitarian colleagues: warn'],
    ['The SOC-COM reaffirmed its pledge.', 'collective The SOC-COM: reaffirmed'],
    ['H.E. Datin Sri Anna Hashim pledged more.', 'person Anna Hashim: pledged'],
    ['Senator the Hon Anna Wong pledged more.', 'person Anna Wong (Senator): pledged'],
    ['Anna Reyes briefed the Council on the talks.', 'person Anna Reyes: briefed'],
    ['The committee concluded that more was needed.', 'collective The committee: concluded'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

  test.each(['Anna Reyes briefed the Council on Monday.', 'The committee concluded its third year of work.'])(
    'says nothing: %s',
    (sentence) => expect(voices(sentence)).toEqual([]),
  );
});

test('an acronym in brackets stands inside the name of a plan', () => {
  const sentence =
    'Sixteen of the 24 targets in the Green Finance Facility (GFF) Action Plan for 2019-2024 were met.';
  expect(figures(sentence)).toHaveLength(1);
  expect(told(sentence).progress[0]?.plan).toBe('Green Finance Facility (GFF) Action Plan for 2019-2024');
});

describe('what official pages say of offices and meetings', () => {
  test.each([
    [
      'Anna Reyes, Assistant Secretary-General for Middle East, Asia and the Pacific in the Departments of Political and Peacebuilding Affairs and Peace Operations, pledged more.',
      'person Anna Reyes (Assistant Secretary-General for Middle East, Asia and the Pacific in the Departments of Political and Peacebuilding Affairs and Peace Operations): pledged',
    ],
    [
      "Minister in the Prime Minister's Department (Law) Datuk Anna Hashim pledged more.",
      "person Anna Hashim (Minister in the Prime Minister's Department (Law)): pledged",
    ],
    [
      'The UN Resident Coordinator in the Philippines, Anna Reyes, pledged more.',
      'person Anna Reyes (UN Resident Coordinator in the Philippines): pledged',
    ],
    ['The two Secretaries discussed it and underscored more.', 'collective The two Secretaries: underscored'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

  test('who speaks next in a paragraph is whoever spoke last, though nobody tells the name', () =>
    expect(
      voices(
        'Adam Khan, the special envoy, said so. The delegate of Laos called for aid. It was late, he added.',
      ),
    ).toEqual(['person Adam Khan (special envoy): said', 'role The delegate of Laos: called for, added']));

  test.each([
    [
      'Secretary Anna Reyes met today in Vientiane, Laos, with Foreign Minister Lim Wei.',
      'met today in Vientiane, Laos, with Foreign Minister Lim Wei',
      '2022-06-10',
      'Vientiane, Laos',
    ],
    [
      'She will pay a working visit to Bangkok, Thailand from 18 to 20 June 2022.',
      'working visit to Bangkok, Thailand',
      '2022-06-18/2022-06-20',
      'Bangkok',
    ],
    [
      'The fourth Laos-Japan 2+2 Ministerial Dialogue was held on 3 June 2022 in Vientiane.',
      'fourth Laos-Japan 2+2 Ministerial Dialogue',
      '2022-06-03',
      'Vientiane',
    ],
    [
      'He attended the Extended Informal Consultation on Water on 3 June 2022 in Vientiane.',
      'Extended Informal Consultation on Water',
      '2022-06-03',
      'Vientiane',
    ],
  ])('%s', (sentence, name, day, place) => {
    const found = event(sentence);
    expect([found.name, found.date?.value, found.place]).toEqual([name, day, place]);
  });

  test('a country behind a city begins the next clause where it does something', () =>
    expect(event('During his visit to Bangkok on 3 June, Thailand pledged more.').name).toBe(
      'visit to Bangkok',
    ));

  test('"met … with" names nobody where no office follows', () =>
    expect(told('They met in June with little time left.').events).toEqual([]));
});

describe('headlines of ministries', () => {
  const behind = [HEADLINE, '', LEAD, '', LAST];
  test.each([
    [
      [
        'Home > News > Talks on the river',
        'Talks on the river',
        'June 11, 2022',
        'Japanese',
        'Minister Lim attending the talks',
      ],
      'Talks on the river',
    ],
    [
      [
        "Minister Lim's meeting with his Lao counterpart",
        'Readout',
        'Office of the Spokesperson',
        'June 11, 2022',
        'Share',
      ],
      "Minister Lim's meeting with his Lao counterpart",
    ],
  ])('%s', (head, title) =>
    expect(extract([...head, ...behind.slice(2)].join('\n'), { language: 'en' }).article.title).toBe(title),
  );
});

describe('heads of official pages', () => {
  const page = (...head: string[]) =>
    extract([...head, '', LEAD, '', LAST].join('\n'), { language: 'en' }).article;

  test("a headline with its day inside is neither a stamp nor anybody's name", () => {
    const title = "Spokesperson's answers at the Regular Press Conference on 19 September 2024";
    const article = page(
      'Ministry of Water',
      'Press and News',
      "Spokesperson's Remarks",
      title,
      'Thursday, 19/09/2024',
    );
    expect([article.title, article.authors, article.published]).toEqual([title, [], '2024-09-19']);
  });

  test('a team wrote nothing that is told of anybody', () => {
    expect(page(HEADLINE, '02.02.2024', 'RVR Press Team').authors).toEqual([]);
    expect(page(HEADLINE, '02.02.2024', 'Anna Press Reyes').authors).toEqual(['Anna Press Reyes']);
  });

  test('who stands where in a picture makes no headline', () =>
    expect(
      page(HEADLINE, '11 July 2025, 8:40 PM', 'Minister Lim (centre) with his counterparts at the close')
        .title,
    ).toBe(HEADLINE));
});

describe('meetings to come', () => {
  test.each([
    [
      'They look forward to the 26th RVWM, which is to be hosted by Laos in 2026.',
      '26th RVWM',
      '2026',
      null,
      null,
    ],
    [
      'The 12th River Forum, to be convened in Bangkok and online from 25 to 28 July 2022, is near.',
      '12th River Forum',
      '2022-07-25/2022-07-28',
      'Bangkok',
      'hybrid',
    ],
    [
      'The third River Forum was also held in Brussels on the same day.',
      'third River Forum',
      null,
      'Brussels',
      null,
    ],
  ])('%s', (sentence, name, day, place, mode) => {
    const found = event(sentence);
    expect([found.name, found.date?.value ?? null, found.place, found.mode]).toEqual([
      name,
      day,
      place,
      mode,
    ]);
  });

  test('the next one is not the one that was', () => {
    const { events } = told(
      'Minister Lim Wei chaired the Mekong Water Forum in Dili on 3 June 2022. It was long. It was late. The next Mekong Water Forum will take place on 3 October 2022.',
    );
    expect(events.map(({ name, date }) => [name, date?.value])).toEqual([
      ['Mekong Water Forum', '2022-06-03'],
      ['next Mekong Water Forum', '2022-10-03'],
    ]);
  });

  test('what a lead calls the next one goes on without the word', () => {
    const { events } = told(
      'The next Mekong Water Forum will take place on 3 October 2022. It is big. The Mekong Water Forum will be held in Dili.',
    );
    expect(events).toHaveLength(1);
  });

  test('a debate of a session is another event than a summit beside it', () => {
    const { events } = told(
      'She will attend the Summit of the River and the General Debate of the 79th Session of the Assembly from 21 to 24 June 2022.',
    );
    expect(events.map(({ name }) => name)).toContain('Summit of the River');
  });
});

describe('all but some', () => {
  test.each([
    ['All 290 action lines but one had been addressed.', '289/290 action lines addressed'],
    ['They carried out all 12 measures except for two.', '10/12 measures implemented'],
    ['All 12 measures were carried out.', '12/12 measures implemented'],
    ['Laos completed all 12 measures last year.', '12/12 measures completed'],
  ])('%s', (sentence, figure) => expect(figures(sentence)).toEqual([figure]));
});

test.each([
  'They agreed to complete all 12 measures.',
  'Ministers endorsed all 12 measures.',
  'Laos wants all 12 measures completed.',
])('says nothing of how a set stands: %s', (sentence) => expect(figures(sentence)).toEqual([]));

test('"…, the spokesperson announced." tells who speaks, not what the one before is', () =>
  expect(
    voices(
      'Anna Reyes, the spokesperson, met the press. It was at the invitation of Secretary Miguel Diaz, the spokesperson announced.',
    ),
  ).toEqual(['person Anna Reyes (spokesperson): announced']));

test('a report with its year is a source', () =>
  expect(
    voices('Only few targets are near, according to the River Progress Report 2025 launched today.'),
  ).toEqual(['collective the River Progress Report 2025: according to']));

test('the unit that wrote a text stands in brackets behind its last sentence', () => {
  const last = 'The next forum will be held in Lao PDR in 2024. (Dit. Polkam ASEAN)';
  const { article } = extract([HEADLINE, '', LEAD, '', last, 'Share :'].join('\n'), { language: 'en' });
  expect(article.paragraphs.at(-1)?.text).toContain('The next forum');
});

describe('meetings of one number, of one day, and who was there', () => {
  test('two acronyms are two meetings', () => {
    const { events } = told(
      'The 13th Expanded River Forum (ERVF) met in Dili on 7 June 2022. It came after the 13th River Forum (RVF) on 6 June 2022.',
    );
    expect(events.map(({ name, date }) => [name, date?.value])).toEqual([
      ['13th Expanded River Forum (ERVF)', '2022-06-07'],
      ['13th River Forum (RVF)', '2022-06-06'],
    ]);
  });

  test('who co-chaired it is no part of its name', () => {
    const found = event(
      'Vice Minister Lim co-chaired the 29th Laos-Japan Dialogue with Permanent Secretary Anna Reyes in Dili on June 3.',
    );
    expect([found.name, found.place, found.date?.value]).toEqual([
      '29th Laos-Japan Dialogue',
      'Dili',
      '2022-06-03',
    ]);
    expect(event('She held a meeting with Foreign Minister Lim Wei on 3 June.').name).toBe(
      'meeting with Foreign Minister Lim Wei',
    );
  });

  test('"earlier in the day" and "the same day" are of a weekday, too', () => {
    const { events } = told(
      'Anna Reyes visited Laos on Friday. Earlier in the day, she held talks with Foreign Minister Lim Wei.',
    );
    expect(events.map(({ date }) => date?.value)).toEqual(['2022-06-10', '2022-06-10']);
  });
});

describe('people told by their country, their body or together', () => {
  test.each([
    [
      'New Zealand’s Ambassador to ASEAN, Anna Reyes, asked for more.',
      ['person Anna Reyes (New Zealand’s Ambassador to ASEAN): asked'],
    ],
    [
      'It was for the Water Council, whose Executive Director, Anna Reyes, asked for more.',
      ['person Anna Reyes (Executive Director): asked'],
    ],
    [
      'Co-chairs Anna Reyes of Laos and Lim Wei Daro of Japan asked for more.',
      ['person Anna Reyes: asked', 'person Lim Wei Daro: asked'],
    ],
    ['The UN human rights office, OHCHR, asked for more.', ['collective The UN human rights office: asked']],
    [
      'Deputy Secretary-General Anna Reyes said so. It was late, the DSG noted.',
      ['person Anna Reyes (Deputy Secretary-General): said, noted'],
    ],
    [
      'Anna Reyes said she welcomed aid to Laos, where, she noted, much was lost.',
      ['person Anna Reyes: said'],
    ],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual(voice));
});

describe('ministers, institutes and agencies', () => {
  const titleOf = (...head: string[]) =>
    extract([...head, '', LEAD, '', LAST].join('\n'), { language: 'en' }).article.title;

  test('whoever speaks with a minister is no headline', () =>
    expect(
      titleOf(
        'Visit to Laos, Malaysia and the South',
        'Media release',
        'Joint media release with:',
        'The Hon Tim Watt MP, Assistant Minister for Water',
        '24 July 2022',
      ),
    ).toBe('Visit to Laos, Malaysia and the South'));

  test('people from the left to the right are shown by a picture', () =>
    expect(
      titleOf(HEADLINE, '24 July 2022', 'Speakers at the forum. Clockwise from top left: Dr Lim, Dr Wei'),
    ).toBe(HEADLINE));

  test('a button to download wrote nothing', () =>
    expect(
      extract([HEADLINE, '', LEAD, '', LAST, 'Download Presentation'].join('\n'), { language: 'en' }).article
        .authors,
    ).toEqual([]));

  test.each([
    [
      'Australia’s Special Envoy for Water, Anna Reyes AO, pledged more.',
      'person Anna Reyes (Australia’s Special Envoy for Water): pledged',
    ],
    ['Tim Watt MP, the shadow minister, pledged more.', 'person Tim Watt (shadow minister): pledged'],
    [
      '"It is late," said Dr Anna Reyes, WHO Regional Director for the Western Pacific, opening the day.',
      'person Anna Reyes (WHO Regional Director for the Western Pacific): said',
    ],
    [
      'The International Federation of Red Cross and Red Crescent Societies (IFRC) pledged more.',
      'collective The International Federation of Red Cross and Red Crescent Societies: pledged',
    ],
    ['The committee considered that it was late.', 'collective The committee: considered'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

  test('to consider a thing says nothing of it', () =>
    expect(voices('The committee will also consider a proposed budget.')).toEqual([]));

  test('where people are meeting for a session', () => {
    const found = event(
      'Ministers are meeting in Manila this week for the 75th session of the River Committee.',
    );
    expect([found.name, found.place]).toEqual(['75th session of the River Committee', 'Manila']);
  });
});

describe('readouts of secretariats and agencies', () => {
  test.each([
    [
      'She congratulated Laos on meeting 17 of the 22 milestones in the plan.',
      '17/22 milestones implemented',
    ],
    ['Of the 60 pledges made by Laos, just 20 have been kept.', '20/60 pledges implemented'],
  ])('%s', (sentence, figure) => expect(figures(sentence)).toEqual([figure]));

  test('"both to be held" tells the day and place of two summits', () => {
    const { events } = told(
      'They spoke of the 27th ASEAN-China Summit and the 19th East Asia Summit, both to be held on 10 and 11 October 2024 in Vientiane.',
    );
    expect(events.map(({ name, date, place }) => [name, date?.value, place])).toEqual([
      ['27th ASEAN-China Summit', '2024-10-10/2024-10-11', 'Vientiane'],
      ['19th East Asia Summit', '2024-10-10/2024-10-11', 'Vientiane'],
    ]);
  });

  test('a call is held where it stands behind the name of whom it was paid on', () =>
    expect(
      event(
        'She paid a courtesy call on the Prime Minister of Lao PDR, H.E. Lim Wei, in Vientiane on 3 June.',
      ).place,
    ).toBe('Vientiane'));

  test('a summit of two fields goes on to the body that holds it', () =>
    expect(event('She spoke at the ASEAN Business and Investment Summit on 3 June.').name).toBe(
      'ASEAN Business and Investment Summit',
    ));

  test('an advocate with one name is a person', () =>
    expect(voices('Youth advocate Somchai, 17, who came from Laos, said so. It was late, he added.')).toEqual(
      ['person Somchai (Youth advocate): said, added'],
    ));
});
