import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import { isCapital, isSpaced, isWord, symbolAt } from '../../text/read.js';
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

const CODE = Shape.AllCaps | Shape.Mixed;

/** Reads what tells a name apart. `from` is the token behind its head. */
export function gistOf(page: Page, from: number, name: TokenRange, own: Own): Gist {
  const { tokens, hits, roles } = page;
  let words: Set<number> | null = null;
  let countries: Set<string> | null = null;
  let names: Set<number> | null = null;
  let codes: number[] | null = null;
  let ownCodes: number[] | null = null;
  let fields: Set<number> | null = null;
  let inCountry = name.from;
  let inMode = name.from;
  let inRegion = name.from;
  for (let i = name.from; i < name.to; i += 1) {
    const word = tokens.word[i] ?? 0;
    if (!isWord(tokens, i)) continue;
    const known = ((roles[i] ?? 0) & Role.Naming) !== 0;
    const country = known && i >= inCountry ? hits.country.at(i) : undefined;
    if (country !== undefined && country.to <= name.to) {
      countries = added(countries, country.meaning);
      inCountry = country.to;
    }
    if (((tokens.shape[i] ?? 0) & CODE) !== 0) {
      codes ??= [];
      codes.push(word);
      if (own.acronym !== null && i >= own.acronym.from && i < own.acronym.to) {
        ownCodes ??= [];
        ownCodes.push(word);
      }
    }
    if (known) {
      const field = hits.field.at(i);
      if (field !== undefined && field.to <= name.to) fields = added(fields, word);
      inMode = Math.max(inMode, hits.eventMode.at(i)?.to ?? 0);
    }
    if (i < from || i < inMode || (known && isFunction(page, i))) continue;
    words = added(words, word);
    const place = known ? hits.place.at(i) : undefined;
    if (place?.meaning === 'region') inRegion = place.to;
    if (isCapital(tokens, i) && i >= inCountry && i >= inRegion) names = added(names, word);
  }
  const series = own.ordinal === null ? null : seriesOf(membersOf(page, name, countries ?? NONE, own.summit));
  return {
    words: words ?? NONE,
    countries: countries ?? NONE,
    names: names ?? NONE,
    fields: fields ?? NONE,
    codes: codes ?? NO_CODES,
    ownCodes: ownCodes ?? NO_CODES,
    series,
  };
}

const NONE: ReadonlySet<never> = new Set<never>();
const NO_CODES: readonly number[] = [];

/** A set with one more item: most names tell nothing of most of what is looked for. */
function added<T>(set: Set<T> | null, item: T): Set<T> {
  return set === null ? new Set<T>().add(item) : set.add(item);
}

function membersOf(
  page: Page,
  { from, to }: TokenRange,
  countries: ReadonlySet<string>,
  summit: boolean,
): Set<string> {
  const { hits, roles } = page;
  const members = new Set(countries);
  if (summit) members.add('summit');
  for (let i = from + 1; i < to - 1; i += 1) if (isUnknownPartner(page, i)) members.add('elsewhere');
  for (let i = from; i < to; i += 1) {
    const member = ((roles[i] ?? 0) & Role.Naming) === 0 ? undefined : hits.seriesMember.at(i);
    if (member !== undefined) members.add(member.meaning);
  }
  return members;
}

/** "ASEAN-XYZ Summit": with a partner that no table knows it is no meeting of ASEAN's own series. */
function isUnknownPartner({ tokens, hits }: Page, dash: number): boolean {
  if (symbolAt(tokens, dash) !== '-' || isSpaced(tokens, dash) || isSpaced(tokens, dash + 1)) return false;
  if (hits.seriesMember.before(dash) === undefined || !isCapital(tokens, dash + 1)) return false;
  return (hits.country.at(dash + 1) ?? hits.seriesMember.at(dash + 1)) === undefined;
}

function isFunction({ hits }: Page, i: number): boolean {
  const part = hits.namePart.at(i)?.meaning;
  if (part !== undefined && part !== 'word') return true;
  return hits.ordinalMark.startsAt(i) || hits.dateWord.at(i)?.meaning === 'year';
}
