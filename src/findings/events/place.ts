import type { Page } from '../../page.js';
import { isAllCaps, isCapital, isNumber, isSpaced, isSyllableAt, isWord, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';

const LONGEST_PLACE = 16;

/**
 * The place that begins at a token: a city or country, a venue with its name, a
 * foreign name in capitals; with what it lies in ("Bali, Indonesia", "thủ đô
 * Bangkok của Thái Lan", "trụ sở Quốc hội ở Vientiane"). Null for a meeting, a body, a region.
 */
export function readPlace(page: Page, at: number, limit: number): TokenRange | null {
  const end = Math.min(limit, at + LONGEST_PLACE);
  const told = describedPlace(page, at, end);
  if (told !== null && told.where === null) return null;
  const from = told?.where?.from ?? at;
  const first = told?.to ?? placeAt(page, at, end);
  if (first <= at) return null;
  let to = first;
  for (let more = 0; more < 3; more += 1) {
    // A country lies in nothing larger: "…, Thái Lan, Bangkok" begins something else.
    if (symbolAt(page.tokens, to) === ',' && page.hits.country.closes(to)) break;
    const next = goOn(page, to, end);
    if (next <= to) break;
    to = next;
  }
  return { from, to };
}

const MOST_DESCRIBED = 5;

/** A place told by what it is: where it begins without its article, or null for one that is not named; and where it ends. */
interface Described {
  readonly where: { readonly from: number } | null;
  readonly to: number;
}

/**
 * "the Cambodian capital, Phnom Penh", "the northern city of Chiang Mai", "the
 * Indonesian capital"; "this resort town" names none. Null where no such noun stands.
 */
export function describedPlace(page: Page, at: number, end: number): Described | null {
  const { tokens, hits } = page;
  const begin = hits.namePart.at(at)?.meaning === 'join' ? at + 1 : at;
  let known = false;
  for (let i = begin; i < Math.min(end, begin + MOST_DESCRIBED) && isWord(tokens, i); i += 1) {
    const noun = isCapital(tokens, i) ? undefined : hits.placeNoun.at(i);
    if (noun === undefined) {
      known ||= hits.namePart.at(begin - 1)?.meaning === 'join' && hits.country.at(i) !== undefined;
      if (hits.dateLead.at(i) ?? hits.placeMark.at(i) ?? hits.eventNoun.at(i)) return null;
      continue;
    }
    if (i < (hits.place.at(begin)?.to ?? 0)) return null;
    const comma = symbolAt(tokens, noun.to) === ',';
    const next = comma || hits.namePart.at(noun.to)?.meaning === 'join' ? 1 : 0;
    const name = isCapital(tokens, noun.to + next) ? placeAt(page, noun.to + next, end) : 0;
    // "the Laotian capital, Ms Teo said"
    const closed = !comma || !isWord(tokens, name);
    if (name > noun.to + next && closed) return { where: { from: begin }, to: name };
    // "Upper Delta province": the name stands before.
    const named = known || (i > at && begin === at && isName(page, begin, i));
    return { where: named ? { from: begin } : null, to: noun.to };
  }
  return null;
}

/** Capital words that no country's name is among. */
function isName({ tokens, hits }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isCapital(tokens, i) || hits.country.startsAt(i)) return false;
  return true;
}

/** The token behind one place name, or `at`. */
function placeAt(page: Page, at: number, end: number): number {
  const { hits } = page;
  if (hits.eventNoun.startsAt(at)) return at;
  const place = hits.place.at(at);
  const country = hits.country.at(at);
  const known = place !== undefined && place.to >= (country?.to ?? 0) ? place : country;
  if (known !== undefined)
    return place === known && place.meaning === 'region' ? at : hallBehind(page, known.to, end);
  // "the United Nations Conference Centre"
  const owner = hits.body.at(at);
  const hall = owner === undefined ? at : hallBehind(page, owner.to, end);
  if (owner !== undefined && hall > owner.to) return hall;
  const venue = hits.venue.at(at);
  if (venue !== undefined) {
    const to = named(page, at, behindStop(page, venue.to), end);
    return venue.meaning === 'whole' ? Math.max(to, venue.to) : to;
  }
  return foreignName(page, at, end);
}

const LONGEST_HALL = 3;

/** "Kuala Lumpur Convention Centre": the token behind a venue that is called by its city, else the city's end. */
function hallBehind({ tokens, hits }: Page, at: number, end: number): number {
  for (
    let i = at;
    i < Math.min(end, at + LONGEST_HALL) && isWord(tokens, i) && isCapital(tokens, i);
    i += 1
  ) {
    const venue = hits.venue.at(i);
    if (venue?.meaning === 'noun') return venue.to;
  }
  return at;
}

/** "TP. Huế": the token behind the full stop of an abbreviation. */
function behindStop({ tokens, hits }: Page, at: number): number {
  const stops = symbolAt(tokens, at) === '.' && !isSpaced(tokens, at);
  return stops && hits.abbreviation.endsBefore(at) ? at + 1 : at;
}

/** A venue noun with the capitalised name behind it, a known name or a place. */
function named(page: Page, from: number, at: number, end: number): number {
  const { tokens, hits } = page;
  let to = at;
  while (to < end) {
    const known = hits.body.at(to) ?? hits.place.at(to) ?? hits.country.at(to);
    const field = hits.organizationHead.at(to) && hits.field.at(hits.organizationHead.at(to)?.to ?? to);
    if (known !== undefined) to = known.to;
    else if (field !== undefined) to = field.to;
    else if (isWord(tokens, to) && isCapital(tokens, to)) to += 1;
    else if (to > at && isSecondSyllable(page, to)) to += 1;
    else break;
  }
  // "tại trụ sở" alone is no name; "Văn phòng Chính phủ" is.
  return to > at || (hits.body.at(from)?.to ?? 0) >= at ? to : from;
}

/** "Trung tâm Hội nghị Quốc gia": a plain word right behind a Vietnamese one in capitals. */
function isSecondSyllable({ tokens, hits }: Page, i: number): boolean {
  if (!isWord(tokens, i) || !isCapital(tokens, i - 1) || hits.namePart.startsAt(i)) return false;
  if (!isSyllableAt(tokens, i - 1) || !isSyllableAt(tokens, i)) return false;
  const known = hits.place.closing(i) ?? hits.country.closing(i) ?? hits.body.closing(i);
  const speaks =
    hits.partOfDay.at(i) ?? hits.dateWord.at(i) ?? hits.relativeDate.at(i) ?? hits.dateLead.at(i);
  const acts =
    hits.eventLink.at(i) ??
    hits.adverb.at(i) ??
    hits.reportingVerb.at(i) ??
    hits.eventVerb.at(i) ??
    hits.eventFrame.at(i);
  return known === undefined && speaks === undefined && acts === undefined;
}

/** A name in capitals that is not spelt as Vietnamese: Incheon, Labuan Bajo. */
function foreignName(page: Page, at: number, end: number): number {
  const { tokens, hits } = page;
  let to = at;
  let foreign = false;
  while (to < end && isWord(tokens, to) && isCapital(tokens, to)) {
    if (isOfDate(page, to) || hits.honorific.at(to) !== undefined) return at;
    // "in Goods Agreement": the end of a paper's name.
    if ((hits.body.at(to) ?? hits.documentNoun.at(to) ?? hits.planHead.at(to)) !== undefined) return at;
    const word = tokens.text.slice(tokens.start[to] ?? 0, tokens.end[to] ?? 0);
    if (word.length > 1 && word === word.toUpperCase()) return at;
    if (page.language.code !== 'vi' || !isSyllableAt(tokens, to)) foreign = true;
    to += 1;
    const particle = hits.nameParticle.at(to);
    if (particle !== undefined) {
      foreign = true;
      to = particle.to;
    }
    while (isHyphen(page, to)) {
      foreign = true;
      to += 2;
    }
  }
  return foreign || (to > at && liesIn(page, to)) ? to : at;
}

/** "in June", "in October": a month is no place. */
function isOfDate({ hits }: Page, i: number): boolean {
  return (hits.englishMonth.at(i) ?? hits.weekday.at(i) ?? hits.monthName.at(i)) !== undefined;
}

/** "Quý Dương (Trung Quốc)", "Quý Dương, Trung Quốc": the country behind tells that a name is a place. */
function liesIn({ tokens, hits }: Page, i: number): boolean {
  const sign = symbolAt(tokens, i);
  const country = sign === '(' || sign === ',' ? hits.country.at(i + 1) : undefined;
  return country !== undefined && (sign === ',' || symbolAt(tokens, country.to) === ')');
}

/** A dash that touches a word on both sides: Gia-các-ta. */
function isHyphen({ tokens }: Page, i: number): boolean {
  const touches = tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
  return symbolAt(tokens, i) === '-' && touches && isWord(tokens, i + 1);
}

/** ", Indonesia", "(Lào)", "– Campuchia", "của Thái Lan", "ở Hà Nội". */
function goOn(page: Page, at: number, end: number): number {
  const { tokens, hits } = page;
  const symbol = symbolAt(tokens, at);
  const inside = (i: number): number => {
    const known = hits.country.at(i) ?? hits.place.at(i);
    if (known !== undefined) return known.to;
    return hits.venue.startsAt(i) ? placeAt(page, i, end) : i;
  };
  // "ASEAN Headquarters/ASEAN Secretariat"
  if (symbol === ',' || symbol === '-' || (symbol === '/' && hits.venue.startsAt(at + 1))) {
    // "Hải Phòng, Học viện Ngoại giao …": who holds it there.
    const holder = hits.place.endsBefore(at) ? hits.organizationHead.at(at + 1) : undefined;
    if (symbol === ',' && holder !== undefined && holder.meaning !== 'district') return at;
    const to = inside(at + 1);
    // ", Việt Nam đã …": the next subject, not where the place lies.
    return to > at + 1 && (symbol === '/' || !isSubject(page, to)) ? to : at;
  }
  if (symbol === '(') {
    // "Trung tâm Hội nghị Jakarta (JCC)"
    const to = isAllCaps(tokens, at + 1) ? at + 2 : inside(at + 1);
    return to > at + 1 && symbolAt(tokens, to) === ')' ? to + 1 : at;
  }
  const part = hits.namePart.at(at);
  // "tại Hà Nội và Hải Phòng từ ngày 5/3"
  if (part?.meaning === 'and') {
    const to = inside(part.to);
    return to > part.to && endsList(page, to) ? to : at;
  }
  if (part?.meaning === 'at' || (part?.meaning === 'join' && hits.country.startsAt(part.to))) {
    const to = inside(part.to);
    return to > part.to ? to : at;
  }
  return at;
}

/** Behind the second of two places: a sign, or when it was; anything else is told of the second alone. */
function endsList({ tokens, hits }: Page, i: number): boolean {
  if (!isWord(tokens, i)) return !isNumber(tokens, i);
  return hits.dateLead.startsAt(i) || hits.dateWord.startsAt(i) || hits.partOfDay.startsAt(i);
}

function isSubject({ hits }: Page, i: number): boolean {
  const word = hits.dateWord.at(i);
  if ((word !== undefined && word.meaning !== 'and') || hits.partOfDay.startsAt(i)) return false;
  // "in Jakarta, Indonesia today."
  const day = hits.relativeDate.at(i);
  if (day !== undefined) return hits.adverb.startsAt(day.to) || hits.reportingVerb.startsAt(day.to);
  // "tại Doha, Qatar vào ngày 24/11"; "sau đó" leads to no day.
  const lead = hits.dateLead.at(i);
  if (lead !== undefined && lead.to >= (hits.adverb.at(i)?.to ?? 0)) return false;
  // "tại Jakarta, Indonesia đã diễn ra Hội nghị …"
  const takes = hits.eventLink.at(i);
  if (takes !== undefined && takes.to > (hits.adverb.at(i)?.to ?? i) && opensEvent(hits, takes.to))
    return false;
  return hits.adverb.startsAt(i) || hits.reportingVerb.startsAt(i) || hits.namePart.at(i)?.meaning === 'and';
}

function opensEvent(hits: Page['hits'], i: number): boolean {
  return hits.eventNoun.startsAt(hits.quantity.at(i)?.to ?? hits.indefinite.at(i)?.to ?? i);
}

/** The country or place that begins at a token, with what kind of state it is: "Lào", "Vương quốc Hà Lan"; or null. */
export function landAt({ hits }: Page, i: number): TokenRange | null {
  const plain = hits.country.at(i) ?? hits.place.at(i);
  if (plain !== undefined) return { from: i, to: plain.to };
  const state = hits.venue.at(i);
  const land = state?.meaning === 'noun' ? hits.country.at(state.to) : undefined;
  return land === undefined ? null : { from: i, to: land.to };
}
