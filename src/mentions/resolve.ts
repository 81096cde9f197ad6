import type { Page } from '../page.js';
import type { Mention } from './mentions.js';
import { type People, type Person, type Title, titleOf } from './people.js';

/** How much of what an office names behind its noun must be known of its holder. */
const ENOUGH = 0.6;
const LEARNS = 0.3;

/**
 * Tells whom a mention means at its place in the text. A name means its bearer;
 * an office its holder, the latest one first and a later one where none came
 * before (a lead speaks of "the minister" before the name); a pronoun whoever
 * the talk was of.
 */
export class Resolver {
  readonly #page: Page;
  readonly #people: People;
  /** Persons that the talk was of, the latest last. */
  #topic: Person[] = [];

  constructor(page: Page, people: People) {
    this.#page = page;
    this.#people = people;
  }

  /** To be called in the order of the text for each mention that is a topic or a speaker. */
  noteTopic(person: Person, at: number): void {
    person.lastTopic = at;
    if (this.#topic.at(-1) === person) return;
    this.#topic = this.#topic.filter((other) => other !== person);
    this.#topic.push(person);
  }

  /** The person meant, or null. */
  resolve(mention: Mention): Person | null {
    const named = this.#people.named.get(mention);
    if (named !== undefined) return named;
    if (mention.indefinite) return null;
    if (mention.kind === 'pronoun') return this.#ofPronoun(mention);
    const office = mention.offices[0];
    return office === undefined ? null : this.#ofOffice(titleOf(this.#page, office), mention);
  }

  #ofPronoun(mention: Mention): Person | null {
    for (let k = this.#topic.length - 1; k >= 0; k -= 1) {
      const person = this.#topic[k];
      if (person === undefined) continue;
      if (mention.gender === null || person.gender === null || person.gender === mention.gender) {
        person.gender ??= mention.gender;
        return person;
      }
    }
    return null;
  }

  #ofOffice(ref: Title, mention: Mention): Person | null {
    let best: Person | null = null;
    let bestScore = 0;
    for (const person of this.#people.persons) {
      const fit = bestFit(person, ref);
      if (fit === 0) continue;
      const score = fit + this.#nearness(person, ref, mention.from);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    if (best !== null && ref.rest.size > 0 && best.titles.every((set) => set.every((own) => own.rest.size === 0))) {
      best.titles.push([ref]);
    }
    return best;
  }

  /** Between 0 and 4: before the mention beats behind it, the talk's subject beats others, one's own side a foreigner. */
  #nearness(person: Person, ref: Title, at: number): number {
    let score = person.firstSeen < at ? 2 : 0;
    if (ref.rest.size === 0 && !ref.foreign && !person.titles.some((set) => set.some((own) => own.foreign))) score += 0.5;
    const rank = this.#topic.indexOf(person);
    if (rank >= 0) score += (rank + 1) / this.#topic.length;
    else if (person.lastTopic >= 0) score += 0.1;
    return score;
  }
}

function bestFit(person: Person, ref: Title): number {
  let best = 0;
  for (const set of person.titles) {
    for (const own of set) best = Math.max(best, fitOf(own, ref, set));
  }
  return best;
}

function fitOf(own: Title, ref: Title, set: readonly Title[]): number {
  if (own.head.length !== ref.head.length || !own.head.every((word, k) => ref.head[k] === word)) return 0;
  if (ref.rest.size === 0) return 6;
  let known = 0;
  for (const word of ref.rest) {
    if (set.some((title) => title.rest.has(word) || title.head.includes(word))) known += 1;
  }
  const share = known / ref.rest.size;
  if (share >= ENOUGH) return 6 + share;
  return own.rest.size === 0 && !own.foreign ? LEARNS : 0;
}
