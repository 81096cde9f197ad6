import type { Mention } from '../../mentions/mention.js';
import type { Page } from '../../page.js';
import { isCapital, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { nameOfBody } from './group-clauses.js';
import { groupAt } from './groups.js';
import type { Subject } from './subjects.js';

const LONGEST_SOURCE = 24;

/** Who stands behind "theo": a person, an office, or a body up to the comma. */
export function sourceBehind(
  page: Page,
  from: number,
  sentence: TokenRange,
  mentions: readonly Mention[],
): { subject: Subject; to: number } | null {
  const { hits, tokens } = page;
  const noun = hits.sourceNoun.at(from);
  const at = noun?.to ?? from;
  const mention = mentions.find((one) => one.from === at);
  if (mention !== undefined) return { subject: { mention }, to: mention.to };
  let to = at;
  while (to < sentence.to && to - at < LONGEST_SOURCE) {
    const name = nameOfBody(page, to, sentence.to);
    if (name === to && endsSource(page, to)) break;
    to = Math.max(name, to + 1);
  }
  // "Theo báo cáo, …": a paper by its noun alone does not tell whose it is.
  const paper = hits.collectiveHead.at(at);
  if (to === at || (paper?.meaning === 'paper' && paper.to === to && !isCapital(tokens, at))) return null;
  const group =
    groupAt(page, at, to) ?? (noun !== undefined && to - at <= 8 ? groupAt(page, from, to) : null);
  if (group === null) return null;
  // "Theo báo X đưa tin" counts once, as "theo".
  const verb = hits.reportingVerb.at(to);
  return { subject: { group }, to: verb?.to ?? to };

  function endsSource(p: Page, i: number): boolean {
    const symbol = symbolAt(tokens, i);
    return (
      (symbol !== '' && ',;:.()'.includes(symbol)) ||
      p.hits.reportingVerb.startsAt(i) ||
      p.hits.clauseVerb.startsAt(i) ||
      (p.hits.adverb.startsAt(i) && !isCapital(tokens, i))
    );
  }
}
