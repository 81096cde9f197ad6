import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import { isCapital, isDash, isSpaced } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import type { Gist } from './mention.js';
import { seriesOf } from './series.js';
import { NO_WORDS, withWord } from './words.js';

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
  let words: number[] | null = null;
  let countries: Set<string> | null = null;
  let names: number[] | null = null;
  let codes: number[] | null = null;
  let ownCodes: number[] | null = null;
  let fields: number[] | null = null;
  let special = false;
  let circle: string | null = null;
  let inCountry = name.from;
  let inMode = name.from;
  let inRegion = name.from;
  for (let i = name.from; i < name.to; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Word) === 0) continue;
    const word = tokens.word[i] ?? 0;
    const role = roles[i] ?? 0;
    const known = (role & Role.Naming) !== 0;
    const country = (role & Role.Known) !== 0 && i >= inCountry ? hits.country.at(i) : undefined;
    if (country !== undefined && country.to <= name.to) {
      countries ??= new Set();
      countries.add(country.meaning);
      inCountry = country.to;
    }
    if ((shape & CODE) !== 0) {
      codes ??= [];
      codes.push(word);
      if (own.acronym !== null && i >= own.acronym.from && i < own.acronym.to) {
        ownCodes ??= [];
        ownCodes.push(word);
      }
    }
    if (known) {
      const field = hits.field.at(i);
      if (field !== undefined && field.to <= name.to) fields = withWord(fields, word);
      const member = hits.seriesMember.at(i)?.meaning;
      special ||= member === 'special';
      if (member === 'ASEAN') circle ??= member;
      else if (member === 'APT' || member === 'EAS' || member === 'ARF') circle = member;
      if ((role & Role.Rare) !== 0) inMode = Math.max(inMode, hits.eventMode.at(i)?.to ?? 0);
    }
    if (i < from || i < inMode || (known && isFunction(page, i))) continue;
    // "ông Vương Nghị", "Ngoại trưởng Vương Nghị"
    const addressed = (shape & Shape.Capital) === 0 && (role & Role.Person) !== 0;
    if (addressed && hits.honorific.startsAt(i)) continue;
    words = withWord(words, word);
    const place = (role & Role.Known) !== 0 ? hits.place.at(i) : undefined;
    if (place?.meaning === 'region') inRegion = place.to;
    if ((shape & Shape.Capital) !== 0 && i >= inCountry && i >= inRegion) names = withWord(names, word);
  }
  const series =
    own.ordinal === null ? null : seriesOf(membersOf(page, name, countries ?? NOWHERE, own.summit));
  return {
    words: words ?? NO_WORDS,
    countries: countries ?? NOWHERE,
    names: names ?? NO_WORDS,
    fields: fields ?? NO_WORDS,
    codes: codes ?? NO_WORDS,
    ownCodes: ownCodes ?? NO_WORDS,
    series,
    special,
    circle,
  };
}

const NOWHERE: ReadonlySet<never> = new Set<never>();

/** What the name tells of that a series can be known by, each once. */
function membersOf(
  page: Page,
  { from, to }: TokenRange,
  countries: ReadonlySet<string>,
  summit: boolean,
): string[] {
  const { hits, roles } = page;
  const members = countries.size === 0 ? [] : [...countries];
  if (summit) members.push('summit');
  for (let i = from; i < to; i += 1) {
    const partner = i > from && i < to - 1 && isUnknownPartner(page, i);
    const member = ((roles[i] ?? 0) & Role.Naming) === 0 ? undefined : hits.seriesMember.at(i);
    const name = partner ? 'elsewhere' : member?.meaning;
    if (name !== undefined && !members.includes(name)) members.push(name);
  }
  return members;
}

/** "ASEAN-XYZ Summit": with a partner that no table knows it is no meeting of ASEAN's own series. */
function isUnknownPartner({ tokens, hits }: Page, dash: number): boolean {
  if (!isDash(tokens, dash) || isSpaced(tokens, dash) || isSpaced(tokens, dash + 1)) return false;
  if (hits.seriesMember.before(dash) === undefined || !isCapital(tokens, dash + 1)) return false;
  return (hits.country.at(dash + 1) ?? hits.seriesMember.at(dash + 1)) === undefined;
}

function isFunction({ hits }: Page, i: number): boolean {
  const part = hits.namePart.at(i);
  if (part !== undefined && part.meaning !== 'word') return true;
  if (hits.ordinalMark.startsAt(i)) return true;
  const word = hits.dateWord.at(i);
  return word !== undefined && word.meaning === 'year';
}
