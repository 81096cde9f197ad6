import { namedInSyllables } from '../languages/people.js';
import type { Page } from '../page.js';
import { POSSESSIVE } from '../text/possessive.js';
import { isCapital, isSpaced, symbolAt } from '../text/read.js';
import { tokenText } from '../text/sentences.js';
import { foldedAt } from '../text/tokens.js';
import { bestFit, isKnownByNoun, withoutCountry } from './fit.js';
import type { Mention } from './mention.js';
import { isToldAgain } from './office-mentions.js';
import type { OfficePhrase } from './offices.js';
import type { People, Person } from './people.js';
import { isVietnamese } from './same-name.js';
import { sameHead, type Title, titleOf } from './titles.js';

/** "Sen", "Gov", "Gen". */
const SHORTEST_ADDRESS = 3;

/** Between the office that a lead tells and the name, in tokens. */
export const LEAD_REACH = 90;

/** Whoever holds an office is looked for among so many people who are named next before it, and as many next behind it. */
const MOST_AROUND = 64;

/** So many are remembered whom the talk was of. */
const MOST_TOPICS = 64;

/** Somebody the talk was of: a named person, or an office or group that the article does not name. */
export type Topic = Person | { readonly unnamed: string };

/**
 * Tells whom a mention means at its place in the text. A name means its bearer;
 * an office its holder, the latest one first and a later one where none came
 * before (a lead speaks of "the minister" before the name); a pronoun whoever
 * the talk was of.
 */
export class Resolver {
  readonly #page: Page;
  readonly #people: People;
  /** The people of whom an office is told, by the words of its noun and by its sort; made where it is first asked for. */
  #byNoun: ReadonlyMap<number | string, readonly Person[]> | null = null;
  /** The token at which the first person is named. */
  readonly #firstNamed: number;
  /** The latest last. */
  readonly #topics: Topic[] = [];
  /** Who spoke last in the paragraph, if that was an office without a name. */
  #unnamed: Exclude<Topic, Person> | null = null;

  constructor(page: Page, people: People) {
    this.#page = page;
    this.#people = people;
    // Whoever stands in captions alone is named in no sentence.
    const first = people.mentions.find((told) => told.some(({ bearer }) => bearer !== null));
    this.#firstNamed =
      first?.find(({ bearer }) => bearer !== null)?.bearer?.firstSeen ?? Number.POSITIVE_INFINITY;
  }

  /** To be called where a paragraph begins. */
  startParagraph(): void {
    this.#unnamed = null;
  }

  /** To be called in the order of the text for whomever a sentence was of. */
  noteTopic(topic: Topic): void {
    this.#unnamed = 'unnamed' in topic ? topic : null;
    if (this.#topics.at(-1) === topic) return;
    const known = this.#topics.lastIndexOf(topic);
    if (known >= 0) this.#topics.splice(known, 1);
    this.#topics.push(topic);
    if (this.#topics.length > MOST_TOPICS) this.#topics.shift();
  }

  /** Whoever is meant, or null. */
  resolve(mention: Mention): Topic | null {
    if (mention.bearer !== null) return mention.bearer;
    if (mention.indefinite) return null;
    if (mention.kind === 'pronoun') return this.#ofPronoun(mention);
    const office = mention.offices[0];
    if (office === undefined) return null;
    const ref = titleOf(this.#page, office);
    // "Thủ tướng Lào cho rằng …. Thủ tướng đề nghị …"
    if (this.#unnamed !== null && ref.rest.length === 0 && holdsWords(this.#unnamed.unnamed, ref.head))
      return this.#unnamed;
    const spokenOf = this.#page.hits.groupAnaphor.before(office.to);
    if (office.headFrom === undefined && spokenOf !== undefined && spokenOf.from >= office.headEnd)
      return this.#ofSpokenOf(ref, spokenOf.meaning === 'country');
    const again = this.#ofSource(office, ref);
    if (again !== null) return again;
    const held = this.#ofOffice(ref, mention);
    // Whoever is named only later holds no office that the one spoken of may have.
    const introduced = held === null || held.firstSeen > mention.from ? this.#introduced(ref, mention) : null;
    const holder =
      introduced ??
      held ??
      this.#ofClass(office, mention.from) ??
      this.#ofAnyOffice(office, mention.from) ??
      this.#ofAddress(ref);
    // "nữ bác sĩ", "vị bộ trưởng": no profession stands alone but that of the one spoken of.
    if (holder !== null) return holder;
    if (this.#isToldAgain(mention.from, office)) return this.#ofPronoun(mention) ?? this.#ledTo(mention.from);
    return office.kind === 'profession' ? this.#ofPronoun(mention) : null;
  }

  /** "Thủ tướng nước này": whoever spoke last, if that is a foreigner with this office; else it is told of nobody named. */
  #ofSpokenOf(ref: Title, abroad: boolean): Topic | null {
    const topic = this.#topics.at(-1);
    if (topic === undefined || 'unnamed' in topic) return null;
    const holds = topic.titles
      .flat()
      .some((own) => (own.foreign || !abroad) && (sameHead(own, ref) || (own.sort ?? '') === ref.sort));
    return holds ? topic : null;
  }

  /** Whether "Anh" that opens a sentence is the country: whoever holds an office is called "ông". */
  isCountry({ kind, from, to }: Mention): boolean {
    const { tokens, hits } = this.#page;
    if (kind !== 'pronoun' || to - from !== 1 || !isCapital(tokens, from)) return false;
    return hits.country.startsAt(from) && this.#topics.every(isOfficial);
  }

  /** "the spokeswoman" after "Spokesperson X": the one person who holds that office by another noun; of several, nobody. */
  #ofClass(office: OfficePhrase, at: number): Person | null {
    const { officeClass } = this.#page.hits;
    const sort = officeClass.at(office.headFrom ?? office.from)?.meaning;
    if (sort === undefined || this.#houseOf(office).length > 0 || this.#isOfCountry(office)) return null;
    const holders = around(this.#people.persons, at).filter(
      ({ firstSeen, titles }) =>
        firstSeen < at &&
        titles.flat().some(({ phrase }) => officeClass.at(phrase.headFrom ?? phrase.from)?.meaning === sort),
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  /** "the Thai diplomat", "the official": any office does, but not that of another country. */
  #ofAnyOffice(office: OfficePhrase, at: number): Person | null {
    const { personAnaphor } = this.#page.hits;
    if (!personAnaphor.startsAt(office.headFrom ?? office.from) && !personAnaphor.startsAt(office.from))
      return null;
    const named = this.#countriesOf(office);
    const led = this.#people.persons.find((person) => this.#isLedTo(person, at));
    // "Laos' top diplomat said …. Foreign Minister X added …"
    if (led !== undefined && isOfficial(led) && this.#isOwned(office)) {
      const own = this.#ownCountries(led);
      if (own.size === 0 || named.size === 0 || [...own].some((code) => named.has(code))) return led;
    }
    const topics = this.#topics.filter((topic): topic is Person => isOfficial(topic)).reverse();
    if (named.size === 0) return this.#ofHouse(office, topics);
    // "Japan's delegate" is of no other country, "the Japanese diplomat" may be one whose country nobody told.
    const owned = this.#isOwned(office);
    const before = around(this.#people.persons, at)
      .filter(({ firstSeen }) => firstSeen < at)
      .reverse();
    return (
      [...topics, ...before].find((person) =>
        [...this.#ownCountries(person)].some((code) => named.has(code)),
      ) ??
      topics.find(
        (person) =>
          this.#ownCountries(person).size === 0 && (owned ? this.#mayBeOf(person, office, named) : true),
      ) ??
      null
    );
  }

  /** "nhà lãnh đạo Lào": of somebody whose country nobody told, the name tells whether it is the article's own. */
  #mayBeOf(person: Person, { headFrom }: OfficePhrase, countries: ReadonlySet<string>): boolean {
    return headFrom === undefined && isVietnamese(this.#page.tokens, person) === countries.has('VN');
  }

  #ownCountries({ titles }: Person): Set<string> {
    return new Set(titles.flat().flatMap(({ phrase }) => [...this.#countriesOf(phrase)]));
  }

  /** "…, says Datuk X. The Foreign Minister said …": the office of somebody whom the lead has only named, told soon behind. */
  #introduced(ref: Title, { from, object }: Mention): Person | null {
    const topic = this.#topics.at(-1);
    if (topic === undefined || 'unnamed' in topic || topic.titles.length > 0 || object) return null;
    const { phrase, country } = ref;
    const near = topic.firstSeen < from && from - topic.firstSeen <= LEAD_REACH;
    const first = topic.firstSeen === this.#firstNamed;
    if (!near || !first || phrase.kind !== 'post' || country !== null || !this.#isBare(phrase)) return null;
    topic.titles.push([ref]);
    return topic;
  }

  /** Whether nothing tells whose office it is: "the Foreign Minister", but "the UN chief", "the minister of …". */
  #isBare({ from, headFrom, headEnd, to }: OfficePhrase): boolean {
    if (headFrom === undefined || headEnd !== to) return false;
    for (let i = from; i < headFrom; i += 1) if (this.#page.hits.body.startsAt(i)) return false;
    return true;
  }

  /** "Another diplomat said …. The source added …": who spoke last and has no name. */
  #ofSource({ kind, headFrom }: OfficePhrase, { rest }: Title): Topic | null {
    const topic = this.#topics.at(-1);
    if (headFrom === undefined || topic === undefined || !('unnamed' in topic)) return null;
    return kind === 'representative' && rest.length === 0 ? topic : null;
  }

  /** "Sen. X said …. The opposition senator added …": of whom only a shortened word of address is told. */
  #ofAddress({ head, phrase: { headEnd } }: Title): Person | null {
    const topic = this.#topics.at(-1);
    if (topic === undefined || 'unnamed' in topic || topic.titles.length > 0 || head.length === 0)
      return null;
    const { tokens } = this.#page;
    const at = symbolAt(tokens, topic.name.from - 1) === '.' ? topic.name.from - 2 : topic.name.from - 1;
    const address = foldedAt(tokens, at);
    return address.length >= SHORTEST_ADDRESS && foldedAt(tokens, headEnd - 1).startsWith(address)
      ? topic
      : null;
  }

  /** "the DFA official": of several who were named, only one of whom that body is told. */
  #ofHouse(office: OfficePhrase, topics: readonly Person[]): Person | null {
    const house = this.#houseOf(office);
    if (house.length === 0 || topics.length < 2) return topics[0] ?? null;
    return (
      topics.find(({ titles }) =>
        titles.flat().some(({ rest }) => house.some((word) => rest.includes(word))),
      ) ?? null
    );
  }

  /** The words with capitals that say before an office's noun whose it is. */
  #houseOf({ from, headFrom = from }: OfficePhrase): number[] {
    const { tokens, hits } = this.#page;
    const words: number[] = [];
    if (hits.personAnaphor.startsAt(from)) return words;
    for (let i = from; i < headFrom; i += 1)
      if (isCapital(tokens, i) && !hits.officePrefix.startsAt(i)) words.push(tokens.word[i] ?? 0);
    return words;
  }

  /** Whether "the DFA official" speaks of somebody named before, of whom nobody can tell who it is. */
  isLost({ indefinite, kind, offices: [office] }: Mention): boolean {
    if (kind !== 'office' || indefinite || office?.headFrom === undefined) return false;
    const { personAnaphor } = this.#page.hits;
    if (!personAnaphor.startsAt(office.headFrom) || this.#countriesOf(office).size > 0) return false;
    return this.#houseOf(office).length > 0 && this.#topics.filter(isOfficial).length > 1;
  }

  /** "vị bộ trưởng", "thứ trưởng này": whoever the talk was of, if nobody holds that office; not "nhà lãnh đạo Lào". */
  #isToldAgain(from: number, office: OfficePhrase): boolean {
    if (office.headFrom !== undefined || this.#countriesOf(office).size > 0) return false;
    return isToldAgain(this.#page, from, office);
  }

  #isOwned({ from, to, headFrom = from }: OfficePhrase): boolean {
    // "the delegate of Japan"
    for (let i = headFrom + 1; i < to; i += 1) if (this.#page.hits.country.startsAt(i)) return true;
    const { tokens, hits } = this.#page;
    const end = hits.country.at(from)?.to ?? from + 1;
    // "the Philippines' delegate"
    const mark = isSpaced(tokens, end) ? '' : symbolAt(tokens, end);
    return mark === "'" || mark === '’' || POSSESSIVE.test(tokenText(tokens, end - 1));
  }

  /** Whether a country is told of the office; not where its holder is from: "nhà cầm quân người Hàn Quốc". */
  #isOfCountry({ from, to }: OfficePhrase): boolean {
    const { country, officeModifier } = this.#page.hits;
    for (let i = from; i < to; i += 1)
      if (country.startsAt(i) && officeModifier.before(i)?.meaning !== 'origin') return true;
    return false;
  }

  #countriesOf({ from, to }: OfficePhrase): Set<string> {
    const codes = new Set<string>();
    for (let i = from; i < to; i += 1) {
      const country = this.#page.hits.country.at(i);
      if (country !== undefined) codes.add(country.meaning);
    }
    return codes;
  }

  #ofPronoun(mention: Mention): Topic | null {
    // "The delegate of Laos said …. He added …"
    if (this.#unnamed !== null) return this.#unnamed;
    for (let k = this.#topics.length - 1; k >= 0; k -= 1) {
      const topic = this.#topics[k];
      if (topic === undefined) continue;
      if ('unnamed' in topic) {
        // "A senior official said …. He added …"
        if (mention.gender === null || k === this.#topics.length - 1) return topic;
        continue;
      }
      if (mention.gender === null || topic.gender === null || topic.gender === mention.gender) {
        topic.gender ??= mention.gender;
        return topic;
      }
    }
    return null;
  }

  #ofOffice(ref: Title, mention: Mention): Person | null {
    const best =
      this.#bestOf(this.#candidates(ref), ref, mention) ??
      (ref.sort === null ? null : this.#bestOf(this.#holders(ref.sort), ref, mention));
    // The fuller form of an office that was known by its noun alone.
    if (best !== null && ref.rest.length > 0 && isKnownByNoun(best, ref)) best.titles.push([ref]);
    return best;
  }

  #bestOf(candidates: readonly Person[], ref: Title, mention: Mention): Person | null {
    let best: Person | null = null;
    let bestScore = 0;
    for (const person of around(candidates, mention.from)) {
      const fit =
        bestFit(person, ref) ||
        (this.#isLedTo(person, mention.from) ? bestFit(person, withoutCountry(ref)) : 0);
      if (fit === 0 || !this.#mayServe(person, ref, mention.from)) continue;
      const score = fit + this.#nearness(person, ref, mention.from);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  /** Who may hold an office: whoever holds one of this noun; a counterpart, which anybody is called, anybody. */
  #candidates(ref: Title): readonly Person[] {
    if (ref.phrase.kind === 'counterpart') return this.#people.persons;
    return this.#holders(ref.head.at(-1) ?? 0);
  }

  /** Whoever holds an office with a word in its noun, or one of a sort. */
  #holders(key: number | string): readonly Person[] {
    this.#byNoun ??= byNoun(this.#people);
    return this.#byNoun.get(key) ?? NOBODY;
  }

  /**
   * "Thủ tướng Malaysia": nobody of whom another country is told, and of whom none is told only who
   * was named before, and whose name may be one of that country.
   */
  #mayServe(person: Person, ref: Title, at: number): boolean {
    const { country } = ref;
    if (country === null || ref.phrase.kind === 'counterpart') return true;
    let known = false;
    for (const set of person.titles) {
      for (const own of set) {
        if (own.country === country) return true;
        // "Bộ trưởng Ngoại giao" is no "Bộ trưởng Nhân lực Singapore".
        const other =
          own.country !== null || (own.rest.length > 0 && !own.rest.some((word) => ref.rest.includes(word)));
        known ||= other && sameHead(own, ref);
      }
    }
    if (known) return false;
    const vietnamese = isVietnamese(this.#page.tokens, person);
    if (country === 'VN') return vietnamese;
    const named = person.firstSeen < at || this.#isLedTo(person, at);
    return named && (!vietnamese || namedInSyllables.has(country));
  }

  /** "Indonesia's foreign minister said …. Foreign Minister X added …": a lead tells the office of whoever is named first, soon behind it. */
  #isLedTo(person: Person, at: number): boolean {
    return (
      at < this.#firstNamed && person.firstSeen === this.#firstNamed && person.firstSeen - at <= LEAD_REACH
    );
  }

  /** "vị cựu Phó Thủ tướng nhớ lại …. "…", ông A kể": whoever the lead leads to, if no other office is told. */
  #ledTo(at: number): Person | null {
    const first = this.#people.persons.find((person) => this.#isLedTo(person, at));
    return first === undefined || first.titles.length > 0 ? null : first;
  }

  /** Named before beats named later, the talk's subject beats others, one's own side a foreigner. */
  #nearness(person: Person, ref: Title, at: number): number {
    let score = person.firstSeen < at ? 2 : 0;
    const foreign = person.titles.some((set) => set.some((own) => own.foreign));
    if (ref.rest.length === 0 && !foreign) score += 0.5;
    const rank = this.#topics.indexOf(person);
    return rank >= 0 ? score + (rank + 1) / this.#topics.length : score;
  }
}

const NOBODY: readonly Person[] = [];

function byNoun({ persons }: People): Map<number | string, Person[]> {
  const found = new Map<number | string, Person[]>();
  for (const person of persons) {
    for (const set of person.titles) {
      for (const { head, sort } of set) {
        for (const word of head) add(person, word);
        if (sort !== null) add(person, sort);
      }
    }
  }
  return found;

  function add(person: Person, key: number | string): void {
    const holders = found.get(key);
    if (holders === undefined) found.set(key, [person]);
    else if (holders.at(-1) !== person) holders.push(person);
  }
}

/** Those of some people who are named next to a token. They stand in the order of their first names; people of captions last. */
function around(persons: readonly Person[], at: number): readonly Person[] {
  if (persons.length <= 2 * MOST_AROUND) return persons;
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.firstSeen ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return persons.slice(Math.max(0, low - MOST_AROUND), low + MOST_AROUND);
}

/** Whether the words of an office's noun stand in what a source without a name is known by. */
function holdsWords(key: string, words: readonly number[]): boolean {
  return `,${key},`.includes(`,${words.join()},`);
}

function isOfficial(topic: Topic): boolean {
  return !('unnamed' in topic) && topic.titles.flat().some(({ phrase }) => phrase.kind === 'post');
}
