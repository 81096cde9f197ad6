import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

describe('people who are named as owners, and houses that own people', () => {
  test.each([
    ["Minister Lim Wei Han's tour began. Lim said it was late.", ['person Lim Wei Han (Minister): said']],
    ["Minister Lim Wei Han's tour began. He said it was late.", ['person Lim Wei Han (Minister): said']],
    ['Mr Lim Wei’s letter came late. Lim Wei said he was sorry.', ['person Lim Wei: said']],
    [
      "The trip follows Thai PM Anan Charnvee's visit. Mr Anan asked for rain.",
      ['person Anan Charnvee (Thai PM): asked'],
    ],
    [
      "The ministry's Anna Reyes said it was wet. Reyes added that it was late.",
      ['person Anna Reyes: said, added'],
    ],
  ])('%s', (sentences, all) => expect(voices(sentences)).toEqual(all));

  test.each([
    "Malaysia's Maritime Outlook says that the sea is safe.",
    "Lim Wei Han's letter came late.",
    "Minister Lim Wei Han's spokesman was ill.",
  ])('nobody in: %s', (sentence) =>
    expect(voices(sentence).filter((voice) => voice.startsWith('person'))).toEqual([]),
  );
});

test.each([
  ['"It is late," wrote River Voices Cambodia in a letter.', 'collective River Voices Cambodia: wrote'],
  [
    '"It is late," said River Watch Malaysia director Lim Wei.',
    'person Lim Wei (River Watch Malaysia director): said',
  ],
  ['They will share data and Minister Lim Wei said it was late.', 'person Lim Wei (Minister): said'],
  [
    'According to Do Kien Cuong, Director of Water, it is late.',
    'person Do Kien Cuong (Director of Water): according to',
  ],
  [
    "An Pich Hatdang, the agency's chief executive, said so.",
    'person An Pich Hatdang (chief executive): said',
  ],
  [
    '"Less," lamented Anna Reyes, campaign director for River Voices, who was there.',
    'person Anna Reyes (campaign director for River Voices): lamented',
  ],
  [
    'Director General of Water at the Energy and Mineral Resources Ministry Anna Reyes said so.',
    'person Anna Reyes (Director General of Water at the Energy and Mineral Resources Ministry): said',
  ],
  [
    'President of the Chamber of Deputies Anna Reyes said so.',
    'person Anna Reyes (President of the Chamber of Deputies): said',
  ],
  ['Johor Mentri Besar Datuk Lim Wei Han said so.', 'person Lim Wei Han (Johor Mentri Besar): said'],
  ['It will go on, says Wisma Putra.', 'collective Wisma Putra: says'],
  [
    'Minister Dato Seri Setia Ir Awang Haji Suhaimi bin Haji Gafar said so.',
    'person Suhaimi bin Haji Gafar (Minister): said',
  ],
  ['"Fine," said Pehin Orang Kaya Johan Pahlawan Dato Haji Adanan Tamit.', 'person Adanan Tamit: said'],
  [
    'Permanent Secretary (Technical) at the Ministry of Development Haji Marzuke bin Haji Mohsin said so.',
    'person Marzuke bin Haji Mohsin (Permanent Secretary (Technical) at the Ministry of Development): said',
  ],
  ['The minister (Tan) said so.', 'role The minister: said'],
  ['Political analyst Lao Mong Hai said it was late.', 'person Lao Mong Hai (Political analyst): said'],
  [
    'Anna Reyes, Director of the United Nations River Action Service, said so.',
    'person Anna Reyes (Director of the United Nations River Action Service): said',
  ],
  [
    'Anna Reyes, Head of the Cambodian River and Dam Assistance Authority, said so.',
    'person Anna Reyes (Head of the Cambodian River and Dam Assistance Authority): said',
  ],
  [
    '"Fine," said Dr Lim Wei, a senior fellow at the S. Rama School of Studies.',
    'person Lim Wei (senior fellow at the S. Rama School of Studies): said',
  ],
  ['The two will meet again, Minister Lim Wei announced yesterday.', 'person Lim Wei (Minister): announced'],
  ['Minister Datuk Wira Lim Wei Han said it was late.', 'person Lim Wei Han (Minister): said'],
])('where a name begins and ends: %s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

describe('a lead that tells an office, and the name behind it', () => {
  test.each([
    [
      "Indonesia's foreign minister said it was late. Foreign Minister Retno Mars added that it was wet.",
      ['person Retno Mars (Foreign Minister): said, added'],
    ],
    [
      'The Special Envoy on Laos asked for rain. Anna Reyes, the Special Envoy, said it was late.',
      ['person Anna Reyes (Special Envoy on Laos): asked, said'],
    ],
    [
      "Malaysia's prime minister said it was late. Thai Prime Minister Anan Charn said it was wet.",
      ["role Malaysia's prime minister: said", 'person Anan Charn (Thai Prime Minister): said'],
    ],
    [
      "Malaysia's deputy foreign minister said so. Foreign Minister Retno Mars said it was wet.",
      ["role Malaysia's deputy foreign minister: said", 'person Retno Mars (Foreign Minister): said'],
    ],
  ])('%s', (sentences, all) => expect(voices(sentences)).toEqual(all));
});

test('whose statue somebody visits says nothing', () =>
  expect(
    voices(
      'Chairman Lim Wei said so. He laid a wreath for national hero Juan Reyes. "Fine," he told the guests.',
    ),
  ).toEqual(['person Lim Wei (Chairman): said, told']));

test('"the lawmaker" is who was named', () =>
  expect(voices('Senator Anna Reyes asked why. "It is late," the lawmaker pointed out.')).toEqual([
    'person Anna Reyes (Senator): asked, pointed out',
  ]));

test('a delegate of a country that nobody named comes from is one of his own', () =>
  expect(voices("Director Anna Reyes said it was late. Japan's delegate urged donors to stay.")).toEqual([
    'person Anna Reyes (Director): said',
    "role Japan's delegate: urged",
  ]));

describe('clauses with a subject of their own', () => {
  test.each([
    [
      "Minister Lim Wei, who is also the bloc's coordinator, expressed hope.",
      'person Lim Wei (Minister, coordinator): expressed',
    ],
    [
      'The minister, who is also the National Representative, expressed hope.',
      'role The minister: expressed',
    ],
    ['A Thai envoy who attended the meeting told reporters it was late.', 'role A Thai envoy: told'],
    [
      'The talks closed here, with the two sides pledging to share data.',
      'collective the two sides: pledging',
    ],
    ['The talks closed here, with ministers agreeing to share data.', 'collective ministers: agreeing'],
    ['The talks closed here, with Minister Lim Wei warning of delays.', 'person Lim Wei (Minister): warning'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

  test.each([
    [
      'The 5th AEM Consultations, held on 2 June, endorsed the plan.',
      'collective The 5th AEM Consultations: endorsed',
    ],
    ['Cambodia and Vietnam, both downstream, have asked for time.', 'collective Cambodia and Vietnam: asked'],
    ['The dam is late, a review released today shows.', 'collective a review: shows'],
    [
      'The two leaders were delighted to note that it worked.',
      'collective The two leaders: were delighted to note',
    ],
    ['"Seven are done," the statement read.', 'collective the statement: read'],
    ['Both men reaffirmed the ties.', 'collective Both men: reaffirmed'],
    ['The session went on, with briefers noting that it was late.', 'collective briefers: noting'],
    ['The Water Minister extended his thanks to the hosts.', 'role The Water Minister: extended'],
    ['Exports fell, says the Water Department.', 'collective the Water Department: says'],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));

  test.each([
    'The ministers extended the mandate.',
    'She read the statement.',
    'An Apple Store opened. No New Zealand Lamb was sold.',
    'The ministers liked the shows.',
    'Something new, held on 2 June, endorsed the plan.',
    'The talks went on with officials saying little.',
    'The talks closed here, with the two sides still apart.',
    'The talks closed here, with copies of the pledging forms on the table.',
  ])('nobody in: %s', (sentence) => expect(voices(sentence)).toEqual([]));
});
