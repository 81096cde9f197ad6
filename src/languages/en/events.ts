import type { EventType } from '../../document.js';
import type { PhraseTable } from '../../text/lexicon.js';
import { type EventNoun, type EventVerb, eventNoun as noun } from '../events.js';

/** Nouns that name events; in English they end the name, or go on with "of", "between", "on". */
export const eventNouns: PhraseTable<EventNoun> = [
  [
    "summit | summits | summit meeting | leaders meeting | leaders' meeting | leaders’ meeting",
    noun('summit', 'assembly'),
  ],
  [
    'meeting | meetings | conference | conferences | videoconference | video conference | gathering | video-conference | retreat | ministerial meeting | working meeting',
    noun('meeting', 'assembly'),
  ],
  ['session | sessions | assembly session', noun('session', 'assembly', { numbered: true })],
  ['general debate | high-level general debate', noun('session', 'assembly', { phase: true })],
  ['open debate | high-level open debate', noun('session', 'assembly')],
  [
    'plenary | plenary session | opening session | closing session',
    noun('session', 'assembly', { phase: true }),
  ],
  ['opening ceremony | closing ceremony', noun('ceremony', 'ceremony', { phase: true })],
  ['general assembly', noun('session', 'assembly', { needs: 'ordinal' })],
  // "the 148th IPU Assembly"
  ['assembly', noun('session', 'assembly', { needs: 'number' })],
  // Bodies that meet once for each number: "the 7th Joint Commission".
  [
    'joint committee | joint commission | joint consultative committee | joint consultative commission | joint cooperation committee | joint sectoral cooperation committee | joint trade committee | joint trade commission | ' +
      'joint economic committee | joint economic commission | joint ministerial commission | joint ministerial committee | joint working committee | joint working group | joint steering committee | joint defence committee | joint boundary committee | general border committee | regional border committee | ' +
      'consultation mechanism | consultative mechanism | policy dialogue mechanism | annual consultation',
    noun('meeting', 'assembly', { needs: 'number' }),
  ],
  ['ASEAN Regional Forum | Pacific Islands Forum', noun('forum', 'assembly', { needs: 'attendance' })],
  [
    'forum | fora | forums | seminar | seminars | workshop | workshops | symposium | roundtable | round table | round-table | dialogue | dialogues | colloquium | panel discussion | webinar | training course',
    noun('forum', 'assembly'),
  ],
  [
    'talks | bilateral talks | consultation | consultations | negotiations | round of talks | round of negotiations | round of consultations | round of political consultations | round of dialogue | round of strategic dialogue | round of discussions | round of bilateral talks | round of border talks | round of trade talks | round of peace talks | negotiating round',
    noun('talks', 'bilateral'),
  ],
  ['bilateral meeting | courtesy call | audience', noun('meeting', 'bilateral')],
  [
    'phone call | telephone call | video call | phone talk | phone talks | telephone talk | telephone talks | telephone conversation | phone conversation | online talks | call',
    noun('call', 'call'),
  ],
  [
    'visit | visits | official visit | state visit | working visit | trip | goodwill visit | introductory visit',
    noun('visit', 'visit'),
  ],
  [
    'ceremony | signing ceremony | flag-raising ceremony | handover ceremony | inauguration | groundbreaking | ground-breaking ceremony | launch ceremony | award ceremony | welcome ceremony',
    noun('ceremony', 'ceremony'),
  ],
  [
    'exercise | exercises | drill | drills | joint exercise | tabletop exercise',
    noun('exercise', 'exercise'),
  ],
  [
    'press conference | news conference | press briefing | media briefing | news briefing | exhibition | expo | festival | fair | congress | Week | reception | gala dinner | banquet',
    noun('other', 'own'),
  ],
  ['event | events', noun('other', 'any')],
];

const PERSON = { type: 'meeting', group: 'bilateral', object: 'person' } as const;

const VISITS = { type: 'visit', group: 'visit', object: 'place' } as const;

/** Verbs that make an event of their object; of visits the last word is the verb itself. */
export const eventVerbs: PhraseTable<EventVerb> = [
  [
    'held talks with | hold talks with | holds talks with | holding talks with | had talks with | held bilateral talks with',
    { ...PERSON, type: 'talks' },
  ],
  ['met | met with | meets with | meet with | received', { ...PERSON, formal: true }],
  [
    'spoke by phone with | spoke by telephone with | held phone talks with | spoke on the phone with | held a phone call with | had a phone call with | had phone talks with | had a phone conversation with | held a phone conversation with | held telephone talks with | held a telephone conversation with | had a telephone conversation with',
    { ...PERSON, type: 'call', group: 'call' },
  ],
  ['visited | visits | toured', VISITS],
  ['is visiting | are visiting | was visiting | were visiting', VISITS],
  [
    'will visit | will also visit | would visit | is to visit | are to visit | due to visit | scheduled to visit | set to visit | slated to visit',
    { ...VISITS, ahead: true },
  ],
];

export const eventManners: PhraseTable<true> = [];

/** Hold an event noun and name no event. */
export const notEvents: PhraseTable<true> = [
  [
    'dialogue partner | dialogue partners | dialogue relations | dialogue coordinator | dialogue mechanism | dialogue mechanisms | sectoral dialogue partner | full dialogue partner | dialogue partnership | conference centre | conference center | conference hall | meeting room | meeting rooms | ' +
      'conference room | convention centre | call for | call on | call upon | calls for | calls on | called for | called on | called upon | calling for | calling on | call to | call centre | session hall | in talks | peace talks with | talks to | event that | in the event | in any event | ' +
      'last week | next week | this week | a week | per week | weeks | week-long | World Economic Forum | each week | one week | every week | week ago | group call | roll call | phone call centre | exercise of | exercise restraint | exercise self-restraint | exercising | exercised | ' +
      'summit meeting room | event of | fair share | fair and | fair trade | free and fair | fair treatment | visiting | road trip | meeting the | meeting its | meeting their | meeting these | reception desk | week of | working week | week later | weeks later | weekend | good call | close call | week before',
    true,
  ],
];

/** Acronyms of series that name an event with a number. */
export const eventSeries: PhraseTable<EventType> = [
  ['AMM | AEM | ADMM | AMMTC | SOM | SEOM | SOCA | ADSOM | AMAF | COP', 'meeting'],
  ['AIPA | UNGA', 'session'],
  ['ASEM | EAS', 'summit'],
];

export const numberedSeries = (): PhraseTable<number> =>
  Array.from({ length: 60 }, (_, index) => {
    const number = index + 1;
    return [`COP${number} | AMM${number} | AEM${number} | AIPA${number} | ADMM${number}`, number] as const;
  });
