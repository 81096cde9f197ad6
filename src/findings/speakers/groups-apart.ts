/** Bodies and papers with words between them and their verb. */
import { Role } from '../../languages/roles.js';
import type { Page } from '../../page.js';
import { isCapital, isComma, isSpaced, isSymbol } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { behindOpeners, groupBefore } from './group-clauses.js';
import type { Group } from './groups.js';

/** Bounds on how far a subject may stand before its verb, in tokens. */
export const FAR = 44;
export const NEAR = 14;

/** The country before a comma that an office is told of: it opens the sentence, or stands behind what it says first. */
export function landTold(page: Page, comma: number, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  const land = hits.country.before(comma);
  if (land === undefined) return null;
  const said = isComma(tokens, land.from - 1) && hits.reportingVerb.startsAt(sentence.from);
  // "Phát biểu tại Jakarta, Indonesia, …": there.
  const lies = hits.place.endsBefore(land.from - 1) || hits.country.endsBefore(land.from - 1);
  if (said && !lies) return { ...land, kind: 'collective' };
  const group = groupBefore(page, comma, sentence);
  return group !== null && group.from === behindOpeners(page, sentence.from, comma) ? group : null;
}

/** "Bộ Ngoại giao B, với vai trò Chủ tịch, ủng hộ": a body, then a phrase between commas. */
export function groupBeforeAside(page: Page, at: number, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  for (let i = at - 2; i > sentence.from && at - i <= FAR; i -= 1) {
    if (hits.reportingVerb.startsAt(i)) return null;
    // "4,6%"
    if (!isComma(tokens, i) || !isSpaced(tokens, i + 1)) continue;
    const first = hits.plural.at(i + 1)?.to ?? i + 1;
    const kind = hits.groupNoun.at(first) ?? hits.organizationHead.at(first);
    const told = kind !== undefined && !isCapital(tokens, i + 1);
    // "Malaysia, Chủ tịch ASEAN năm 2025, cho biết"
    if (hits.office.startsAt(i + 1)) return landTold(page, i, sentence);
    if (!hits.interposed.startsAt(i + 1) && !told) return null;
    const group = groupBefore(page, i, sentence);
    if (group === null || isSubordinate(page, group.from, sentence)) return null;
    // "Philippines, nước có tranh chấp …, yêu cầu": what kind of body it is; in a list there is no telling.
    return told && group.from !== behindOpeners(page, sentence.from, i) ? null : group;
  }
  return null;
}

/** "Đại diện tỉnh A có mặt tại họp báo cho hay", "Các bộ trưởng tại hội nghị kêu gọi": a body that opens the sentence, and where it is. */
export function groupBeforeInterposed(page: Page, at: number, sentence: TokenRange): Group | null {
  const { tokens, hits, roles } = page;
  for (let i = at - 1; i > sentence.from && at - i <= NEAR; i -= 1) {
    if (isSymbol(tokens, i)) return null;
    if (((roles[i] ?? 0) & (Role.Saying | Role.Parting)) === 0) continue;
    if (hits.reportingVerb.startsAt(i)) return null;
    if (!hits.interposed.startsAt(i) || isCapital(tokens, i)) continue;
    const group = groupBefore(page, i, sentence);
    if (group !== null) return group.from === behindOpeners(page, sentence.from, i) ? group : null;
  }
  return null;
}

/** "Phái đoàn Việt Nam do Thứ trưởng A dẫn đầu kiến nghị", "Báo cáo do Bộ A trình bày nêu rõ": a body or paper, and who leads or presents it. */
export function groupLed(page: Page, at: number, sentence: TokenRange): Group | null {
  const { tokens, hits } = page;
  const led = hits.clauseVerb.before(at);
  const shown = hits.reportingVerb.before(at);
  const deed = led?.meaning === true ? led.from : shown?.meaning.needs === 'content' ? shown.from : -1;
  if (deed < 0) return null;
  for (let i = deed - 1; i > sentence.from && at - i <= FAR; i -= 1) {
    if (isSymbol(tokens, i) || hits.reportingVerb.startsAt(i)) return null;
    if (hits.eventLink.at(i)?.meaning !== 'by') continue;
    const group = groupBefore(page, i, sentence);
    return group !== null && group.from === behindOpeners(page, sentence.from, i) ? group : null;
  }
  return null;
}

/** Whether a clause only serves another one: "do X đề xuất", "để X nhấn mạnh", "đề nghị X chỉ đạo". */
export function isSubordinate(page: Page, from: number, sentence: TokenRange): boolean {
  if (from <= sentence.from) return false;
  const verb = page.hits.reportingVerb.before(from);
  if (verb !== undefined && verb.from >= sentence.from && verb.meaning.relays !== true) return true;
  return page.hits.subordinator.before(from)?.meaning === true;
}
