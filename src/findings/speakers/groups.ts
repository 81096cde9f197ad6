import { isForeignWord } from '../../mentions/names.js';
import { holdersEnd } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import { isAllCaps, isCapital, isDash, isWord, lengthAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';

/** A body, side, group, paper or meeting as the subject of a clause. */
export interface Group extends TokenRange {
  readonly kind: 'role' | 'collective';
  /** Its full name, where that stands elsewhere: "We, the Ministers of …" for a later "we". */
  readonly named?: TokenRange;
}

/** Whether the words from `from` to `to` name a body, a side or a group. */
export function groupAt(page: Page, from: number, to: number): Group | null {
  const { tokens, hits } = page;
  const plural = hits.plural.at(from);
  const several = plural !== undefined && plural.to > (hits.indefinite.at(from)?.to ?? 0);
  const indefinite = several ? undefined : hits.indefinite.at(from);
  const start = indefinite?.to ?? from;
  const noun = hits.organizationHead.at(start);
  const office =
    noun !== undefined && noun.to > (hits.office.at(start)?.to ?? noun.to)
      ? undefined
      : hits.office.at(start);
  if (indefinite !== undefined)
    return office !== undefined && start < to
      ? { from, to, kind: 'role' }
      : anyHead(page, start, to) || hits.collectiveHead.startsAt(from)
        ? { from, to, kind: 'collective' }
        : null;
  if (office !== undefined && office.meaning === 'representative' && office.to < to) {
    return { from, to, kind: speaksForMany(page, office.to, to) ? 'collective' : 'role' };
  }
  if (plural !== undefined && plural.to < to) {
    return isGroupNoun(page, plural.to) || hits.office.startsAt(plural.to) || anyHead(page, from, to)
      ? { from, to, kind: 'collective' }
      : null;
  }
  if (office !== undefined) {
    return holdersEnd(page, office.to, to) > office.to ? { from, to, kind: 'collective' } : null;
  }
  return anyHead(page, from, to) || (to - from === 1 && isOwnName(tokens, from))
    ? { from, to, kind: 'collective' }
    : null;
}

function isGroupNoun(page: Page, i: number): boolean {
  const { hits } = page;
  return hits.groupNoun.startsAt(i) || hits.organizationHead.startsAt(i) || hits.body.startsAt(i);
}

function anyHead(page: Page, from: number, to: number): boolean {
  const { tokens, hits } = page;
  if (hits.collectiveHead.startsAt(from) || hits.groupAnaphor.startsAt(from)) return true;
  if (hits.body.startsAt(from)) return true;
  const country = hits.country.at(from);
  if (country !== undefined) return country.to === to || joins(page, country.to);
  const organization = hits.organizationHead.at(from);
  if (organization === undefined) return hits.place.at(from)?.to === to;
  const next = organization.to;
  if (next > to) return false;
  // "Tập đoàn khẳng định": the body spoken of before, by its noun alone.
  if (next >= to) return organization.meaning !== 'district' && isCapital(tokens, from);
  return (
    isCapital(tokens, next) ||
    hits.field.startsAt(next) ||
    hits.organizationHead.startsAt(next) ||
    hits.officeLink.at(next)?.meaning === 'for'
  );
}

function joins(page: Page, i: number): boolean {
  return page.hits.country.startsAt(i + 1) || page.hits.body.startsAt(i + 1) || isDash(page.tokens, i);
}

function speaksForMany(page: Page, i: number, to: number): boolean {
  const { hits } = page;
  const country = hits.country.at(i);
  return hits.plural.startsAt(i) || hits.collectiveHead.startsAt(i) || country?.to === to;
}

/** An acronym or a foreign word by itself: EVN, Petrolimex. */
function isOwnName(tokens: Page['tokens'], i: number): boolean {
  return (
    isWord(tokens, i) &&
    isCapital(tokens, i) &&
    ((isAllCaps(tokens, i) && lengthAt(tokens, i) > 1) || isForeignWord(tokens, i))
  );
}
