import type { Mention } from '../../mentions/mention.js';
import type { Page } from '../../page.js';
import { isAllCaps, isDash, isNumber, isSpaced, isSymbol, isWord, symbolAt } from '../../text/read.js';

/** A bracket between a subject and its verb is no longer than this, in tokens. */
const LONGEST_ASIDE = 14;

/** The mentions of a sentence, to be asked for by where they end, with or without their apposition. */
export class Endings {
  readonly #mentions: readonly Mention[];
  readonly #bare: ((at: number) => Mention | undefined) | undefined;

  /** Mentions in the order of the text, which do not overlap; `bare` finds those that only a verb behind them shows. */
  constructor(mentions: readonly Mention[], bare?: (at: number) => Mention | undefined) {
    this.#mentions = mentions;
    this.#bare = bare;
  }

  /** The mention that ends before a token. */
  get(at: number): Mention | undefined {
    const mentions = this.#mentions;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.to ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const mention = mentions[low];
    return mention?.to === at || mention?.coreEnd === at ? mention : this.#bare?.(at);
  }

  /** Whether one of them begins before a token. */
  anyBefore(at: number): boolean {
    return (this.#mentions[0]?.from ?? at) < at;
  }
}

/** Steps left over adverbs, dates, brackets: all that may stand between a subject and its verb. */
export function skipAdverbs(page: Page, from: number, limit: number, endings: Endings): number {
  const { tokens, hits } = page;
  let at = from;
  while (at > limit && endings.get(at) === undefined) {
    // "hôm thứ Hai"
    const adverb = hits.adverb.before(at) ?? hits.weekday.before(at);
    // "doanh nghiệp nhỏ và vừa"
    if (adverb !== undefined && (hits.field.before(at)?.from ?? at) < adverb.from) break;
    if (adverb !== undefined && adverb.from >= limit) at = adverb.from;
    else if (isNumber(tokens, at - 1)) {
      if (endsName(page, at - 1)) break;
      at -= 1;
    } else if (
      at - 1 > limit &&
      isNumber(tokens, at - 2) &&
      (isDash(tokens, at - 1) || '/.'.includes(symbolAt(tokens, at - 1) || ' '))
    ) {
      at -= 1;
    } else if (symbolAt(tokens, at - 1) === ')') {
      const open = openBracket(page, at - 1, limit);
      if (open < 0) break;
      at = open;
    } else break;
  }
  return at;
}

/** "Đại hội lần thứ 12", "ASEAN+3", "AIPA-44", "Quân khu 7": a number that belongs to the name before it. */
function endsName({ tokens, hits }: Page, number: number): boolean {
  const ordinal = hits.ordinalMark.before(number);
  if (ordinal !== undefined && number - ordinal.from > 1) return true;
  if (symbolAt(tokens, number - 1) === '+' || isDash(tokens, number - 1))
    return !isSpaced(tokens, number) && isAllCaps(tokens, number - 2);
  const alone = !isSymbol(tokens, number + 1) || isSpaced(tokens, number + 1);
  return (
    alone &&
    isWord(tokens, number - 1) &&
    !hits.adverb.endsBefore(number) &&
    !hits.dateWord.endsBefore(number)
  );
}

function openBracket(page: Page, close: number, limit: number): number {
  for (let i = close - 1; i >= limit && close - i <= LONGEST_ASIDE; i -= 1) {
    if (symbolAt(page.tokens, i) === '(') return i;
  }
  return -1;
}
