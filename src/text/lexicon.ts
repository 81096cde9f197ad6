import { Shape, Vocabulary } from './vocabulary.js';
import { type Tokens, tokenise } from './tokens.js';

/**
 * Phrases of one kind: alternatives joined by " | ", and what they mean.
 * A letter that is capital in the phrase must be capital in the text ("Mỹ",
 * the country, is not "mỹ"); small letters match either way.
 */
export type PhraseTable<T> = readonly (readonly [phrases: string, meaning: T])[];

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

/** The phrases of one kind that a text holds: the longest one at each token. */
export class Hits<T> {
  readonly #at = new Map<number, Hit<T>>();
  readonly #endings = new Map<number, Hit<T>>();

  add(hit: Hit<T>): void {
    this.#at.set(hit.from, hit);
    const rival = this.#endings.get(hit.to);
    if (rival === undefined || rival.from > hit.from) this.#endings.set(hit.to, hit);
  }

  /** The longest phrase that starts at a token. */
  at(token: number): Hit<T> | undefined {
    return this.#at.get(token);
  }

  /** The longest phrase that ends just before a token. */
  before(token: number): Hit<T> | undefined {
    return this.#endings.get(token);
  }

  /** All of them, in the order of the text. */
  all(): IterableIterator<Hit<T>> {
    return this.#at.values();
  }
}

interface Ending {
  readonly kind: string;
  readonly meaning: unknown;
  /** Which tokens of the phrase are written with a capital. */
  readonly capitals: readonly boolean[];
  /** The next ending at the same node. */
  readonly next: Ending | null;
}

interface Node {
  readonly children: Map<number, Node>;
  ending: Ending | null;
}

type Tables = Readonly<Record<string, PhraseTable<unknown>>>;
type Meaning<P> = P extends PhraseTable<infer T> ? T : never;
export type HitsOf<T extends Tables> = { readonly [K in keyof T]: Hits<Meaning<T[K]>> };

/** All phrases of a language in one trie over words: one walk over a text finds every kind. */
export class Lexicon<T extends Tables> {
  readonly vocabulary = new Vocabulary();
  readonly #roots: (Node | undefined)[] = [];
  readonly #kinds: readonly string[];

  constructor(tables: T) {
    this.#kinds = Object.keys(tables);
    for (const kind of this.#kinds) {
      for (const [phrases, meaning] of tables[kind] ?? []) {
        for (const phrase of phrases.split('|')) this.#add(phrase.trim(), kind, meaning);
      }
    }
    this.vocabulary.seal();
  }

  #add(phrase: string, kind: string, meaning: unknown): void {
    const tokens = tokenise(phrase, this.vocabulary);
    let node: Node | undefined;
    for (let i = 0; i < tokens.count; i += 1) {
      const word = tokens.word[i] ?? 0;
      const child: Node | undefined = node === undefined ? this.#roots[word] : node.children.get(word);
      const next: Node = child ?? { children: new Map(), ending: null };
      if (child === undefined) {
        if (node === undefined) this.#roots[word] = next;
        else node.children.set(word, next);
      }
      node = next;
    }
    if (node === undefined) throw new Error(`empty phrase in the ${kind} table`);
    const capitals = tokens.shape.map((shape) => (shape & Shape.Capital) !== 0);
    node.ending = { kind, meaning, capitals, next: node.ending };
  }

  /** Finds the phrases of every kind in a text cut with this lexicon's vocabulary. */
  find(tokens: Tokens): HitsOf<T> {
    const hits: Record<string, Hits<unknown>> = {};
    for (const kind of this.#kinds) hits[kind] = new Hits();
    for (let i = 0; i < tokens.count; i += 1) {
      let node = this.#roots[tokens.word[i] ?? 0];
      for (let to = i + 1; node !== undefined; to += 1) {
        for (let ending = node.ending; ending !== null; ending = ending.next) {
          if (capitalsAgree(tokens, i, ending.capitals)) {
            hits[ending.kind]?.add({ from: i, to, meaning: ending.meaning });
          }
        }
        if (to >= tokens.count || ((tokens.shape[to] ?? 0) & Shape.LineStart) !== 0) break;
        node = node.children.get(tokens.word[to] ?? 0);
      }
    }
    // Each kind's table fixes the type of its meanings; the trie cannot carry that.
    return hits as unknown as HitsOf<T>;
  }
}

function capitalsAgree(tokens: Tokens, from: number, capitals: readonly boolean[]): boolean {
  for (let k = 0; k < capitals.length; k += 1) {
    if (capitals[k] && ((tokens.shape[from + k] ?? 0) & Shape.Capital) === 0) return false;
  }
  return true;
}
