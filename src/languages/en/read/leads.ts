import type { ArticleText, Sentence } from '../../../article.js';
import { LEAD_REACH } from '../../../mentions/holders.js';
import type { Mention } from '../../../mentions/mention.js';
import type { People, Person } from '../../../mentions/people.js';
import { isVietnamese } from '../../../mentions/same-name.js';
import { type Title, titleOf } from '../../../mentions/titles.js';
import type { Page } from '../../../page.js';
import { isComma } from '../../../text/read.js';
import { addressingVerbs, beForms, besides, relatives } from '../function-words.js';
import { isWeekday, lower } from './words.js';

/** A lead stands in so many paragraphs: the first may be a sub-heading. */
const LEAD_PARAGRAPHS = 2;

/**
 * "The UN envoy warned on Monday that …. Briefing ambassadors, X said …": gives the one office that a lead
 * tells to whoever is named first behind it, speaks as if known, and has no office anywhere in the article.
 */
export function joinLead(article: ArticleText, { mentions }: Pick<People, 'mentions'>): void {
  const first = mentions.flat().find(({ bearer }) => bearer !== null)?.bearer ?? null;
  if (first === null) return;
  if (first.titles.length > 0 && !speaksAside(article, mentions, first)) return;
  const lead = leadBefore(article, mentions, first.firstSeen);
  const office = lead?.offices[0];
  if (lead === null || office === undefined) return;
  const title = titleOf(article, office);
  if (!mayHold(article, first, title)) return;
  if (first.titles.length === 0 && !isIntroduced(article, mentions, first)) return;
  lead.bearer = first;
  first.titles.push([title]);
}

/** The one office without a name that is told before a token, if the lead tells it of a subject; or null. */
function leadBefore(
  article: ArticleText,
  mentions: readonly (readonly Mention[])[],
  limit: number,
): Mention | null {
  const opening = (article.sentences[0]?.paragraph ?? 0) + LEAD_PARAGRAPHS;
  let lead: Mention | null = null;
  for (const [k, { from, paragraph }] of article.sentences.entries()) {
    if (from >= limit) break;
    for (const mention of mentions[k] ?? []) {
      if (mention.from >= limit || mention.kind !== 'office') continue;
      // Of two offices nobody knows whose the name is.
      if (lead !== null || mention.object || mention.indefinite || paragraph >= opening) return null;
      lead = mention;
    }
  }
  const near = lead !== null && limit - lead.from <= LEAD_REACH && lead.offices[0]?.kind === 'post';
  return near ? lead : null;
}

/** Nobody of a Vietnamese name holds another country's office, and nobody else Viet Nam's. */
function mayHold({ tokens }: Page, person: Person, { country }: Title): boolean {
  return country === null || (country === 'VN') === isVietnamese(tokens, person);
}

/** "Speaking to reporters, X said", "X was addressing the Council": named as somebody of whom the talk is already. */
function isIntroduced(
  article: ArticleText,
  mentions: readonly (readonly Mention[])[],
  { firstSeen }: Person,
): boolean {
  const { sentence, mention } = introduction(article, mentions, firstSeen);
  if (sentence === undefined || mention === undefined || mention.object) return false;
  // Whoever is told more of is somebody else: "X of River Voices", "X, a farmer,".
  if (mention.to !== mention.coreEnd || isComma(article.tokens, mention.to)) return false;
  if (mention.from === sentence.from) return isAddressing(article, mention.to);
  return isFronted(article, sentence, mention);
}

/** "X, a veteran diplomat, was speaking after the trip": whatever else is told, the talk is of X already. */
function speaksAside(
  article: ArticleText,
  mentions: readonly (readonly Mention[])[],
  { firstSeen, titles }: Person,
): boolean {
  const { mention } = introduction(article, mentions, firstSeen);
  if (mention === undefined || mention.object) return false;
  if (isBesides(article, mention.coreEnd)) return true;
  if (titles.flat().some(({ phrase }) => phrase.kind === 'post')) return false;
  return isAddressing(article, isComma(article.tokens, mention.to) ? mention.to + 1 : mention.to);
}

/** ", who is also minister of trade": besides what was told before. */
function isBesides(page: Page, at: number): boolean {
  return (
    isComma(page.tokens, at) &&
    relatives.has(lower(page, at + 1)) &&
    beForms.has(lower(page, at + 2)) &&
    besides.has(lower(page, at + 3))
  );
}

/** Where a person is first named. */
function introduction(
  article: ArticleText,
  mentions: readonly (readonly Mention[])[],
  firstSeen: number,
): { readonly sentence: Sentence | undefined; readonly mention: Mention | undefined } {
  const k = article.sentences.findIndex(({ from, to }) => firstSeen >= from && firstSeen < to);
  const mention = mentions[k]?.find(({ from }) => from === firstSeen);
  return { sentence: article.sentences[k], mention };
}

/** "… was speaking at", "… on Monday was briefing". */
function isAddressing(page: Page, at: number): boolean {
  return beForms.has(lower(page, at)) && addressingVerbs.has(lower(page, at + 1));
}

/** "Briefing ambassadors in New York, X said". */
function isFronted(page: Page, sentence: Sentence, { from, to }: Mention): boolean {
  const { hits, tokens } = page;
  const opener = lower(page, sentence.from);
  const speaks =
    addressingVerbs.has(opener) || (opener.endsWith('ing') && hits.reportingVerb.startsAt(sentence.from));
  if (!speaks || !isComma(tokens, from - 1)) return false;
  let at = to;
  while (hits.adverb.startsAt(at) || isWeekday(page, at)) at = hits.adverb.at(at)?.to ?? at + 1;
  return hits.reportingVerb.startsAt(at);
}
