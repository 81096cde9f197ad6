import { namedInSyllables } from '../languages/people.js';
import type { Page } from '../page.js';
import { bestFit, isKnownByNoun, withoutCountry } from './fit.js';
import type { Mention } from './mention.js';
import type { People, Person } from './people.js';
import type { Topic } from './resolve.js';
import { isVietnamese } from './same-name.js';
import { sameHead, type Title } from './titles.js';

/** Between the office that a lead tells and the name, in tokens. */
export const LEAD_REACH = 90;

/** Whoever holds an office is looked for among so many people who are named next before it, and as many next behind it. */
const MOST_AROUND = 64;

const NOBODY: readonly Person[] = [];

/** Words of a Chinese or Korean name in Vietnamese syllables. */
const LONGEST_ABROAD = 3;

/** Tells who holds an office. */
export class Holders {
  readonly #page: Page;
  readonly #people: People;
  /** The people of whom an office is told, by the words of its noun and by its sort; made where it is first asked for. */
  #byNoun: ReadonlyMap<number | string, readonly Person[]> | null = null;
  /** The token at which the first person is named. */
  readonly #firstNamed: number;

  constructor(page: Page, people: People) {
    this.#page = page;
    this.#people = people;
    // Whoever stands in captions alone is named in no sentence.
    const first = people.mentions.find((told) => told.some(({ bearer }) => bearer !== null));
    this.#firstNamed =
      first?.find(({ bearer }) => bearer !== null)?.bearer?.firstSeen ?? Number.POSITIVE_INFINITY;
  }

  /** Whether somebody is the first whom the article names. */
  isFirst({ firstSeen }: Person): boolean {
    return firstSeen === this.#firstNamed;
  }

  /** Whoever holds an office that a mention tells, among those the talk was of; or null. */
  of(ref: Title, mention: Mention, topics: readonly Topic[]): Person | null {
    const best = this.#bestOf(ref, mention, topics);
    // The fuller form of an office that was known by its noun alone.
    if (best !== null && ref.rest.length > 0 && isKnownByNoun(best, ref)) best.titles.push([ref]);
    return best;
  }

  #bestOf(ref: Title, mention: Mention, topics: readonly Topic[]): Person | null {
    let best: Person | null = null;
    let bestScore = 0;
    // By one noun of an office or by another: whom the talk is of is "đại biểu" too if told as "ĐBQH".
    for (const candidates of [this.#candidates(ref), ref.sort === null ? NOBODY : this.#holders(ref.sort)]) {
      for (const person of around(candidates, mention.from)) {
        const fit =
          bestFit(person, ref) ||
          (this.isLedTo(person, mention.from) ? bestFit(person, withoutCountry(ref)) : 0);
        if (fit === 0 || !this.#mayServe(person, ref, mention.from)) continue;
        const score = fit + nearness(person, ref, mention.from, topics);
        if (score > bestScore) {
          best = person;
          bestScore = score;
        }
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
    const named = person.firstSeen < at || this.isLedTo(person, at);
    return named && (!vietnamese || (namedInSyllables.has(country) && !this.#isNamedAtHome(person)));
  }

  /** "Thủ tướng Phạm Minh Anh" is no Thủ tướng Singapore, though some of Singapore's are called in Vietnamese syllables. */
  #isNamedAtHome({ name }: Person): boolean {
    const surname = this.#page.hits.surname.at(name.from);
    return surname?.meaning === 'home' || name.to - name.from > LONGEST_ABROAD;
  }

  /** "Indonesia's foreign minister said …. Foreign Minister X added …": a lead tells the office of whoever is named first, soon behind it. */
  isLedTo(person: Person, at: number): boolean {
    return (
      at < this.#firstNamed && person.firstSeen === this.#firstNamed && person.firstSeen - at <= LEAD_REACH
    );
  }

  /** "vị cựu Phó Thủ tướng nhớ lại …. "…", ông A kể": whoever the lead leads to, if no other office is told. */
  ledTo(at: number): Person | null {
    const first = this.#people.persons.find((person) => this.isLedTo(person, at));
    return first === undefined || first.titles.length > 0 ? null : first;
  }
}

/** Named before beats named later, the talk's subject beats others, one's own side a foreigner. */
function nearness(person: Person, ref: Title, at: number, topics: readonly Topic[]): number {
  let score = person.firstSeen < at ? 2 : 0;
  const foreign = person.titles.some((set) => set.some((own) => own.foreign));
  if (ref.rest.length === 0 && !foreign) score += 0.5;
  const rank = topics.indexOf(person);
  return rank >= 0 ? score + (rank + 1) / topics.length : score;
}

/** The people of whom an office is told, by each word of its noun and by its sort. */
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
export function around(persons: readonly Person[], at: number): readonly Person[] {
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
