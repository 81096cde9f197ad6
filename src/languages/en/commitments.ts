import type { PhraseTable } from '../../text/lexicon.js';
import type { Commitment } from '../progress.js';

export const commitments: PhraseTable<Commitment> = [
  [
    'action lines | lines of action | priority action lines | action line | line of action | action points | action items | actions | priority actions | strategic actions | key actions | concrete actions | measures | priority measures | ' +
      'strategic measures | key measures | strategic action lines | activities | cooperation activities | priority activities | joint activities | initiatives | key initiatives | priority initiatives | flagship initiatives | strategic initiatives | ' +
      'priorities | key priorities | cooperation priorities | priority areas | strategic objectives | ' +
      'strategic measures | outputs | key outputs | work items | workstreams | components | activity lines | action programmes | key result areas | work streams | interventions | outcomes | key outcomes | thrusts | strategic thrusts | strategies | reforms | policy actions | sub-measures | pillars of work',
    'line',
  ],
  [
    'deliverables | priority deliverables | economic deliverables | priority economic deliverables | PEDs | key deliverables | tasks | commitments | obligations | undertakings | solutions | assignments | pledges | agreements | memoranda of understanding | MoUs | MOUs | milestones | steps | items | agenda items | work plans | action plans | provisions | promises | decisions',
    'action',
  ],
  [
    'projects | flagship projects | priority projects | pilot projects | joint projects | programmes | programs | schemes | sub-projects | infrastructure projects',
    'project',
  ],
  [
    'recommendations | policy recommendations | proposals | requests | audit recommendations | resolutions | findings',
    'request',
  ],
  [
    'targets | goals | objectives | indicators | key performance indicators | KPIs | benchmarks | criteria',
    'target',
  ],
  [
    'documents | regulations | standards | guidelines | rules | laws | protocols | legal instruments | instruments',
    'document',
  ],
  ['procedures | administrative procedures | formalities | customs procedures', 'procedure'],
  [
    'export targets | sales targets | revenue targets | growth target | growth targets | profit targets | business activities | tourism activities | military activities | price measures | safety measures | health measures | training programmes | television programmes | housing projects | investment projects | ' +
      'trade measures | non-tariff measures | emission targets | commercial activities | fishing activities | economic activities',
    'none',
  ],
];
