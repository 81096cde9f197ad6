import type { ArticleText } from '../../../article.js';
import { type Mention, unnamedMention } from '../../../mentions/mention.js';
import type { People, Person } from '../../../mentions/people.js';
import { Resolver } from '../../../mentions/resolve.js';
import type { Page } from '../../../page.js';
import { isComma } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import {
  guestNouns,
  hostNouns,
  passiveAgents,
  receivingVerbs,
  receptionNouns,
  visitorMarks,
} from '../function-words.js';
import { isDeterminer, isPossessive, lower } from './words.js';

/** Between whoever receives and whoever is received stand so many tokens at most. */
const FAR = 14;

/** Who received whom; null for one whom the sentence does not name. */
interface Reception {
  readonly host: Person | null;
  readonly guest: Person | null;
}

/**
 * "A received B. … The host thanked the guest …": tells of whom the article speaks as the host and the
 * guest of the reception that it told last. Gives the mentions with those that could be told.
 */
export function withParties(article: ArticleText, { persons, mentions }: People): People {
  let latest: Reception | null = null;
  let resolver: Resolver | null = null;
  // "received the Lao Vice President": told before by name.
  const whom = (mention: Mention): Person | null => {
    if (mention.bearer !== null || mention.kind !== 'office') return mention.bearer;
    resolver ??= new Resolver(article, { persons, mentions });
    const topic = resolver.resolve(mention);
    return topic === null || 'unnamed' in topic ? null : topic;
  };
  const told = mentions.map((inSentence, k) => {
    const sentence = article.sentences[k];
    if (sentence === undefined) return inSentence;
    const found: Mention[] = latest === null ? [] : partiesIn(article, sentence, inSentence, latest);
    latest = receptionIn(article, inSentence, whom) ?? latest;
    return found.length === 0 ? inSentence : [...inSentence, ...found].sort((a, b) => a.from - b.from);
  });
  return { persons, mentions: told };
}

/** The last reception that a sentence tells of, or null. */
function receptionIn(
  page: Page,
  mentions: readonly Mention[],
  whom: (mention: Mention) => Person | null,
): Reception | null {
  for (let k = mentions.length - 1; k > 0; k -= 1) {
    const second = mentions[k];
    const first = mentions[k - 1];
    if (second === undefined || first === undefined) continue;
    const reception = receptionOf(page, first, second, whom);
    if (reception !== null) return reception;
  }
  return null;
}

function receptionOf(
  page: Page,
  first: Mention,
  second: Mention,
  whom: (mention: Mention) => Person | null,
): Reception | null {
  if (second.from - first.to > FAR) return null;
  // "Receiving B in Hanoi, A said"
  if (!second.object && isComma(page.tokens, second.from - 1) && isReceiving(page, first.from))
    return { host: whom(second), guest: whom(first) };
  if (first.object) return null;
  for (let i = first.to; i < second.from; i += 1) {
    const word = lower(page, i);
    const passive = passiveAgents.has(lower(page, i + 1));
    if (receivingVerbs.has(word) && passive) return { host: whom(second), guest: whom(first) };
    const receives = receivingVerbs.has(word) || receptionNouns.has(word) || visitorMarks.has(word);
    if (receives) return { host: whom(first), guest: whom(second) };
  }
  return null;
}

/** "receiving", "at a reception for": right before whoever is received. */
function isReceiving(page: Page, at: number): boolean {
  for (let i = at - 1; i >= at - 3; i -= 1) {
    const word = lower(page, i);
    if (receivingVerbs.has(word) || receptionNouns.has(word)) return true;
  }
  return false;
}

/** "the host", "the Lao guest" in a sentence, outside the mentions that are known. */
function partiesIn(
  page: Page,
  sentence: TokenRange,
  mentions: readonly Mention[],
  reception: Reception,
): Mention[] {
  const { hits } = page;
  const found: Mention[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (!hits.personAnaphor.startsAt(i)) continue;
    const word = lower(page, i);
    const person = hostNouns.has(word) ? reception.host : guestNouns.has(word) ? reception.guest : null;
    if (person === null || !standsAlone(page, i + 1, sentence.to)) continue;
    const country = hits.country.before(i);
    const from = (country?.from ?? i) - 1;
    if (from < sentence.from || !isDeterminer(page, from) || isPossessive(page, from)) continue;
    if (country !== undefined && !mayBeOf(person, country.meaning)) continue;
    if (mentions.some((one) => one.from < i + 1 && one.to > from)) continue;
    found.push(partyOf(page, from, i + 1, person));
  }
  return found;
}

/** No noun behind it: "the host country", "the guest house". */
function standsAlone(page: Page, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const { hits, grammar } = page;
  return (
    hits.reportingVerb.startsAt(at) ||
    hits.adverb.startsAt(at) ||
    isComma(page.tokens, at) ||
    grammar?.isVerb(at) === true
  );
}

/** Whether no other country is told of somebody. */
function mayBeOf({ titles }: Person, code: string): boolean {
  const told = titles.flat().flatMap(({ country }) => (country === null ? [] : [country]));
  return told.length === 0 || told.includes(code);
}

function partyOf(page: Page, from: number, to: number, bearer: Person): Mention {
  const object = page.hits.objectMarker.endsBefore(from);
  return { ...unnamedMention({ from, to }, 'pronoun', null, { indefinite: false, object }), bearer };
}
