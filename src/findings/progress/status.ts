import type { ProgressStatus } from '../../document.js';
import type { Page } from '../../page.js';
import type { TokenRange } from '../../text/sentences.js';
import { isAimed, isAsked, isToldAsDone, isWanted } from './aspects.js';
import type { Figure } from './figure.js';
import { type Governor, governorBefore } from './governor.js';
import { type Predicate, predicateBehind } from './predicate.js';

/** What a part must have come to: how many are under way or left is a mere count of the others. */
export const CAME: readonly ProgressStatus[] = [
  'completed',
  'implemented',
  'put-in-hand',
  'addressed',
  'implemented-or-ongoing',
];

/** A verb so near before the figure that the figure is its object, whatever comes behind. */
const ADJACENT = 2;

/** `denied`: the sentence tells a wish, a goal, a failure or another act ("chấp nhận 182/227 khuyến nghị"). */
export type Verdict = ProgressStatus | 'denied' | null;

/**
 * How the sentence says that a figure's set stands, or null where no verb tells.
 * `around` is what lies between the neighbouring figures.
 */
export function statusOf(page: Page, sentence: TokenRange, figure: Figure, around: TokenRange): Verdict {
  if (figure.unit === null) return null;
  const kind = figure.unit.meaning;
  const governor = governorBefore(page, figure, kind, around.from);
  const predicate = figure.setFirst ? null : predicateBehind(page, figure, kind, around.to);
  const chosen = weigh(governor, predicate);
  if (chosen === null) return null;
  if (chosen.status === null) return 'denied';
  if (!chosen.sure && isAimed(page, sentence, figure)) return 'denied';
  if (!chosen.sure && chosen === governor && isAsked(page, sentence, figure)) return 'denied';
  if (!chosen.sure && chosen === predicate && isWanted(page, figure.from, around.from)) return 'denied';
  const told = chosen.sure || chosen === predicate;
  if (!figure.whole || told) return chosen.status;
  return chosen.status === 'completed' && isToldAsDone(page, sentence, figure) ? chosen.status : 'denied';
}

function weigh(governor: Governor | null, predicate: Predicate | null): Governor | Predicate | null {
  if (governor === null) return predicate;
  if (predicate === null) return governor;
  const object = governor.distance <= ADJACENT;
  // Behind a failure only a verb that mends failures says that something was done.
  if (predicate.failed) return object && governor.status === 'addressed' ? governor : predicate;
  if (governor.status === null) return predicate.sure ? predicate : governor;
  return object || predicate.status === null ? governor : predicate;
}
