import type { PhraseTable } from '../../text/lexicon.js';
import type { PlanHead } from '../progress.js';
import { withPossessives } from './possessive.js';

export const planHeads: PhraseTable<PlanHead> = withPossessives([
  [
    'Plan of Action | Plans of Action | POA | PoA | Action Plan | Work Plan | Workplan | Work Programme | Work Program | Master Plan | Strategic Plan | Implementation Plan | Strategic Action Plan | Blueprint | Roadmap | ' +
      'Road Map | Programme of Action | Program of Action | Action Programme | Strategic Framework | Recovery Framework | Comprehensive Recovery Framework | Framework for Action | Agenda for Action | Cooperation Plan | Development Plan | Plan of Work | MPAC | Practical Cooperation Areas | Priority Areas of Cooperation',
    'plan',
  ],
  [
    'plan of action | action plan | work plan | workplan | work programme | work program | master plan | strategic plan | implementation plan | roadmap | blueprint',
    'plan',
  ],
  [
    'Plan | Programme | Program | Framework | Strategy | Agenda | Initiative | Scorecard | Plan for',
    'titled',
  ],
  [
    'Outlook | Compact | Declaration | Joint Declaration | Joint Statement | Agreement | Treaty | Charter | Vision | Convention | Protocol | Accord | Memorandum of Understanding | Consensus',
    'paper',
  ],
  [
    'Development Programme | Environment Programme | World Food Programme | Human Settlements Programme | United Nations Development Programme',
    'none',
  ],
]);

export const planEnds: PhraseTable<boolean> = [];
/** Small words inside a plan's name, which a capital follows. */
export const planLinks: PhraseTable<true> = [
  [
    'on | on the | for | for the | of | of the | to | to the | and | and the | between | between the | in | in the | against | with | with the | towards | toward | to implement | to implement the | by',
    true,
  ],
];
export const planPeriods: PhraseTable<true> = [
  ['for the period | for | period | for the years | phase', true],
];
export const planPairs: PhraseTable<true> = [];
