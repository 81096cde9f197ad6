import type { ArticleText } from '../../../article.js';
import type { Person } from '../../../mentions/people.js';
import { titleOf } from '../../../mentions/titles.js';
import type { Page } from '../../../page.js';
import { isCapital, isSpaced } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { foldedAt } from '../../../text/tokens.js';
import { addressAt, isNameWord } from './names.js';
import { type EnglishOffice, officeAt } from './offices.js';
import { isPossessive, isProper } from './words.js';

const MOST_WORDS = 5;
const LONGEST_OFFICE = 12;
/** "'s" */
const ENDING = 2;

/**
 * Those whom an office or a word of address brings in as owners ("Foreign
 * Minister Lim Wei's tour"), each by the words of the bare name.
 */
export function ownersIn(article: ArticleText): Person[] {
  const owners = article.sentences.flatMap((sentence) => ownersOf(article, sentence));
  if (owners.length === 0) return owners;
  const bare = bareWords(article, owners);
  for (const owner of owners) {
    const last = owner.words.at(-1) ?? 0;
    owner.words = [...owner.words.slice(0, -1), bare.get(article.tokens.folded[last] ?? '') ?? last];
  }
  return owners;
}

function ownersOf(page: Page, sentence: TokenRange): Person[] {
  const owners: Person[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (!isCapital(page.tokens, i) || !isPossessive(page, i) || !isProper(page, i)) continue;
    if (page.hits.country.startsAt(i) || page.hits.place.startsAt(i) || page.hits.body.startsAt(i)) continue;
    const owner = ownerAt(page, i, sentence);
    if (owner !== null) owners.push(owner);
  }
  return owners;
}

function ownerAt(page: Page, last: number, sentence: TokenRange): Person | null {
  const { tokens } = page;
  let from = last;
  while (
    last - from < MOST_WORDS &&
    from > sentence.from &&
    isNameWord(page, from - 1) &&
    !page.hits.honorific.startsAt(from - 1) &&
    isSpaced(tokens, from)
  )
    from -= 1;
  const lead = leadBefore(page, from, sentence.from);
  if (lead === null || (last === from && lead.office === null)) return null;
  const words = Array.from(tokens.word.subarray(from, last + 1));
  return {
    name: { from, to: last + 1 },
    words,
    gender: lead.gender,
    titles: lead.office === null ? [] : [[titleOf(page, lead.office)]],
    firstSeen: from,
    ending: ENDING,
  };
}

interface Lead {
  readonly office: EnglishOffice | null;
  readonly gender: 'male' | 'female' | null;
}

/** The office or the words of address that a name stands right behind. */
function leadBefore(page: Page, at: number, floor: number): Lead | null {
  for (let i = Math.max(floor, at - LONGEST_OFFICE); i < at; i += 1) {
    const office = officeAt(page, i, at);
    if (office?.to === at) return { office, gender: null };
    const address = addressAt(page, i);
    if (address?.to === at) return { office: null, gender: address.gender };
  }
  return null;
}

/** By how it is folded with its ending, the number of a name's last word without it, where that stands in the text. */
function bareWords({ tokens }: Page, owners: readonly Person[]): Map<string, number> {
  const wanted = new Map<string, string>();
  for (const { words } of owners) {
    const owned = tokens.folded[words.at(-1) ?? 0] ?? '';
    wanted.set(owned.slice(0, -ENDING), owned);
  }
  const bare = new Map<string, number>();
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isCapital(tokens, i)) continue;
    const owned = wanted.get(foldedAt(tokens, i));
    if (owned !== undefined) bare.set(owned, tokens.word[i] ?? 0);
  }
  return bare;
}
