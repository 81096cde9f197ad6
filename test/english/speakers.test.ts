import { describe, expect, test } from 'vitest';
import { told, voices } from './support.js';

describe('names and offices', () => {
  test.each([
    [
      'Indonesian Foreign Minister Retno Marsudi said the bloc must act.',
      'Retno Marsudi (Indonesian Foreign Minister): said',
    ],
    [
      'H.E. Dato Lim Jock Hoi, Secretary-General of ASEAN, expressed his thanks.',
      'Lim Jock Hoi (Secretary-General of ASEAN): expressed',
    ],
    [
      'Secretary-General of ASEAN Dr. Kao Kim Hourn underscored the need for speed.',
      'Kao Kim Hourn (Secretary-General of ASEAN): underscored',
    ],
    [
      'Deputy Prime Minister and Minister for Foreign Affairs Bui Thanh Son stressed the point.',
      'Bui Thanh Son (Deputy Prime Minister and Minister for Foreign Affairs): stressed',
    ],
    [
      "The country's foreign minister, Pham Quang Hieu, said it was late.",
      'Pham Quang Hieu (foreign minister): said',
    ],
    [
      "Bui Thanh Son, Viet Nam's Minister of Foreign Affairs, reiterated the offer.",
      "Bui Thanh Son (Viet Nam's Minister of Foreign Affairs): reiterated",
    ],
    [
      'According to Deputy Minister of Industry and Trade Tran Quoc Khanh, exports rose.',
      'Tran Quoc Khanh (Deputy Minister of Industry and Trade): according to',
    ],
    [
      "Singapore's Minister for Trade and Industry, Gan Kim Yong, welcomed it.",
      "Gan Kim Yong (Singapore's Minister for Trade and Industry): welcomed",
    ],
    [
      'Philippine President Ferdinand Marcos Jr. vowed to stay.',
      'Ferdinand Marcos Jr. (Philippine President): vowed',
    ],
    [
      'Dr. Aladdin D. Rillo, Deputy Secretary-General of ASEAN, said it worked.',
      'Aladdin D. Rillo (Deputy Secretary-General of ASEAN): said',
    ],
    [
      'Fisher leader Rolando Cruz, 52, of Subic, said nobody had asked.',
      'Rolando Cruz (Fisher leader): said',
    ],
    ['Vivian Balakrishnan of Singapore suggested a visit.', 'Vivian Balakrishnan: suggested'],
  ])('%s', (sentence, person) => expect(voices(sentence)).toEqual([`person ${person}`]));

  test.each([
    'Southeast Asian ports said nothing.',
    'The minister was told that the money had gone.',
    'He is expected to call for unity.',
    'The proposed measures were welcomed by the ministers.',
    'The visit was announced on Monday.',
  ])('nobody in: %s', (sentence) => {
    expect(voices(sentence).filter((voice) => voice.startsWith('person'))).toEqual([]);
  });
});

describe('verbs and their subjects', () => {
  const KIM = 'Prime Minister Kim Daro opened the meeting.';

  test.each([
    ['“It is done,” said Prime Minister Kim Daro.', ['person Kim Daro (Prime Minister): said']],
    [`${KIM} “It is done,” the prime minister told reporters.`, ['person Kim Daro (Prime Minister): told']],
    [`${KIM} He added that more would come.`, ['person Kim Daro (Prime Minister): added']],
    [`${KIM} The road, Kim noted, was long.`, ['person Kim Daro (Prime Minister): noted']],
    [
      'Opening the meeting, Prime Minister Kim Daro, whose party governs alone, urged haste.',
      ['person Kim Daro (Prime Minister): urged'],
    ],
    [
      'Prime Minister Kim Daro opened the meeting, stressing that time was short.',
      ['person Kim Daro (Prime Minister): stressing'],
    ],
    [
      'Prime Minister Kim Daro met the donors and thanked them.',
      ['person Kim Daro (Prime Minister): thanked'],
    ],
    [
      'Prime Minister Kim Daro said the plan was good and called for more.',
      ['person Kim Daro (Prime Minister): said'],
    ],
    ['Both sides agreed to go on.', ['collective Both sides: agreed']],
    [
      'The ASEAN Coordinating Council noted the progress with satisfaction.',
      ['collective The ASEAN Coordinating Council: noted'],
    ],
    ["China's foreign ministry said it hoped for talks.", ["collective China's foreign ministry: said"]],
    [
      'In a joint statement, the leaders called for an end to the fighting.',
      ['collective the leaders: called for'],
    ],
    ['Cambodia and Laos voiced their support.', ['collective Cambodia and Laos: voiced']],
    ['Analysts say the plan lacks teeth.', ['collective Analysts: say']],
    [
      'A senior Thai official, who asked not to be named, said the list was short.',
      ['role A senior Thai official: said'],
    ],
    [
      "The Secretary-General's report calls for more money.",
      ["collective The Secretary-General's report: calls for"],
    ],
    ['Kyodo News reported that the boats had sailed.', ['collective Kyodo News: reported']],
    ['The river board maintained that the dam was safe.', ['collective The river board: maintained']],
    [
      'The Ministers, who reaffirmed their commitment to peace, will meet again.',
      ['collective The Ministers: reaffirmed'],
    ],
    [
      'Ambassador Chua Beng Kiat, who called for patience, also thanked the donors.',
      ['person Chua Beng Kiat (Ambassador): called for, thanked'],
    ],
    [
      'The envoy sat beside Prime Minister Kim Daro, who pledged his full support.',
      ['person Kim Daro (Prime Minister): pledged'],
    ],
    [
      'Senior officials who attended the talks said the text was ready.',
      ['collective Senior officials: said'],
    ],
    [
      'The donors agreed to stay, said Ambassador Vu Ho, who hoped for more.',
      ['person Vu Ho (Ambassador): said, hoped'],
    ],
    [
      'China hopes that talks resume, Prime Minister Kim Daro told parliament on Tuesday.',
      ['person Kim Daro (Prime Minister): told'],
    ],
    [
      'Prime Minister Kim Daro said: “The rules are simple.” He also thanked the hosts.',
      ['person Kim Daro (Prime Minister): said, thanked'],
    ],
    [
      "Ms Lina Tan, head of the Senior Officials' Meeting (SOM) Malaysia, said it was late.",
      ["person Lina Tan (head of the Senior Officials' Meeting (SOM) Malaysia): said"],
    ],
    ['The Meeting tasked officials with a report and noted the progress.', ['collective The Meeting: noted']],
    [`${KIM} The Cambodian official said he would wait.`, ['person Kim Daro (Prime Minister): said']],
    [
      'Deputy Minister of Foreign Affairs Mr Bun Keo and UN Resident Coordinator Ms Clare Monde opened it. Ms Monde praised the staff, and Mr Bun said more was needed.',
      [
        'person Clare Monde (UN Resident Coordinator): praised',
        'person Bun Keo (Deputy Minister of Foreign Affairs): said',
      ],
    ],
    [
      'Secretary-General Miguel Tarra spoke at length. The UN chief urged ten states to wait.',
      ['person Miguel Tarra (Secretary-General): urged'],
    ],
    [
      'Prime Minister Kim Daro, speaking through an interpreter, countered that the text was old.',
      ['person Kim Daro (Prime Minister): countered'],
    ],
    [
      'Prime Minister Kim Daro had a meeting with the donors, during which he called on them to stay.',
      ['person Kim Daro (Prime Minister): called on'],
    ],
    ['President To Lam said it was so. Lam added more.', ['person To Lam (President): said, added']],
    [
      'Prime Minister Do Hong Phong lauded the group. He said it was good.',
      ['person Do Hong Phong (Prime Minister): lauded, said'],
    ],
    ['The minister to Laos said no.', ['role The minister to Laos: said']],
    [
      '“It is time,” said Secretary-General of ASEAN, Dr. Kao Sovath.',
      ['person Kao Sovath (Secretary-General of ASEAN): said'],
    ],
    ['AKARI MORITA (Japan) stressed that the sea was wide.', ['person AKARI MORITA: stressed']],
    ['GLOBAL TRADE (Japan) was low.', []],
    ['Ambassador Vu Ho said it. “We are early,” Ho quipped.', ['person Vu Ho (Ambassador): said, quipped']],
    [
      'Vietnamese Deputy Minister of Foreign Affairs Ha Quynh Trang and Thai Permanent Secretary for Foreign Affairs Sarun Wong met. Trang asked for time, and Sarun said it was late.',
      [
        'person Ha Quynh Trang (Vietnamese Deputy Minister of Foreign Affairs): asked',
        'person Sarun Wong (Thai Permanent Secretary for Foreign Affairs): said',
      ],
    ],
    ['The Haze Centre, the arm of the group, said it was ready.', ['collective The Haze Centre: said']],
    ['The World Food Programme (WFP) warned of dry days.', ['collective The World Food Programme: warned']],
    [
      'Visiting Chinese State Councilor Qian Lijun said so.',
      ['person Qian Lijun (Chinese State Councilor): said'],
    ],
    ['Both sides spoke positively of the plan.', ['collective Both sides: spoke positively of']],
    [
      'Dr Sharon Seow of the Straits Centre – Yusof Institute told them: “It is so.”',
      ['person Sharon Seow: told'],
    ],
    ['The Forum will conclude on 22 January.', []],
    ['The forum concluded that ports matter.', ['collective The forum: concluded']],
    ['The 26th M-ATM was short. He commended the hosts.', []],
    ['Foreign Minister Kang Do-yoon said it was so.', ['person Kang Do-yoon (Foreign Minister): said']],
    [
      'H.E. Deng Haoran, Ambassador of the People’s Republic of China to ASEAN, came. The Chinese Ambassador reaffirmed the offer.',
      ['person Deng Haoran (Ambassador of the People’s Republic of China to ASEAN): reaffirmed'],
    ],
    [
      'A South Korean foreign ministry official said the list was short.',
      ['role A South Korean foreign ministry official: said'],
    ],
    ['A statement released on Sept 20 said most were done.', ['collective A statement: said']],
    [
      'They held a meeting in Bali on 22 May, where both sides agreed to go on.',
      ['collective both sides: agreed'],
    ],
    [
      'Thailand will press its neighbours, says the Pollution Control Department (PCD).',
      ['collective the Pollution Control Department: says'],
    ],
    [
      'The boats will sail soon, two officials with knowledge of the matter said.',
      ['collective two officials: said'],
    ],
    ['The ASEAN Maritime Outlook was read. “It is long,” he added.', []],
    ['The meeting reached consensus on holding a summit.', ['collective The meeting: reached consensus on']],
    ['Leaders of member states at the ceremony stood up.', []],
  ])('%s', (sentence, expected) => expect(voices(sentence)).toEqual(expected));

  test.each([
    [
      'We, the Energy Ministers of Cambodia, Indonesia and Malaysia, met in Bali on 4 August. We noted the gains.',
      'We, the Energy Ministers of Cambodia, Indonesia and Malaysia: noted',
    ],
    [
      '1. We, the Heads of State of the Mekong countries, gathered in Hue on 5 May 2023, hereby reaffirm the Charter. 2. We call on all sides to wait.',
      'We, the Heads of State of the Mekong countries: reaffirm, call on',
    ],
    [
      'We, the Secretary-General of ASEAN and the Chair of the river board, urge governments to act.',
      'We, the Secretary-General of ASEAN and the Chair of the river board: urge',
    ],
    ['We reaffirm the Charter and call for restraint.', 'We: reaffirm'],
  ])('those who say "we": %s', (sentences, voice) => {
    expect(voices(sentences)).toEqual([`collective ${voice}`]);
  });

  test('a pronoun that nobody can be told of names no speaker', () => {
    expect(voices('“Every bridge counts,” she stressed.')).toEqual([]);
    const [figure] = told('He said that 30 of the 40 measures had been completed.').progress;
    expect(figure?.reportedBy).toBeNull();
  });

  test.each([
    ['a noun', 'The call for funds and the report of the group were long.'],
    ['a passive', 'The donors were urged to come and the text was noted.'],
    ['an infinitive', 'The group met to welcome the plan and to express support.'],
    ['words of somebody else', '“The minister said no and the group agreed,” it went on.'],
    ['people inside a phrase', 'Trade with eight countries said to be poor was slow.'],
  ])('no statement: %s', (_what, sentence) => expect(voices(sentence)).toEqual([]));

  test('two persons in one sentence, each with a clause', () => {
    expect(
      voices('Ambassador Igor Driesmans said the fund was ready, while Ambassador Vu Ho thanked the donors.'),
    ).toEqual(['person Igor Driesmans (Ambassador): said', 'person Vu Ho (Ambassador): thanked']);
  });

  test('a quotation is direct, and its span cuts the words out', () => {
    const sentence = '“We wait,” said Prime Minister Kim Daro.';
    const [statement] = told(sentence).speakers[0]?.statements ?? [];
    expect(statement).toMatchObject({ verb: 'said', mode: 'direct', text: sentence });
  });
});
