import type { PhraseTable } from '../../text/lexicon.js';
import type { Bound, FigureMark, Scope, Tie } from '../progress.js';

const OF_SET = ['of the', 'of its', 'of their', 'of all', 'of all the'];
const fractions = (names: string): string =>
  names
    .split(' | ')
    .flatMap((name) => OF_SET.map((of) => `${name} ${of}`))
    .join(' | ');

export const figureMarks: PhraseTable<FigureMark> = [
  [`${fractions('half | one half | one-half')} | half the | half its`, 'half'],
  [fractions('a third | one third | one-third'), 'third'],
  [fractions('two thirds | two-thirds'), 'two-thirds'],
  [fractions('a quarter | one quarter | one-quarter | a fourth | one fourth | one-fourth'), 'quarter'],
  [fractions('three quarters | three-quarters | three fourths | three-fourths'), 'three-quarters'],
  ['% | ％ | percent | per cent | per-cent | percentage points | pct', 'percent'],
  ['/ | ⁄ | ∕', 'slash'],
  [
    'out of | out of the | out of a total of | out of the total | out of the total of | out of a total | out of its | out of all | of a total of | of a total | of the total | of the total of | of the | of its | of their | from a total of | from the total of | from among the',
    'out-of',
  ],
  ['of | from | from the', 'out-of-loosely'],
  ['of which | of these | of them | among which | among them | including | with', 'part'],
  [
    'all | all of the | all the | all of its | each of the | the entire | the whole | every one of the | all of',
    'whole',
  ],
  [
    'the remaining | remaining | its remaining | their remaining | all remaining | the outstanding | still outstanding',
    'rest',
  ],
];

export const allButs: PhraseTable<boolean> = [
  ['all but | all except | all save | all bar', true],
  ['but | except | except for | save | save for | bar | with the exception of', false],
];

export const bounds: PhraseTable<Bound> = [
  [
    'about | around | approximately | roughly | some | nearly | almost | close to | an estimated | circa',
    'about',
  ],
  [
    'more than | over | above | at least | no fewer than | no less than | in excess of | exceeding | upwards of | just over | well over | a little over',
    'over',
  ],
  [
    'less than | fewer than | under | below | up to | just under | not quite | at most | no more than',
    'under',
  ],
];

const RATES = [
  'a rate of',
  'an overall rate of',
  'an implementation rate of',
  'the implementation rate of',
  'an overall implementation rate of',
  'a completion rate of',
  'an overall completion rate of',
  'an achievement rate of',
  'an execution rate of',
  'a progress rate of',
  'a delivery rate of',
];
const GIVING =
  'representing | which represents | equivalent to | translating to | translating into | reflecting | recording | yielding | giving | resulting in | achieving | registering | marking | with | at | for | or | amounting to | corresponding to | constituting';

export const ties: PhraseTable<Tie> = [
  [
    [...RATES, ...GIVING.split(' | ').flatMap((verb) => RATES.map((rate) => `${verb} ${rate}`))].join(' | '),
    'equals',
  ],
  [
    'or | or about | equivalent to | equal to | equalling | equals | amounting to | corresponding to | i.e. | that is | which is | meaning | translating to | translating into | ' +
      'or equivalent to | or an | at | at a rate of | a rate of | with a rate of | with an implementation rate of | an implementation rate of | a completion rate of | with a completion rate of | ' +
      'reaching | reached | an achievement of | bringing the rate to | bringing the completion rate to | bringing the implementation rate to | bringing implementation to | taking the rate to | for a rate of',
    'equals',
  ],
  [
    'representing | accounting for | making up | accounted for | constituting | comprising | which represents | which accounts for | represents | accounts for',
    'makes-up',
  ],
  ['in other words | put differently | that means | this means | thus | all told', 'restates'],
  [
    'is | was | are | were | stands at | stood at | has reached | had reached | have reached | came to | comes to | now at | remains at',
    'is',
  ],
  [
    'up | down | rose | rising | risen | grew | growing | grown | fell | falling | dropped | increased | increase of | increased by | decreased | decline of | growth of | higher | lower | from | by | compared with | compared to | ' +
      'up from | down from | average | an average of | interest rate of | tariff of | tax of | tariffs of | disbursed | a discount of',
    'compares',
  ],
];

/** How far something came: what is told by it in a list is its progress. */
export const rates: PhraseTable<true> = [
  ['rate of | rates of | status of | state of | progress in | rate | rates', true],
];

/** May stand between a number and the noun it counts. */
export const shares: PhraseTable<true> = [
  [
    'of | of the | of all | of all the | of its | of their | of these | of those | of the total | of the total number of | of a total of | of total | the | all | total | the total | such | these | its | their | out of the | out of all | ' +
      'planned | agreed | remaining | identified | listed | key | specific | proposed | joint | regional | national | existing | current | envisaged | stipulated | prescribed | targeted | 140',
    true,
  ],
];

export const scopes: PhraseTable<Scope> = [
  [
    'in | in the | under | under the | for | for the | within | across | from | of the | on | at | with | by',
    'in',
  ],
  [
    'the | remaining | the remaining | pillar | community | sector | area | APSC | AEC | ASCC | MPAC | IAI | plan | blueprint | political | economic | socio-cultural',
    'item',
  ],
];

export const showings: PhraseTable<true> = [
  ['showed | shows | showing | show | indicated | indicates | revealed | found | put', true],
];

/** Makes "3/5" behind it a date. */
export const dayLeads: PhraseTable<true> = [
  [
    'on | dated | by | until | since | from | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April | May | June | July | August | September | October | November | December',
    true,
  ],
];

/** Makes the ratio behind it a score, a scale, a number of a paper or an hour. */
export const notFigureLeads: PhraseTable<'number'> = [
  [
    'resolution | resolutions | article | articles | section | chapter | rule | decree | no. | number | page | document | route | highway | score | by a vote of | voted | scale | phase | level | room | A/RES | decision',
    'number',
  ],
];

/** Opens what a clause tells of its figure between commas. */
export const asideLeads: PhraseTable<true> = [
  [
    'adopted | agreed | signed | launched | approved | endorsed | held | issued | drawn up | set out | outlined | listed | spanning | covering | ranging | which | such as | mostly | mainly | chiefly | largely | primarily | including | most of them | many of them | notably | especially | particularly',
    true,
  ],
];
