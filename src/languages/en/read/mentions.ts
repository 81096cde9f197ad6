import type { KnownName, Mention } from '../../../mentions/mention.js';
import type { Page } from '../../../page.js';
import { isCapital, isComma, isNumber, isWord, symbolAt } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { aged, definiteArticles, pronounSources } from '../function-words.js';
import { describedOffice, modifiedOffice, withAppositions } from './appositions.js';
import {
  familyRun,
  isInsideTitle,
  isLabelled,
  isOfBranch,
  isOfHouse,
  isOfWords,
  isTitleCase,
  ofMinutes,
  ownsWhatFollows,
} from './name-runs.js';
import { nameRun } from './names.js';
import { namedAt, officeMention } from './office-mentions.js';
import { type EnglishOffice, officeAt } from './offices.js';
import { plain } from './unnamed.js';
import { isDeterminer, isGluedDash, isPossessive, lower } from './words.js';

/** All mentions of single persons in a sentence, left to right, never overlapping. */
export function mentionsIn(page: Page, sentence: TokenRange, known: KnownName): Mention[] {
  const mentions: Mention[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const mention = mentionAt(page, i, sentence, known);
    if (mention === null) i = behindName(page, i);
    else {
      mentions.push(mention);
      i = Math.max(mention.to, i + 1);
    }
  }
  return mentions;
}

/** Skips a known name of a body or place, so that no person is read out of its middle. */
function behindName({ hits, tokens }: Page, i: number): number {
  // "His Royal Highness urged": words of address alone.
  const address = isCapital(tokens, i) ? hits.honorific.at(i) : undefined;
  return Math.max(i + 1, hits.body.at(i)?.to ?? 0, hits.place.at(i)?.to ?? 0, address?.to ?? 0);
}

function mentionAt(page: Page, i: number, sentence: TokenRange, known: KnownName): Mention | null {
  const { hits } = page;
  const pronoun = hits.honorific.at(i);
  if (pronoun?.meaning.pronoun === true) {
    return plain(page, i, pronoun.to, sentence, 'pronoun', pronoun.meaning.gender);
  }
  const source = pronounSources.get(lower(page, i));
  if (source !== undefined && hits.accordingTo.endsBefore(i) && symbolAt(page.tokens, i + 1) !== '')
    return plain(page, i, i + 1, sentence, 'pronoun', source);
  const aged = behindAge(page, i);
  if (aged > i) return plain(page, i, aged, sentence, 'pronoun', null);
  const named = namedAt(page, i, sentence, [], i, known);
  if (named !== null) return named;
  // "Indonesia's chief negotiator": whose office it is belongs to it.
  const start = isDeterminer(page, i) && !(isPossessive(page, i) && isCapital(page.tokens, i)) ? i + 1 : i;
  const office =
    officeAt(page, start, sentence.to) ??
    tradeAt(page, start, sentence.to) ??
    (start > i || isPossessive(page, i) ? describedOffice(page, start, sentence.to, false) : null);
  // "the General Assembly"
  const covered = office !== null && (hits.body.at(start)?.to ?? 0) > office.to;
  if (office !== null && !covered && !isOfMany(page, i, office))
    return officeMention(page, i, office, sentence, known);
  const run =
    isInsideTitle(page, i) && !isOfHouse(page, i, sentence.to)
      ? i
      : Math.max(nameRun(page, i, sentence.to), ofMinutes(page, i, sentence));
  const family = familyRun(page, i, sentence);
  if (family > i)
    return withAppositions(
      page,
      { from: i, nameFrom: i, nameTo: family, offices: [], gender: null },
      sentence,
    );
  const to = Math.max(
    run - i >= 2 &&
      isOfWords(page, i, run) &&
      !isTitleCase(page, i, run) &&
      !isLabelled(page, i) &&
      !isOfBranch(page, run) &&
      !ownsWhatFollows(page, run)
      ? run
      : i,
    known(i),
  );
  return to > i
    ? withAppositions(page, { from: i, nameFrom: i, nameTo: to, offices: [], gender: null }, sentence)
    : null;
}

/** "a rice farmer", "vegetable seller X": one's trade behind the word for what one deals in. */
function tradeAt(page: Page, from: number, limit: number): EnglishOffice | null {
  const office = page.hits.office.at(from + 1);
  if (office?.meaning !== 'profession' || page.grammar?.isVerb(from) === true) return null;
  return modifiedOffice(page, from, limit, false);
}

/** "the 30-year-old mother of three" */
const MOST_AGED = 4;

/** "the 75-year-old": behind it where no noun follows, or the token itself. */
function behindAge(page: Page, i: number): number {
  if (!definiteArticles.has(lower(page, i)) || !isNumber(page.tokens, i + 1)) return i;
  const to = i + 6;
  for (const [k, part] of aged.entries()) if (lower(page, i + 3 + 2 * k) !== part) return i;
  if (!isGluedDash(page, i + 2) || !isGluedDash(page, i + 4)) return i;
  const { hits, tokens } = page;
  for (let end = to; end <= to + MOST_AGED; end += 1) {
    if (isComma(tokens, end) || hits.reportingVerb.startsAt(end) || hits.adverb.startsAt(end)) return end;
    if (!isWord(tokens, end) || isCapital(tokens, end) || page.grammar?.isVerb(end) === true) break;
  }
  return i;
}

/** "the ministers of", "officials": several. The nouns of offices are singular, so only numbers tell. */
function isOfMany({ hits }: Page, i: number, office: EnglishOffice): boolean {
  return hits.plural.endsBefore(i) || (hits.collectiveHead.at(office.headFrom)?.to ?? 0) >= office.headEnd;
}
