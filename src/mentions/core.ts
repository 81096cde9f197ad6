import type { Mention } from './mentions.js';
import type { OfficePhrase } from './offices.js';

/** A name with what stands before it, as it is before anything behind it is read. */
export interface Core {
  readonly from: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly offices: readonly OfficePhrase[];
  readonly gender: 'male' | 'female' | null;
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
