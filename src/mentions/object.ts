import type { Page } from '../page.js';
import type { TokenRange } from '../text/sentences.js';

/** Whether what begins at a token stands behind a preposition or a verb that makes it an object. */
export function isObject({ hits }: Page, from: number, sentence: TokenRange): boolean {
  if (from <= sentence.from) return false;
  const verb = hits.reportingVerb.before(from);
  if (verb !== undefined) return verb.meaning.relays !== true;
  return hits.objectMarker.endsBefore(from);
}
