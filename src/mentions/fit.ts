import type { Person } from './people.js';
import { isPlainFormOf, sameHead, type Title } from './titles.js';

/** How much of what an office names behind its noun must be known of its holder. */
const ENOUGH = 0.6;

/** Worth of a holder of whom only the noun of the office is known: better than nobody. */
const LEARNS = 0.3;

/** Worth of a holder of just the office that is told. */
const SAME = 6;

/** Worth of a holder of a fuller office than is told ("Thủ tướng" of "Thủ tướng Chính phủ"): hardly less than of just it. */
const FULLER = 5.5;

/** Worth of a holder of the same office in another country than the text speaks of. */
const ELSEWHERE = 0.2;

/** "người đồng cấp Lào", "người đứng đầu Liên hợp quốc": whoever holds any office there. */
function isAnyOffice({ phrase, rest }: Title): boolean {
  return phrase.kind === 'counterpart' && rest.length > 0;
}

/** "Indonesia's foreign minister" is told by the office alone where the name follows. */
export function withoutCountry(ref: Title): Title {
  return { ...ref, rest: ref.rest.filter((word) => word >= 0) };
}

export function bestFit(person: Person, ref: Title): number {
  let best = 0;
  for (const set of person.titles) {
    for (const own of set) best = Math.max(best, fitOf(own, ref, set));
  }
  return best;
}

/** Whether nothing is told behind the noun of an office wherever it is told of a person. */
export function isKnownByNoun(person: Person, ref: Title): boolean {
  // "Tư lệnh ngành" is no fuller form of "Bộ trưởng"; a counterpart holds any office.
  let known = ref.phrase.kind === 'counterpart';
  for (const set of person.titles) {
    for (const own of set) {
      if (!sameHead(own, ref)) continue;
      if (own.rest.length > 0) return false;
      known = true;
    }
  }
  return known;
}

/** "Thứ trưởng", "Thứ trưởng Bộ Ngoại giao" for the "Thứ trưởng thường trực Bộ Ngoại giao". */
function fitOfFuller({ rest }: Title, set: readonly Title[]): number {
  return rest.every((word) => set.some((title) => title.rest.includes(word))) ? FULLER : 0;
}

/** "Ngoại trưởng Lào" for the "Bộ trưởng Ngoại giao Lào": all that is told beyond the nouns must be known of the holder. */
function fitOfSort(own: Title, ref: Title, set: readonly Title[]): number {
  const known = ref.beyond.every((word) =>
    set.some((title) => title.rest.includes(word) || title.head.includes(word)),
  );
  if (!known && !(ref.country === 'VN' && own.country === null)) return 0;
  // By which of its nouns an office is told says nothing of who of two holds it.
  if (!own.foreign || ref.foreign) return SAME;
  return ref.beyond.length > 0 ? ELSEWHERE : FULLER - 1;
}

/** "the deputy minister" of "Deputy Foreign Minister X": the first word of the noun stands apart from the rest of it. */
function isParted({ head, rest }: Title, ref: Title): boolean {
  const [first, ...noun] = ref.head;
  if (first === undefined || noun.length !== head.length || !rest.includes(first)) return false;
  return noun.every((word, k) => head[k] === word);
}

function fitOf(own: Title, ref: Title, set: readonly Title[]): number {
  // "the general" of "Police Lieutenant General X"; but "Thượng tướng" is no "Đại tướng"
  const shorter = ref.head.length < own.head.length;
  if (own.phrase.kind === 'rank' && ref.rest.length === 0 && shorter && own.head.at(-1) === ref.head.at(-1))
    return FULLER;
  if (own.sort !== null && own.sort === ref.sort && !sameHead(own, ref)) return fitOfSort(own, ref, set);
  if (!isAnyOffice(ref) && !sameHead(own, ref) && !isParted(own, ref))
    return isPlainFormOf(ref, own) ? fitOfFuller(ref, set) : 0;
  if (ref.rest.length === 0) return SAME;
  let known = 0;
  for (const word of ref.rest) {
    if (set.some((title) => title.rest.includes(word) || title.head.includes(word))) known += 1;
  }
  const share = known / ref.rest.length;
  if (isAnyOffice(ref)) return share === 1 ? SAME : 0;
  // "người phát ngôn Bộ Ngoại giao" is the home ministry's before it is another country's.
  if (share >= ENOUGH) return own.foreign && !ref.foreign ? ELSEWHERE : SAME + share;
  return own.rest.length === 0 && !own.foreign ? LEARNS : 0;
}
