import type { TokenRange } from '../text/sentences.js';
import type { OfficePhrase } from './offices.js';
import type { Person } from './people.js';

/** How a text speaks of one person: by name, by office, by pronoun, or in any mix. */
export interface Mention extends TokenRange {
  readonly kind: 'name' | 'office' | 'pronoun';
  readonly name: TokenRange | null;
  /** Offices before and behind the name, in the order of the text. */
  readonly offices: readonly OfficePhrase[];
  readonly gender: Gender;
  /** "một đại sứ": somebody whom the article does not name. */
  readonly indefinite: boolean;
  /** Where the mention without its apposition ends. */
  readonly coreEnd: number;
  /** Stands behind a preposition or a verb that makes it an object. */
  readonly object: boolean;
  /** Whom its name means: known when all mentions of the article are read; null without a name. */
  bearer: Person | null;
}

type Gender = 'male' | 'female' | null;

/** Where a name known from elsewhere in the article ends, if one starts at a token; else the token itself. */
export type KnownName = (i: number) => number;

/** No name is known from elsewhere. */
export const noKnownName: KnownName = (i) => i;

/** A name with what stands before it, as it is before anything behind it is read. */
export interface Core {
  readonly from: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly offices: readonly OfficePhrase[];
  readonly gender: Gender;
}

/** The mention of somebody by name, with all offices read around the name; `to` is behind the last of them. */
export function namedMention(
  { from, nameFrom, nameTo, gender }: Core,
  offices: readonly OfficePhrase[],
  to: number,
  object: boolean,
): Mention {
  return {
    from,
    to,
    kind: 'name',
    name: { from: nameFrom, to: nameTo },
    offices,
    gender,
    indefinite: false,
    coreEnd: nameTo,
    object,
    bearer: null,
  };
}

const NO_OFFICES: readonly OfficePhrase[] = [];

/** The mention of somebody by an office or a pronoun alone. */
export function unnamedMention(
  { from, to }: TokenRange,
  kind: 'office' | 'pronoun',
  gender: Gender,
  how: Pick<Mention, 'indefinite' | 'object'>,
  offices: readonly OfficePhrase[] = NO_OFFICES,
): Mention {
  const { indefinite, object } = how;
  return { from, to, kind, name: null, offices, gender, indefinite, coreEnd: to, object, bearer: null };
}
