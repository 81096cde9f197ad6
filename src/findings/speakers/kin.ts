/** Who is told by whose kin they are. */
import type { Mention } from '../../mentions/mention.js';
import type { Page } from '../../page.js';
import { isComma, isDash } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Endings } from './endings.js';
import type { Group } from './groups.js';
import type { Subject } from './subjects.js';

/** Where somebody is told by whose kin they are, or whose family. */
type Kin = Pick<Group, 'from' | 'kind'>;

/** "vợ anh A", "mẹ của A": the noun for who belongs to the person before a verb; null if it is the person. */
export function kinBefore({ hits }: Page, { from, name }: Mention, sentence: TokenRange): Kin | null {
  const whose = hits.possessive.before(from);
  const noun = hits.objectMarker.before(whose?.from ?? from);
  if (noun === undefined || noun.from < sentence.from || isInsidePaper(hits, noun)) return null;
  if (noun.meaning === 'family') return whose === undefined ? { from: noun.from, kind: 'collective' } : null;
  if (noun.meaning !== 'kin') return null;
  // "Mẹ Thứ": a word of address itself, unless another one or "của" parts it from the name.
  const alone = whose === undefined && name?.from === from && noun.to - noun.from === 1;
  return alone && noun.from === sentence.from ? null : { from: noun.from, kind: 'role' };
}

/** "Tuyên bố của Chủ tịch": a word for kin ends the noun of a paper. */
function isInsidePaper(hits: Page['hits'], { from, to }: TokenRange): boolean {
  return (hits.collectiveHead.closing(to)?.from ?? from) < from;
}

/** "Chị B, vợ anh A cho biết": whoever is told by whose kin they are; "Vợ anh A cho biết": somebody without a name. */
export function kinOf(
  { tokens }: Page,
  { from, kind }: Kin,
  { coreEnd }: Mention,
  endings: Endings,
): Subject {
  const apart = kind === 'role' && (isComma(tokens, from - 1) || isDash(tokens, from - 1));
  const named = apart ? endings.get(from - 1) : undefined;
  if (named !== undefined && named.kind === 'name' && !named.object) return { mention: named };
  return { group: { from, to: coreEnd, kind } };
}
