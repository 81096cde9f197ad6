import type { PhraseTable } from '../../text/lexicon.js';
import type { DateLead, DateWord, PartOfDay, RelativeDate, YearSign } from '../dates.js';
import { withPossessives } from './possessive.js';

const WEEKS = ['first', 'second', 'third', 'fourth', 'last', 'final'];

export const dateOpeners: PhraseTable<DateWord> = [
  [
    'early | late | mid | mid- | end of | the end of | beginning of | the beginning of | the middle of | the start of | the first half of | the second half of',
    'edge',
  ],
  [WEEKS.flatMap((week) => [`${week} week of`, `the ${week} week of`]).join(' | '), 'edge'],
];

export const dateWords: PhraseTable<DateWord> = [
  ...dateOpeners,
  ['to | until | till | through', 'to'],
  ['and', 'and'],
];

const MONTHS = [
  'January | Jan',
  'February | Feb',
  'March | Mar',
  'April | Apr',
  'May',
  'June | Jun',
  'July | Jul',
  'August | Aug',
  'September | Sept | Sep',
  'October | Oct',
  'November | Nov',
  'December | Dec',
];

/** By name, or as "last September": one in or near the year of the news. */
export const englishMonths: PhraseTable<number> = MONTHS.map((names, index) => [
  names
    .split(' | ')
    .flatMap((name) => [name, `this ${name}`, `last ${name}`, `next ${name}`])
    .join(' | '),
  index + 1,
]);

/** Days of the week, 0 is Sunday. */
export const weekdays: PhraseTable<number> = withPossessives([
  ['this Sunday | last Sunday | next Sunday | Sunday | Sun', 0],
  ['this Monday | last Monday | next Monday | Monday | Mon', 1],
  ['this Tuesday | last Tuesday | next Tuesday | Tuesday | Tue | Tues', 2],
  ['this Wednesday | last Wednesday | next Wednesday | Wednesday | Wed', 3],
  ['this Thursday | last Thursday | next Thursday | Thursday | Thu | Thurs', 4],
  ['this Friday | last Friday | next Friday | Friday | Fri', 5],
  ['this Saturday | last Saturday | next Saturday | Saturday | Sat', 6],
]);

export const partsOfDay: PhraseTable<PartOfDay> = [
  ['morning', 'morning'],
  ['noon | midday', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
];

const relative = (
  unit: RelativeDate['unit'],
  offset: number,
  partOfDay: PartOfDay | null = null,
): RelativeDate => ({
  unit,
  offset,
  partOfDay,
});

export const relativeDates: PhraseTable<RelativeDate> = withPossessives([
  ['today', relative('day', 0)],
  ['yesterday', relative('day', -1)],
  ['tomorrow', relative('day', 1)],
  ['this morning', relative('day', 0, 'morning')],
  ['this afternoon', relative('day', 0, 'afternoon')],
  ['later in the afternoon', relative('same', 0, 'afternoon')],
  ['later in the evening', relative('same', 0, 'evening')],
  ['this evening | tonight', relative('day', 0, 'evening')],
  ['last night | yesterday evening', relative('day', -1, 'evening')],
  ['yesterday morning', relative('day', -1, 'morning')],
  ['yesterday afternoon', relative('day', -1, 'afternoon')],
  [
    'the same day | that day | earlier in the day | later in the day | earlier that day | later that day | earlier the same day | later the same day',
    relative('same', 0),
  ],
  ['the same morning | that morning | in the morning of the same day', relative('same', 0, 'morning')],
  [
    'the same afternoon | that afternoon | in the afternoon of the same day',
    relative('same', 0, 'afternoon'),
  ],
  ['the same evening | that evening | in the evening of the same day', relative('same', 0, 'evening')],
  ['the day before | a day earlier | one day earlier | the previous day', relative('same', -1)],
  ['the day after | a day later | one day later | the following day | the next day', relative('same', 1)],
  ['this week | earlier this week | later this week', relative('week', 0)],
  ['last week', relative('week', -1)],
  ['next week', relative('week', 1)],
  ['this month | earlier this month | later this month', relative('month', 0)],
  ['last month', relative('month', -1)],
  ['next month', relative('month', 1)],
  ['this year | earlier this year | later this year', relative('year', 0)],
  ['last year', relative('year', -1)],
  ['next year', relative('year', 1)],
]);

const QUARTERS = ['first | 1st', 'second | 2nd', 'third | 3rd', 'fourth | 4th | last | final'];

export const quarters: PhraseTable<number> = QUARTERS.map((counts, index) => [
  [
    `Q${index + 1}`,
    ...counts.split(' | ').flatMap((count) => [`${count} quarter`, `the ${count} quarter`]),
  ].join(' | '),
  index + 1,
]);

export const dateLeads: PhraseTable<DateLead> = [
  [
    'on | on the | in | starting | starting on | beginning | beginning on | commencing | commencing on | on the morning of | on the afternoon of | on the evening of | dated',
    'on',
  ],
  ['during | over | throughout | within', 'during'],
  ['from | from the | since | starting from | beginning from | effective | as from', 'since'],
  ['as of | as at | as of the end of | as at the end of', 'upto'],
  [
    'by | until | till | before | after | up to | through | by the end of | at the end of | no later than | ahead of',
    'bound',
  ],
];

/** Around a stated year that is no sign of when the news is from. */
export const yearSigns: PhraseTable<YearSign> = [
  [
    'convention | law | act | agreement | treaty | charter | constitution | resolution | declaration | UNCLOS | founded | established | ' +
      'joined | admitted | anniversary | marked | entered into force | adopted | independence | born | appointed | since | signed | ' +
      'crisis | war | compared with | compared to | drawn up | term | tenure | chairmanship | chairs ASEAN | chairing',
    'background',
  ],
  [
    'will | plans | planned | scheduled | upcoming | expected | target | goal | aims | by | vision | agenda | to be held | due | host | hosting | set to | next | roadmap | blueprint | deadline | was meant to',
    'future',
  ],
];
