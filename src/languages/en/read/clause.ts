import type { ArticleText } from '../../../article.js';
import { Endings } from '../../../findings/speakers/endings.js';
import type { Subject } from '../../../findings/speakers/subjects.js';
import type { Mention } from '../../../mentions/mention.js';
import type { Page } from '../../../page.js';
import { isSymbol, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { type Self, selfIn } from './self.js';

/** One sentence with all that the search for a speaker asks of it. */
export interface Clause {
  readonly page: Page;
  /** The article that the sentence stands in; null where nobody asks for the sentences around. */
  readonly article: ArticleText | null;
  readonly sentence: TokenRange;
  readonly mentions: readonly Mention[];
  readonly quoted: Uint8Array;
  readonly endings: Endings;
  readonly starting: ReadonlyMap<number, Mention>;
  /** "We, the Ministers of …": those who speak in the first person, where the sentence names them. */
  readonly self: Self | null;
}

/** What is read of a sentence before its attributions. Marks in `quoted` what stands between single quotation marks, too. */
export function clauseOf(
  page: Page,
  sentence: TokenRange,
  all: readonly Mention[],
  quoted: Uint8Array,
  article: ArticleText | null = null,
): Clause {
  markSingleQuotes(page, sentence, quoted);
  const self = selfIn(page, sentence);
  const mentions = self === null ? all : all.filter(({ from }) => from < self.from || from >= self.to);
  const starting = new Map(mentions.map((mention) => [mention.from, mention]));
  return { page, article, sentence, mentions, quoted, endings: new Endings(mentions), starting, self };
}

/** The tokens of whoever says something. */
export function rangeOf(subject: Subject): TokenRange {
  return 'mention' in subject ? subject.mention : subject.group;
}

/** Nothing but marks, or the subject itself, behind the verb: "…, he said." */
export function isFinal({ page, sentence }: Clause, at: number, subject: Subject): boolean {
  for (let i = Math.max(at, rangeOf(subject).to); i < sentence.to; i += 1)
    if (!isSymbol(page.tokens, i)) return false;
  return true;
}

/** ‘…,’ he said: quotations between single marks, which may be apostrophes as well. */
function markSingleQuotes({ tokens }: Page, { from, to }: TokenRange, quoted: Uint8Array): void {
  let open = -1;
  for (let i = from; i < to; i += 1) {
    const mark = symbolAt(tokens, i);
    if (mark === '‘') open = i;
    if (mark !== '’' || open < 0) continue;
    const before = symbolAt(tokens, i - 1);
    if (before === '' || !',.!?'.includes(before)) continue;
    quoted.fill(1, open, i + 1);
    open = -1;
  }
}
