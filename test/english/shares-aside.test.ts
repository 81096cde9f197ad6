import { describe, expect, test } from 'vitest';
import { figures, told } from './support.js';

describe('counts and shares with something between them', () => {
  test.each([
    [
      'So far 112 of 140, or 80 per cent, of the action lines were addressed.',
      ['112/140 80% action lines addressed'],
    ],
    [
      'So far 112 of the 140 action lines had been addressed, representing an implementation rate of 80 per cent.',
      ['112/140 80% action lines addressed'],
    ],
    [
      'Some 32 of the plan’s 40 measures are done, a completion rate of 80 percent.',
      ['32/40 80% measures completed'],
    ],
    ['So far 17 of the 22 items – 77 per cent – have been delivered.', ['17/22 77% items implemented']],
    ['They heard of 38 agreed projects, of which 33 were finished.', ['33/38 projects completed']],
    [
      'So far 13 of the 15 strategies in the Work Plan on Energy Phase II: 2021-2025 were on track or completed.',
      ['13/15 strategies implemented-or-ongoing'],
    ],
    [
      'They heard that 89 per cent of the activities in the ASEAN-U.S. Plan of Action had been implemented.',
      ['89% activities implemented'],
    ],
    ['Nearly two-thirds (66%) of the measures have been implemented.', ['66% measures implemented']],
    ['Around half (14 of 28) of the activities were completed.', ['14/28 activities completed']],
    ['By June, 12 activities out of the 28 in the work plan were completed.', ['12/28 activities completed']],
    [
      'They reviewed 13 cooperation projects, eight of which have been completed.',
      ['8/13 cooperation projects completed'],
    ],
    [
      'They heard that of the 18 activities planned for 2023 only 4 had been completed.',
      ['4/18 activities completed'],
    ],
    [
      'So far 12 of the 17 targets have been achieved or are on track.',
      ['12/17 targets implemented-or-ongoing'],
    ],
    ['Only 17 per cent of the targets are on track.', []],
    ['Laos delivered on seven of its nine commitments.', ['7/9 commitments implemented']],
    [
      'They welcomed the completion of 93 percent of the sectoral work plans’ action lines.',
      ['93% action lines completed'],
    ],
    ['They urged members to review the plan, implement 12 of 15 measures and report back.', []],
    ['A further 40 of the 120 measures had yet to be implemented.', ['40/120 measures outstanding']],
    ['A further 40 of the 120 measures have yet to be funded.', []],
    ['Only 40 of the 120 measures attracted funding.', []],
    ['Only 40 of the 120 measures were completed.', ['40/120 measures completed']],
    ['By June, seven of the 12 projects had completed their feasibility studies.', []],
  ])('%s', (sentence, all) => expect(figures(sentence)).toEqual(all));

  test.each([
    'Turnout was 280 of 290, or 96.6 per cent, of the members.',
    'He sold 12 projects out of the 28 for cash.',
    'The team won (3 of 5) and the projects were completed.',
    'The ministers (8 of the 10) completed projects.',
    'The firm (66%) of the measures.',
    'They reviewed 13 cooperation projects, eight of which were discussed.',
  ])('none in: %s', (sentence) => expect(figures(sentence)).toEqual([]));

  test('a plan that owns its lines is called without the ending', () =>
    expect(
      told("So far 98 of the Plan of Action's 103 action lines have been carried out.").progress.map(
        ({ plan }) => plan,
      ),
    ).toEqual(['Plan of Action']));
});
