import type { Page } from '../../page.js';
import { isAllCaps, isCapital, isNumber, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Gist } from './mention.js';
import { seriesOf } from './series.js';

/** What was read of the name before. */
interface Own {
  readonly acronym: TokenRange | null;
  readonly ordinal: number | null;
  readonly summit: boolean;
}

/** Reads what tells a name apart. `from` is the token behind its head. */
export function gistOf(page: Page, from: number, name: TokenRange, own: Own): Gist {
  const { tokens, hits } = page;
  const words = new Set<number>();
  const countries = new Set<string>();
  const names = new Set<number>();
  const codes: number[] = [];
  const ownCodes: number[] = [];
  const fields = new Set<number>();
  let inCountry = name.from;
  let inMode = name.from;
  let inRegion = name.from;
  for (let i = name.from; i < name.to; i += 1) {
    const word = tokens.word[i] ?? 0;
    if (symbolAt(tokens, i) !== '' || isNumber(tokens, i)) continue;
    const country = i >= inCountry ? hits.country.at(i) : undefined;
    if (country !== undefined && country.to <= name.to) {
      countries.add(country.meaning);
      inCountry = country.to;
    }
    if (isAllCaps(tokens, i) || ((tokens.shape[i] ?? 0) & Shape.Mixed) !== 0) {
      codes.push(word);
      if (own.acronym !== null && i >= own.acronym.from && i < own.acronym.to) ownCodes.push(word);
    }
    const field = hits.field.at(i);
    if (field !== undefined && field.to <= name.to) fields.add(word);
    inMode = Math.max(inMode, hits.eventMode.at(i)?.to ?? 0);
    if (i < from || i < inMode || isFunction(page, i)) continue;
    words.add(word);
    if (hits.place.at(i)?.meaning === 'region') inRegion = hits.place.at(i)?.to ?? i;
    if (isCapital(tokens, i) && i >= inCountry && i >= inRegion) names.add(word);
  }
  const series = own.ordinal === null ? null : seriesOf(membersOf(page, name, countries, own.summit));
  return { words, countries, names, fields, codes, ownCodes, series };
}

function membersOf(
  { hits }: Page,
  { from, to }: TokenRange,
  countries: ReadonlySet<string>,
  summit: boolean,
): Set<string> {
  const members = new Set(countries);
  if (summit) members.add('summit');
  for (let i = from; i < to; i += 1) {
    const member = hits.seriesMember.at(i);
    if (member !== undefined) members.add(member.meaning);
  }
  return members;
}

function isFunction({ hits }: Page, i: number): boolean {
  const part = hits.namePart.at(i)?.meaning;
  if (part !== undefined && part !== 'word') return true;
  return hits.ordinalMark.startsAt(i) || hits.dateWord.at(i)?.meaning === 'year';
}
