import type { Page } from '../page.js';
import { isCapital, symbolAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { foldedAt } from '../text/tokens.js';
import { around, Holders, LEAD_REACH } from './holders.js';
import type { Mention } from './mention.js';
import { isToldAgain } from './office-mentions.js';
import { countriesOf, houseOf, isOfCountry, isOwned } from './office-owners.js';
import type { OfficePhrase } from './offices.js';
import type { People, Person } from './people.js';
import { isVietnamese } from './same-name.js';
import { sameHead, type Title, titleOf } from './titles.js';

/** "Sen", "Gov", "Gen". */
const SHORTEST_ADDRESS = 3;

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
  readonly #holders: Holders;
  /** The latest last. */
  readonly #topics: Topic[] = [];
  /** Who spoke last in the paragraph, if that was an office without a name. */
  #unnamed: Exclude<Topic, Person> | null = null;

  constructor(page: Page, people: People) {
    this.#page = page;
    this.#people = people;
    this.#holders = new Holders(page, people);
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
    const spokenOf = this.#page.hits.groupAnaphor.closing(office.to);
    if (office.headFrom === undefined && spokenOf !== undefined && spokenOf.from >= office.headEnd)
      return this.#ofSpokenOf(ref, spokenOf.meaning === 'country');
    const again = this.#ofSource(office, ref);
    if (again !== null) return again;
    const held = this.#holders.of(ref, mention, this.#topics);
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
    if (this.#isToldAgain(mention.from, office))
      return this.#ofPronoun(mention) ?? this.#holders.ledTo(mention.from);
    // "Bác sĩ Hoa": a name of one syllable tells of somebody else.
    return office.kind === 'profession' && mention.name === null ? this.#ofPronoun(mention) : null;
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

  /** "Chị Trần Thị Nga …. Nga kể …": whether a country's name is the given name of whoever the talk was of, so that nobody can tell which is meant. */
  isDoubtful({ from, to }: TokenRange): boolean {
    const { tokens, hits } = this.#page;
    const topic = this.#topics.at(-1);
    if (
      to - from !== 1 ||
      topic === undefined ||
      'unnamed' in topic ||
      topic.gender === null ||
      isOfficial(topic)
    )
      return false;
    return topic.words.length > 1 && topic.words.at(-1) === tokens.word[from] && hits.country.startsAt(from);
  }

  /** "the spokeswoman" after "Spokesperson X": the one person who holds that office by another noun; of several, nobody. */
  #ofClass(office: OfficePhrase, at: number): Person | null {
    const { officeClass } = this.#page.hits;
    const sort = officeClass.at(office.headFrom ?? office.from)?.meaning;
    const page = this.#page;
    if (sort === undefined || houseOf(page, office).length > 0 || isOfCountry(page, office)) return null;
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
    const named = countriesOf(this.#page, office);
    const led = this.#people.persons.find((person) => this.#holders.isLedTo(person, at));
    // "Laos' top diplomat said …. Foreign Minister X added …"
    if (led !== undefined && isOfficial(led) && isOwned(this.#page, office)) {
      const own = this.#ownCountries(led);
      if (own.size === 0 || named.size === 0 || [...own].some((code) => named.has(code))) return led;
    }
    const topics = this.#topics.filter((topic): topic is Person => isOfficial(topic)).reverse();
    if (named.size === 0) return this.#ofHouse(office, topics);
    // "Japan's delegate" is of no other country, "the Japanese diplomat" may be one whose country nobody told.
    const owned = isOwned(this.#page, office);
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
    return new Set(titles.flat().flatMap(({ phrase }) => [...countriesOf(this.#page, phrase)]));
  }

  /** "…, says Datuk X. The Foreign Minister said …": the office of somebody whom the lead has only named, told soon behind. */
  #introduced(ref: Title, { from, object }: Mention): Person | null {
    const topic = this.#topics.at(-1);
    if (topic === undefined || 'unnamed' in topic || topic.titles.length > 0 || object) return null;
    const { phrase, country } = ref;
    const near = topic.firstSeen < from && from - topic.firstSeen <= LEAD_REACH;
    const first = this.#holders.isFirst(topic);
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

  /** "Another diplomat said …. The source added …": who spoke last and has no name, or whoever has none and was told by the same noun. */
  #ofSource({ kind, headFrom }: OfficePhrase, ref: Title): Topic | null {
    if (headFrom === undefined || ref.rest.length > 0) return null;
    const topic = this.#topics.at(-1);
    const representative = kind === 'representative';
    if (representative && topic !== undefined && 'unnamed' in topic) return topic;
    return representative || kind === 'profession' ? this.#ofSameNoun(ref) : null;
  }

  /** "A government official said …. Minister X proposed it, the official said": the official is not X, of whom another office is told. */
  #ofSameNoun(ref: Title): Topic | null {
    for (let k = this.#topics.length - 1; k >= 0; k -= 1) {
      const topic = this.#topics[k];
      if (topic === undefined) continue;
      if (!('unnamed' in topic)) {
        if (topic.titles.flat().some((own) => sameHead(own, ref))) return null;
      } else if (ref.country === null && holdsWords(topic.unnamed, ref.head)) return topic;
    }
    return null;
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
    const house = houseOf(this.#page, office);
    if (house.length === 0 || topics.length < 2) return topics[0] ?? null;
    return (
      topics.find(({ titles }) =>
        titles.flat().some(({ rest }) => house.some((word) => rest.includes(word))),
      ) ?? null
    );
  }

  /** Whether "the DFA official" speaks of somebody named before, of whom nobody can tell who it is. */
  isLost({ indefinite, kind, offices: [office] }: Mention): boolean {
    if (kind !== 'office' || indefinite || office?.headFrom === undefined) return false;
    const { personAnaphor } = this.#page.hits;
    if (!personAnaphor.startsAt(office.headFrom) || countriesOf(this.#page, office).size > 0) return false;
    return houseOf(this.#page, office).length > 0 && this.#topics.filter(isOfficial).length > 1;
  }

  /** "vị bộ trưởng", "thứ trưởng này": whoever the talk was of, if nobody holds that office; not "nhà lãnh đạo Lào". */
  #isToldAgain(from: number, office: OfficePhrase): boolean {
    if (office.headFrom !== undefined || countriesOf(this.#page, office).size > 0) return false;
    return isToldAgain(this.#page, from, office);
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
}

/** Whether the words of an office's noun stand in what a source without a name is known by. */
function holdsWords(key: string, words: readonly number[]): boolean {
  return `,${key},`.includes(`,${words.join()},`);
}

function isOfficial(topic: Topic): boolean {
  return !('unnamed' in topic) && topic.titles.flat().some(({ phrase }) => phrase.kind === 'post');
}
