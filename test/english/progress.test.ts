import { describe, expect, test } from 'vitest';
import { figures, told } from './support.js';

describe('figures of progress', () => {
  test.each([
    [
      'As of June 2022, 112 out of 140 action lines, or 80 percent, had been addressed.',
      ['112/140 80% action lines addressed'],
    ],
    ['So far 114 of the 140 action lines have been implemented.', ['114/140 action lines implemented']],
    ['Of the 140 action lines, 114 have been implemented.', ['114/140 action lines implemented']],
    [
      'A total of 114 or 81.4 percent of the 140 action lines have been addressed.',
      ['114/140 81.4% action lines addressed'],
    ],
    [
      'To date, 81% of the 140 lines of action have been implemented or are being implemented.',
      ['/140 81% lines of action implemented-or-ongoing'],
    ],
    ['All 26 priorities have been completed.', ['26/26 priorities completed']],
    ['As of May, 26 of the 140 action lines were not yet in place.', ['26/140 action lines outstanding']],
    ['Twelve (12) of the fifteen (15) projects have been completed.', ['12/15 projects completed']],
    ['Twenty-four of the 26 measures are under way.', ['24/26 measures ongoing']],
    ['Three-fourths of the measures, or 32 of 43, have been completed.', ['32/43 measures completed']],
    ['Two-thirds of the targets, or 20 out of 30, have been met.', ['20/30 targets implemented']],
    ['So far 80 percent of the measures, or 32 out of 40, were completed.', ['32/40 80% measures completed']],
    ['Three-fourths of the measures, or 32 of 43, were rejected.', []],
    ['The measures, or 32 out of 43 pages, were completed.', []],
    ['Over 90 per cent of the initiatives have been put in hand.', ['90% initiatives put-in-hand']],
    [
      'The remaining 18.6 percent of the action lines are still outstanding.',
      ['18.6% action lines outstanding'],
    ],
    [
      'A total of97 out of130 measures had been fully implemented, about 75 percent.',
      ['97/130 75% measures completed'],
    ],
    [
      'In all, 98 percent of the action lines in the first pillar, 88.3 percent in the second and 72 percent in the third have been implemented.',
      ['98% action lines implemented', '88.3% action lines implemented', '72% action lines implemented'],
    ],
    [
      'The group welcomed the completion of 47 of the 58 actions, or 81 per cent.',
      ['47/58 81% actions completed'],
    ],
    [
      'Nine of the 11 flagship deliverables were completed by June.',
      ['9/11 flagship deliverables completed'],
    ],
    [
      'The council noted the priority measures, of which 5 of 18 have been completed.',
      ['5/18 priority measures completed'],
    ],
    ['The council noted the measures, of which 98% have been completed.', ['98% measures completed']],
    ['The council noted the pages, of which 5 of 18 have been completed.', []],
    [
      'The council noted that APSC (288/290), AEC (1200/1700) and ASCC (900/940) action lines had been completed.',
      [
        '288/290 action lines completed',
        '1200/1700 action lines completed',
        '900/940 action lines completed',
      ],
    ],
    ['The votes were 288/290, and 114/140 measures have been completed.', ['114/140 measures completed']],
    ['The roadmap lists 60 criteria, 48 of which have been met.', ['48/60 criteria implemented']],
    ['The council heard that 53 of 60 agenda items had been settled.', ['53/60 agenda items addressed']],
    ['Some 27 of the 38 sub-measures have been rolled out.', ['27/38 sub-measures put-in-hand']],
    ['Eighteen of 24 milestones had been reached by the end of May.', ['18/24 milestones implemented']],
    ['ASEAN has achieved 74.5 per cent of its 2025 targets.', ['74.5% 2025 targets implemented']],
    ['Only 15 of 27 early warning targets were met.', ['15/27 early warning targets implemented']],
    [
      'The plan has 140 action lines, of which 114 have been implemented.',
      ['114/140 action lines implemented'],
    ],
    [
      'The 140 action lines, 114 of which have been implemented, cover three pillars.',
      ['114/140 action lines implemented'],
    ],
    [
      'The completion rate of the blueprint’s action lines reached 92 per cent.',
      ['92% action lines completed'],
    ],
    [
      'About 70 per cent of the measures were completed, 20 per cent are under way and the remaining 10 per cent are pending.',
      ['70% measures completed', '20% measures ongoing', '10% measures outstanding'],
    ],
    ['Of the 12 projects, only five had been completed by May.', ['5/12 projects completed']],
    [
      'Two of Cambodia’s nine priority deliverables had been achieved.',
      ['2/9 priority deliverables implemented'],
    ],
    ['The remaining 20 per cent of the initiatives are pending.', ['20% initiatives outstanding']],
    ['The remaining four action lines are pending.', ['4/ action lines outstanding']],
    [
      'ASEAN has carried out 84 of the 140 action lines. The remaining 56 action lines are pending.',
      ['84/140 action lines implemented'],
    ],
  ])('%s', (sentence, expected) => expect(figures(sentence)).toEqual(expected));

  test.each([
    ['a goal', 'ASEAN aims to complete 100 percent of the measures by 2030.'],
    ['what was accepted', 'The country accepted 182 out of 227 recommendations.'],
    ['failures', 'Eleven of 13 flagship projects lost money.'],
    ['a growth rate', 'Trade grew 5.4 percent and 86 percent of people had heard of it.'],
    ['a score and an hour', 'Resolution 3/5 passed by 12 of 15 votes and the line is open 24/7.'],
    ['a period', 'The plan for 2021-2025 has 140 action lines.'],
    ['a mere remainder', 'Some 28 action lines remained untouched.'],
    ['what was left and is done', 'The remaining 12 measures have been completed since.'],
    ['members that are left', 'The remaining four member states have yet to ratify it.'],
    ['goods and votes', 'Trade in 12 of 15 goods rose and 30 of 40 members voted for it.'],
    ['one of several', 'One of the 15 projects has been completed.'],
  ])('none: %s', (_what, sentence) => expect(figures(sentence)).toEqual([]));

  test.each([
    [
      'the Plan of Action to Implement the Joint Declaration on Trade between ASEAN and the United Nations (2021-2025)',
      'had',
    ],
    ['the ASEAN Political-Security Community Blueprint 2025', 'had'],
    ['the Master Plan on ASEAN Connectivity (MPAC) 2025', 'had'],
    ['the Initiative for ASEAN Integration Work Plan IV', 'had'],
    ['the Action Plan 2019-2023 on Building River Communities', 'had'],
    ['the Initiative for ASEAN Integration (IAI) Work Plan IV', 'had'],
    ['the ASEAN-UN Plan of Action 2021-2025', 'had'],
    ['the 2030 Agenda for Sustainable Development', 'had'],
    ['the Complementarities Roadmap', 'had'],
    ['the COVID-19 Response and Recovery Plan 2021-2023', 'had'],
    ['the ASEAN Culture and Arts Strategic Plan', 'had'],
  ])('the plan is named whole: %s', (name, verb) => {
    const [figure] = told(`In May, 30 of the 40 measures of ${name} ${verb} been completed.`).progress;
    expect(figure?.plan).toBe(name.replace(/^the /u, ''));
  });

  test('the plan that owns the lines', () => {
    const [figure] = told(
      'So far 99 percent of the ASEAN-UN Plan of Action’s 290 action lines are done.',
    ).progress;
    expect([figure?.total, figure?.plan]).toEqual([290, 'ASEAN-UN Plan of Action']);
  });

  test.each([
    ['the ADMM work plan', 'ADMM work plan'],
    ['the joint Plan of Action', 'Plan of Action'],
    ['the ASEAN Maritime Outlook', 'ASEAN Maritime Outlook'],
    ['its Economic Community blueprint', 'Economic Community blueprint'],
    ['its blueprint', null],
    ['the work plan', null],
  ])('a plan in small letters is told by its owner: %s', (words, plan) => {
    const [figure] = told(`The navies had completed all 14 programmes in ${words}.`).progress;
    expect(figure?.plan).toBe(plan);
  });

  test.each([
    ['All but ten of the 290 action lines have been implemented.', '280/290 action lines implemented'],
    ['The board accomplished 73 (or 81.1%) of the 90 work items.', '73/90 81.1% work items completed'],
    ['They said 44 (80 per cent) of 55 measures had been completed.', '44/55 80% measures completed'],
    ['Ninety percent of all actions were done.', '90% actions completed'],
    [
      'Ministers noted that 72 percent of the action lines had been addressed, i.e. 156 out of 217.',
      '156/217 72% action lines addressed',
    ],
    [
      'The two had implemented more than 90 per cent of the Plan of Action’s 130 activities.',
      '/130 90% activities implemented',
    ],
    [
      'The rate stood at 97.4%, with 1,654 of the 1,698 prioritised action lines completed.',
      '1654/1698 97.4% prioritised action lines completed',
    ],
    [
      'So far 107 of 140 lines of action, or over 76 per cent, have been put in motion.',
      '107/140 76% lines of action put-in-hand',
    ],
    [
      'They noted that 10 of the 12 confidence-building measures were in place.',
      '10/12 confidence-building measures implemented',
    ],
    ['Of the 96 activities lined up, 61 or 63.5 percent are done.', '61/96 63.5% activities completed'],
    ['“Of the 96 activities, 61 or 63.5 percent are done.”', '61/96 63.5% activities completed'],
    // The share does not fit the count, and restates nothing.
    ['Of the 96 activities, 61 or 80 percent are done.', '80% activities completed'],
    ['Six of the 15 steps have been taken.', '6/15 steps implemented'],
    [
      'Of the 96 activities, 30 have been partly implemented and 60 fully implemented.',
      '60/96 activities completed',
    ],
    [
      'Of the 96 activities, 30 were implemented in part, 60 fully implemented.',
      '60/96 activities completed',
    ],
    [
      '“Of the 96 activities,” he said, “60 have been completed, three are ongoing.”',
      '60/96 activities completed',
    ],
    ['More than half, or 60 of the 96 activities, have been carried out.', '60/96 activities implemented'],
    ['Eighty-five per cent of activities had been completed.', '85% activities completed'],
    ['The group has ticked off 96.6 per cent of the action lines.', '96.6% action lines implemented'],
  ])('in words and brackets: %s', (sentence, expected) => expect(figures(sentence)).toEqual([expected]));

  test.each([
    'All but two of the ministers were there.',
    'All but four of the 30 projects will be completed by 2030.',
    'They spoke to 73 (or 40%) of the 90 members.',
    'Of the 96 activities, 30 have been partially implemented.',
    'Some 72 per cent of the action lines had been partially completed.',
    'Of the 96 activities, 60 had been partially or fully implemented.',
    'The two sides partially completed 12 of the 15 projects.',
    'Partial implementation of 12 of the 15 projects was reported.',
    'Half of them, or 41 of the 82 projects, will be completed.',
  ])('none: %s', (sentence) => expect(figures(sentence)).toEqual([]));

  test('who told it, and up to when it counts', () => {
    const [figure] = told(
      'According to the ASEAN Secretariat, as of June 2022, 30 of the 40 measures had been completed.',
    ).progress;
    expect(figure).toMatchObject({ reportedBy: 'the ASEAN Secretariat', asOf: '2022-06' });
  });

  test.each([
    ['30 of the 40 measures had been completed as of June 2022.', '2022-06'],
    ['30 of the 40 measures had been completed as at the end of June 2022.', '2022-06'],
    ['30 of the 40 measures have been completed, and as of June 2022 the fund held two million.', null],
    ['30 of the 40 measures have been completed, the rest will be by 2025.', null],
  ])('up to when it counts: %s', (sentence, asOf) => expect(told(sentence).progress[0]?.asOf).toBe(asOf));

  test.each([
    ['The Meeting noted that', 'The Meeting'],
    ['Secretary-General Dato Lim Jock Hoi told the forum that', 'Secretary-General Dato Lim Jock Hoi'],
    ['He said', null],
    ['We called upon all members to conclude talks and', 'We'],
  ])('who told it: %s', (words, reportedBy) => {
    expect(told(`${words} 30 of the 40 measures had been completed.`).progress).toMatchObject([
      { reportedBy },
    ]);
  });

  test('a share that the counts do not give is told of', () => {
    const document = told('In all, 91 out of 130 measures, or 88 percent, had been completed.');
    expect(document.progress).toMatchObject([{ percent: { stated: 88, computed: 70, agrees: false } }]);
    expect(document.warnings.map(({ code }) => code)).toEqual(['inconsistent-figure']);
  });
});

describe('a verb whose object is something else', () => {
  test.each([
    'Officials met in Hanoi to assess 24 of 30 measures in the plan.',
    'Ministers met to go through 24 of 30 recommendations.',
    'The talks concluded with 24 of 30 provisions still open.',
    'The project launched in 2020 covers 24 of 30 measures.',
    'A survey carried out by the ministry looked at 24 of 30 measures.',
    'The committee has finished looking at 24 of 30 measures.',
    'Laos, which completed its term, proposed 24 of 30 measures.',
    'Implementation of the plan depends on 24 of 30 measures.',
    'The meeting was told that eight out of 11 measures had been submitted.',
  ])('%s', (sentence) => expect(figures(sentence)).toEqual([]));

  test.each([
    'The two sides have so far implemented 24 of the 30 measures.',
    'Laos has successfully implemented, and reported on, its plan. It implemented 24 of 30 measures.',
    'The meeting noted that 24 of 30 measures had been implemented.',
  ])('%s', (sentence) => expect(figures(sentence)[0]).toMatch(/^24\/30 measures implemented/u));

  test('the noun of the second count is not that of the first', () =>
    expect(
      figures(
        'The meeting noted that 21 of 26 actions in the plan and 14 of 16 activities had been delivered.',
      ),
    ).toEqual(['21/26 actions implemented', '14/16 activities implemented']));
});
