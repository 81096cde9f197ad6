/** Of which country or body an office is told. */
import type { Page } from '../page.js';
import { POSSESSIVE } from '../text/possessive.js';
import { isCapital, isSpaced, symbolAt } from '../text/read.js';
import { tokenText } from '../text/sentences.js';
import type { OfficePhrase } from './offices.js';

/** The codes of the countries that an office names. */
export function countriesOf({ hits }: Page, { from, to }: OfficePhrase): Set<string> {
  const codes = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const country = hits.country.at(i);
    if (country !== undefined) codes.add(country.meaning);
  }
  return codes;
}

/** Whether a country is told of the office; not where its holder is from: "nhà cầm quân người Hàn Quốc". */
export function isOfCountry({ hits }: Page, { from, to }: OfficePhrase): boolean {
  for (let i = from; i < to; i += 1)
    if (hits.country.startsAt(i) && hits.officeModifier.before(i)?.meaning !== 'origin') return true;
  return false;
}

/** The words with capitals that say before an office's noun whose it is. */
export function houseOf({ tokens, hits }: Page, { from, headFrom = from }: OfficePhrase): number[] {
  const words: number[] = [];
  if (hits.personAnaphor.startsAt(from)) return words;
  for (let i = from; i < headFrom; i += 1)
    if (isCapital(tokens, i) && !hits.officePrefix.startsAt(i)) words.push(tokens.word[i] ?? 0);
  return words;
}

/** Whether a country has the office: "Japan's delegate", but "the Japanese diplomat". */
export function isOwned({ tokens, hits }: Page, { from, to, headFrom = from }: OfficePhrase): boolean {
  // "the delegate of Japan"
  for (let i = headFrom + 1; i < to; i += 1) if (hits.country.startsAt(i)) return true;
  const end = hits.country.at(from)?.to ?? from + 1;
  // "the Philippines' delegate"
  const mark = isSpaced(tokens, end) ? '' : symbolAt(tokens, end);
  return mark === "'" || mark === '’' || POSSESSIVE.test(tokenText(tokens, end - 1));
}
