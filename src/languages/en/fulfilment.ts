import type { ProgressStatus } from '../../document.js';
import type { PhraseTable } from '../../text/lexicon.js';
import type { Aspect, Commitment, Fulfilment } from '../progress.js';

const WORK: readonly Commitment[] = ['line', 'action', 'project', 'request', 'target', 'document'];
const ANY: readonly Commitment[] = [...WORK, 'procedure'];

const does = (status: ProgressStatus, kinds: readonly Commitment[]): Fulfilment => ({
  is: 'does',
  status: Object.fromEntries(kinds.map((kind) => [kind, status])),
});

/** Done, or on the way to it, in either order: "completed or are under way", "ongoing or completed". */
const DONE = ['completed', 'implemented', 'finished'];
const GOING = [
  ...['ongoing', 'on-going', 'under way', 'underway', 'in progress', 'on track', 'on schedule'],
  ...['being implemented', 'being carried out', 'under implementation'],
];
const either = (joint: string): string[] =>
  DONE.flatMap((done) =>
    GOING.flatMap((going) => [
      ...['', 'are ', 'is ', 'were ', 'was ', 'currently '].map((be) => `${done}${joint} ${be}${going}`),
      `${going}${joint} ${done}`,
    ]),
  );
const DONE_OR_GOING = [
  ...[' or', ', or'].flatMap(either),
  ...['ongoing', 'on-going'].flatMap((going) => DONE.map((done) => `${done} and ${going}`)),
].join(' | ');

const PARTLY = [
  ...['partly', 'partially', 'in part'],
  ...['partly or fully', 'partially or fully', 'partly or wholly', 'wholly or partly', 'fully or partially'],
  ...['fully or partly', 'either partially or fully', 'either fully or partially'],
];
const inPart = PARTLY.flatMap((partly) =>
  [
    ...[...DONE, 'finalised', 'finalized', 'carried out', 'executed', 'realised', 'realized', 'achieved'],
    ...['delivered', 'fulfilled', 'met', 'honoured', 'honored', 'acted on', 'acted upon', 'addressed'],
    ...['resolved', 'done', 'complete', 'in place', 'undertaken', 'put into practice'],
  ].flatMap((done) => [`${partly} ${done}`, `${done} ${partly}`, `${done} only ${partly}`]),
).concat('partial implementation', 'partial completion', 'partial achievement');

export const fulfilments: PhraseTable<Fulfilment> = [
  [
    'completed | complete | fully completed | completing | completion of | completion | concluded | finished | finalised | finalized | wrapped up | accomplished | fully implemented | done | fully achieved | fully realised | fully delivered | fully carried out | fully met',
    does('completed', ANY),
  ],
  [
    'implemented | implement | implementing | implementation of | implementation | carried out | carry out | carrying out | executed | conducted | undertaken | put into practice | realised | realized | achieved | delivered | delivering | delivered on | delivering on | made good on | followed through on | fulfilled | met | enacted | ' +
      'translated into action | put into effect | honoured | honored | acted on | acted upon | taken up | kept | upheld | lived up to | meeting | fulfilling | achieving | keeping | honouring | executing | in place | up and running | ticked off | crossed off | checked off | put in place',
    does('implemented', ANY),
  ],
  ['reached | hit | attained | surpassed | exceeded', does('implemented', ['target', 'action'])],
  [
    'progress stands at | progress stood at | progress has reached | progress reached',
    does('implemented', WORK),
  ],
  ['taken', does('implemented', ['line', 'action'])],
  ['held | organised | organized | staged', does('implemented', ['line', 'action'])],
  [
    'in progress | underway | under way | ongoing | on-going | under implementation | being implemented | being carried out | in the process of implementation | in the process of being implemented',
    does('ongoing', ANY),
  ],
  // "17% of the targets are on track" foretells what will be reached.
  [
    'on track | on schedule | progressing well | in the pipeline',
    does('ongoing', ['line', 'action', 'project', 'request', 'document', 'procedure']),
  ],
  [DONE_OR_GOING, does('implemented-or-ongoing', ANY)],
  [
    'put in hand | initiated | launched | kicked off | started | commenced | begun | put into implementation | rolled out | set in motion | put in motion | put into motion | set rolling',
    does('put-in-hand', WORK),
  ],
  [
    'addressed | address | addressing | tackled | resolved | settled | dealt with | responded to',
    does('addressed', WORK),
  ],
  ['simplified | abolished | streamlined', does('implemented', ['procedure', 'document'])],
  ['issued | promulgated | published', does('implemented', ['document'])],
  [
    'accepted | accepting | adopted | endorsed | approved | received | proposed | identified | reviewed | discussed | noted | supported | signed | registered | assessed | funded | financed | planned | scheduled | selected | submitted | listed | agreed | ratified | evaluated | monitored | audited | allocated | invested | considered | announced | examined | disbursed',
    { is: 'other' },
  ],
  // "40 were partly implemented": how much has been done of them it does not tell.
  [inPart.join(' | '), { is: 'partly' }],
  [
    'failed | delayed | lagging | lagging behind | behind schedule | stalled | suspended | cancelled | canceled | abandoned | overdue | lost money | losing money | missed | unfinished | scrapped | shelved | halted | dropped | not implemented | not completed | untouched | ran over budget | over budget | loss-making | in trouble',
    { is: 'fails' },
  ],
];

export const aspects: PhraseTable<Aspect> = [
  [
    'have been | has been | had been | have | has | had | having | were | was | already | now | have already been | had already been | have been fully | have been successfully | are now | have now been',
    'done',
  ],
  ['are | is | been | being', 'passive'],
  [
    'are being | is being | were being | was being | are currently being | continue to be | are still being | are now being | remain',
    'ongoing',
  ],
  [
    'have been or are being | had been or were being | have been or were being | have been, or are being | has been or is being | were or are being | are or have been',
    'done-or-ongoing',
  ],
  [
    'have not | has not | had not | have not been | has not been | had not been | have not yet been | has not yet been | had not yet been | are not | is not | were not | was not | are yet to be | were yet to be | have yet to | had yet to | has yet to | have yet to be | had yet to be | has yet to be | remain to be | not yet | are not yet | are pending | pending | remain outstanding | are outstanding | remain | still need to be | outstanding | are still to be | await | awaiting | remained untouched | have not started | have not moved | remain incomplete | remains incomplete | remain unfinished | remain unimplemented | are incomplete | are unfinished | remain to be done',
    'undone',
  ],
  [
    'will be | will | would be | would | should be | should | shall be | shall | must be | must | to be | to | can be | could be | may be | might be | need to be | needs to be | be | agreed to | pledged to | expects to | expected to be | expected to | hopes to | hope to | hoped to | aims to | plans to | committed to | seek to | seeks to | strive to | continue to | urged | calls for | called for | want | wants | wanted | wishes | wished | wish | asked | asks | demanded | demands | requires | required | ensure | accelerate | if',
    'wanted',
  ],
  [
    'target of | a target of | the target of | aim of | the aim of | aims for | goal of | the goal of | by 2030 | by 2035 | by 2045 | would reach | will reach | to reach | promised to reach | aiming to | aiming for | is expected to | are expected to | annually | every year | each year | had promised | promised',
    'aim',
  ],
];

export const remainders: PhraseTable<true> = [
  [
    'remaining | the remaining | its remaining | their remaining | all remaining | the other | the rest | the final | the outstanding | leaving | leaving only | remain incomplete | remains incomplete | remain unfinished | remain unimplemented | are incomplete | are unfinished | are pending | remain outstanding | are outstanding | remain',
    true,
  ],
];

export const clauseEnds: PhraseTable<boolean> = [
  [
    'but | while | whereas | which | who | that | because | although | though | when | if | so | despite | after | before | until',
    true,
  ],
];

export const verbJoints: PhraseTable<true> = [['and | or | and/or | as well as | and also', true]];

const steps = [
  ...['first phase', 'second phase', 'design phase', 'preparatory phase', 'first stage', 'design stage'],
  ...['feasibility studies', 'feasibility study', 'site clearance', 'land clearance', 'land acquisition'],
  ...['detailed design', 'detailed designs', 'environmental assessments', 'environmental impact assessments'],
  ...['procurement', 'bidding', 'tendering', 'preparations', 'preparatory work', 'groundwork', 'paperwork'],
  ...['negotiations', 'consultations', 'domestic procedures', 'internal procedures', 'legal procedures'],
];

/** Behind a verb of carrying out, a step on the way: "have completed (their) feasibility studies". */
export const fulfilmentSteps: PhraseTable<true> = [
  [
    ['', 'the ', 'their ', 'a ', 'all ']
      .flatMap((of) => steps.map((step) => `${of}${step}`))
      .concat('phase 1', 'phase 2', 'phase I', 'phase II', 'phase one', 'phase two')
      .join(' | '),
    true,
  ],
];
