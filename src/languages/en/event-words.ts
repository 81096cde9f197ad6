import type { PhraseTable } from '../../text/lexicon.js';
import type { EventFrame, EventLink, EventMode, EventRole, NamePart, OrdinalMark } from '../events.js';

/** What stands right before an event's name and its article. */
export const eventFrames: PhraseTable<EventFrame> = [
  [
    'attend | attends | attended | attending | join | joined | joining | chair | chairs | chaired | chairing | co-chair | co-chairs | co-chaired | co-chairing | host | hosts | hosted | hosting | co-host | co-hosted | co-hosting | hold | holds | held | holding | ' +
      'hold their | held their | held its | hold its | convene | convenes | convened | convening | open | opens | opened | opening | closed | address | addressed | addressing | organise | organised | organize | organized | ' +
      'participated in | participate in | participating in | took part in | take part in | taking part in | spoke at | speaking at | speak at | in attendance at | represented at | presided over | launched | wrapped up | concluded | have | had | conduct | conducted | headed for | headed to | kicked off | follows | hold a | meet at | met at | meeting at | paid | pays | pay | paying | makes | make | made | making | undertakes | undertook | undertaking | embarks on | embarked on | witness | witnesses | witnessed | witnessing',
    'attend',
  ],
  [
    'told | tells | telling | told the participants of | told delegates at | told participants at | at | during | in | through | via | at the opening of | during the opening of | at the start of | at the close of | at the closing of | at the conclusion of | at the end of | on the first day of | on the second day of | on the last day of | on the final day of | on the opening day of | on the closing day of',
    'at',
  ],
  [
    [
      'speaking',
      'spoke',
      'speaking to reporters',
      'speaking to the media',
      'speaking to the press',
      'told reporters',
      'told the media',
      'told a press conference',
      'told a news conference',
      'told a briefing',
      'in a statement',
      'in a statement issued',
      'in a statement released',
      'in a press conference',
      'at a press conference',
    ]
      .flatMap((told) =>
        ['after', 'following', 'at the end of', 'at the conclusion of'].map((when) => `${told} ${when}`),
      )
      .join(' | '),
    'at',
  ],
  [
    'on the sidelines of | on the margins of | on the side-lines of | at the margins of | in the margins of | within the framework of | in the framework of | as part of | on the occasion of | on the fringes of | on its sidelines | on its margins | on its fringes | in conjunction with | back-to-back with',
    'part',
  ],
  [
    'before | after | following | ahead of | prior to | since | in preparation for | preparations for | preparation for | outcomes of | outcome of | results of | prepare for | preparing for | in the lead-up to | in the run-up to | until | decisions of | success of',
    'around',
  ],
  ['such as | like | including | to | as | by | role of | participation in | called', 'aside'],
];

/** Says that several are meant, or none in particular. */
export const quantities: PhraseTable<true> = [
  [
    'months of | years of | weeks of | rounds of | decades of | several | many | some | various | these | those | all | all the | other | two | three | four | five | six | seven | eight | nine | ten | a series of | a number of | series of | the series of | most | few | dozens of | any | each | every | related | numerous | such | regular | future | past | relevant | no | related | all its | and other',
    true,
  ],
];

export const eventDeixis: PhraseTable<boolean> = [
  [
    'at ministerial level | at the ministerial level | at deputy ministerial level | at deputy minister level | at senior official level | at senior officials’ level | at summit level | at leaders’ level | here | there | late | early | this year | itself | for the first time | for the second time | for the third time | once again | again | on its sidelines | on its margins | on its fringes',
    true,
  ],
];

/** Words that go on with a name or end it. */
export const nameParts: PhraseTable<NamePart> = [
  [
    'that | which | who | where | when | while | as | but | was | were | is | are | has | have | had | will | would | by | from | after | before | during | following | since | until | also',
    'end',
  ],
  ['the | a | an | its | their | of | to | for | via', 'join'],
  ['between | among', 'sides'],
  ['with', 'with'],
  ['on | about', 'about'],
  ['and', 'and'],
  ['in | at', 'at'],
];

/** All sentences of one word group a place: "which | that", "is | are" → "which is | which are | …". */
function chain(...parts: readonly (readonly string[])[]): string {
  return parts
    .reduce<string[]>(
      (begun, part) => begun.flatMap((start) => part.map((word) => `${start} ${word}`.trim())),
      [''],
    )
    .filter((phrase) => phrase !== '')
    .join(' | ');
}

const SOME = ['with some', 'with several', 'with other', 'while some'];
const GUESTS = 'participants delegates delegations members countries ministers'.split(' ');
const JOINING = ['joining', 'attending', 'participating', 'joined', 'attended'];
const REMOTE = ['virtually', 'online', 'remotely', 'via videoconference'];

const HAPPENS = [
  'open | opens | opened',
  'begin | begins | began',
  'start | starts | started',
  'kick off | kicks off | kicked off',
  'run | runs | ran',
  'take place | takes place | took place',
  'conclude | concludes | concluded',
  'end | ends | ended',
  'close | closes | closed',
].flatMap((forms) => forms.split(' | '));
const PLANNED = [
  'scheduled',
  'set',
  'slated',
  'due',
  'expected',
  'planned',
  'tentatively scheduled',
  'tentatively set',
  'tentatively planned',
  'provisionally scheduled',
  'now scheduled',
  'now set',
];
const HELD = [
  'for',
  'to be held',
  'to take place',
  'to be convened',
  'to be hosted',
  'to open',
  'to begin',
  'to start',
  'to kick off',
  'to run',
  'to meet',
];
const WILL = [
  'be held',
  'take place',
  'be convened',
  'open',
  'begin',
  'start',
  'kick off',
  'run',
  'conclude',
  'end',
];

const AGREED =
  'agreed on,agree on,agreement on,consensus on,discussed,discussions on,talks on,plan for,plans for'.split(
    ',',
  );
const HOLDING = 'holding convening hosting organising organizing'.split(' ');

/** Between a name and what is told of it. */
export const eventLinks: PhraseTable<EventLink> = [
  [
    'that was hosted | which was hosted | that was convened | that were held | which were held | was hosted | were hosted | held | was held | were held | was also held | were also held | both held | both of which were held | both of which took place | is also held | also took place | is held | being held | took place | takes place | taking place | heard | was told | convened | met | was convened | organised | organized | was organised | was organized | hosted | opened | closed | ended | concluded | wrapped up | kicked off | began | kicks off | ' +
      'started | was | were | has been held | had been held | lasted | runs | ran | running | conducted | jointly | successfully | officially | which took place | which was held | that took place | that was held | which takes place | which is held | which opened | which ended | that opened | which runs | which was convened | virtually held | chaired | begins | starts | opens',
    'held',
  ],
  [
    'is to | are to | be held | be convened | be hosted in | be organised | be organized | will | would | would be held | which will take place | which will be held | that will take place | that will be held | which is scheduled | which is due | will begin | will start | will open | will run | will be held | will take place | will be convened | will be organised | is to be held | to be held | to be convened | to be organised | to be organized | to take place | to be hosted in | which is to be held | both to be held | both scheduled for | both of which will be held | both of which will take place | which is to be convened | which is to take place | which is to open | is set for | set for | is scheduled for | are set for | is slated for | is planned for | is due in | is due on | are due in | scheduled for | slated for | planned for | scheduled | scheduled to be held | is scheduled | is scheduled to take place | is scheduled to be held | planned | slated | due | due to be held | due to take place | is expected to be held | set | ' +
      'is set to take place | is slated to be held | upcoming | forthcoming | will also | will also hold | agreed to convene | agreed to hold | plans to | plan to | to convene | to host | will host | will hold | will attend | will convene | next | agreed to meet at | set to be held | will carry | ahead of | to attend | to hold | report to | look forward to | looks forward to | looked forward to | looking forward to | proposed holding | proposed to hold | proposed hosting | preparations for | preparation for | preparing for | offered to host | offered to hold | expected to attend | in preparation for | invited to attend | would attend | would host | would hold | would convene | would be convened | would take place',
    'planned',
  ],
  [
    'postponed | was postponed | were postponed | has been postponed | rescheduled | was rescheduled | postponed to | postponed until | moved to | originally scheduled | originally planned | originally scheduled for | originally planned for | originally set for | initially scheduled for | initially planned for | has been postponed to | was postponed to',
    'postponed',
  ],
  ['cancelled | canceled | was cancelled | was canceled | called off | was called off', 'cancelled'],
  ['ongoing | under way | underway | is taking place | are taking place | currently', 'ongoing'],
  [
    'by | that was hosted by | which was hosted by | that was organised by | that was organized by | which was organised by | which was organized by | hosted by | is hosted by | co-hosted by | was hosted by | was co-hosted by | were hosted by | organised by | organized by | was organised by | was organized by | co-organised by | co-organized by | jointly organised by | jointly organized by',
    'hosted',
  ],
  [
    'will be hosted by | which is to be hosted by | which will be hosted by | that will be hosted by | to be hosted by | is to be hosted by | would be hosted by | will be organised by | will be organized by | will be co-hosted by | to be co-hosted by | to be organised by | to be organized by',
    'hosting',
  ],
  [chain(['which', 'that'], HAPPENS), 'held'],
  [chain(['', 'which', 'that'], ['is', 'are', 'was', 'were'], PLANNED, ['', ...HELD]), 'planned'],
  [chain(['', 'which', 'that'], ['will'], ['', 'also'], WILL), 'planned'],
  [chain(['', 'which', 'that'], ['is to', 'are to', 'was to', 'were to', 'is also to'], WILL), 'planned'],
  [chain([''], PLANNED, HELD), 'planned'],
  // Somebody congratulated "on hosting" it has done so.
  [chain(AGREED, HOLDING), 'planned'],
  [
    'chaired by | co-chaired by | under the chairmanship of | under the chair of | presided over by | which was chaired by | which was co-chaired by | was co-chaired by | was chaired by',
    'chaired',
  ],
  ['attended by | with the participation of | with the attendance of | in the presence of', 'attended'],
];

export const hostVerbs: PhraseTable<'planned' | 'held'> = [
  [
    'will host | would host | is to host | is set to host | is due to host | is expected to host | plans to host | will hold | will convene | will organise | will organize | will co-host | will be hosting',
    'planned',
  ],
  ['hosted | is hosting | co-hosted | was hosting | convened | organised | organized | hosts', 'held'],
];

export const eventRoles: PhraseTable<EventRole> = [];

export const eventModes: PhraseTable<EventMode> = [
  [
    'online | virtual | virtually | also online | also virtually | also via video conference | also via videoconference | both via video conference | both via videoconference | both online | both virtually | by videoconference | via videoconference | through videoconference | by video conference | via video conference | via a videoconference | by video link | via video link | by teleconference | via teleconference | by videoconferencing | via videoconferencing | ' +
      'via Zoom | in a virtual format | in virtual format | in virtual mode | in an online format | in online format | held online | held virtually | by phone | by telephone | over the phone | over video link',
    'online',
  ],
  [
    'in person | in-person | face to face | face-to-face | in an in-person format | physically | in physical format',
    'in-person',
  ],
  [
    'hybrid | in a hybrid format | in hybrid format | in a hybrid mode | in hybrid mode | both in person and online | in person and online | both in-person and virtual | in-person and virtually | and online | and virtually | and via videoconference | and via video conference | both online and in person | online and in person',
    'hybrid',
  ],
  [
    ['with some', 'with others', 'while others', 'while some']
      .flatMap((some) => JOINING.flatMap((verb) => REMOTE.map((way) => `${some} ${verb} ${way}`)))
      .join(' | '),
    'hybrid',
  ],
  [chain(SOME, GUESTS, JOINING, REMOTE), 'hybrid'],
];

export const remoteMarks: PhraseTable<true> = [['from | from a | from the | from his | from her', true]];

export const habits: PhraseTable<true> = [
  [
    'annually | every year | each year | yearly | regularly | twice a year | biannually | every two years | weekly | monthly | quarterly | every month',
    true,
  ],
];
export const ordinalMarks: PhraseTable<OrdinalMark> = [];

/** A place follows. */
export const placeMarks: PhraseTable<true> = [
  [
    'in | at | at the | in the | off | off the coast of | near | outside | on the outskirts of | on the island of | on the resort island of',
    true,
  ],
];

/** What kind of place a name is of: "the Cambodian capital, Phnom Penh", "the northern city of Chiang Mai". */
export const placeNouns: PhraseTable<true> = [
  [
    'capital | capital city | city | town | port city | resort | resort town | resort city | resort island | island | province | district | state | county | village | township | municipality | suburb | border town | metropolis | regency',
    true,
  ],
];

export const venues: PhraseTable<'noun' | 'whole'> = [
  [
    'Palais des Nations | ASEAN Secretariat | ASEAN Headquarters | ASEAN Hall | UN Headquarters | United Nations Headquarters | Parliament House | National Assembly House | Presidential Palace | Government Office | State Guest House | Peace Palace | International Convention Centre | National Convention Centre | International Convention Center | National Convention Center | Government Guest House | Government Headquarters | Reunification Palace | Istana Nurul Iman | Istana Negara | Merdeka Palace | State Palace | Great Hall of the People | Government House | Wisma Putra | Foreign Ministry | Ministry of Foreign Affairs | Department of Foreign Affairs | Defence Ministry | Ministry of Defence | Ministry of National Defence',
    'whole',
  ],
  [
    'headquarters | hotel | convention centre | convention center | conference centre | conference center | palace | city hall | resort | embassy | museum | stadium | arena | theatre | theater | university | exhibition centre | exhibition center | air base | naval base | Grand',
    'noun',
  ],
];

export const documentVerbs: PhraseTable<true> = [
  [
    'adopted | adopt | adopts | signed | issued | released | endorsed | approved | adopted the | adopted a | signed the | signed a | issued a | issued the | released a | released the | endorsed the | adopted an | signed an',
    true,
  ],
];

export const documentNouns: PhraseTable<true> = [
  [
    "Joint Statement | Joint Communiqué | Joint Communique | Joint Declaration | Declaration | Statement | Chair’s Statement | Chair's Statement | Chairman's Statement | Chairman’s Statement | Plan of Action | Work Plan | Agreement | Memorandum of Understanding | Treaty | Protocol | Charter | " +
      'Roadmap | Framework | Blueprint | Vision | Communiqué | Communique | Guidelines | Terms of Reference | Action Plan | Consensus | Outlook',
    true,
  ],
];
