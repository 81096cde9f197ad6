import type { Page } from '../../page.js';
import { isCapital, symbolAt } from '../../text/read.js';
import { type EventMention, yearOf } from './mention.js';
import type { EventRecord } from './records.js';

/** What stands beside an event in its sentences. */
export interface Around {
  /** Sentences with an event that others are held in the setting of. */
  readonly settings: Pick<ReadonlySet<number>, 'has'>;
  /** Sentences with an event that has a date. */
  readonly dated: ReadonlySet<number>;
}

/**
 * Whether a record is a particular event: it has a number, a year, a date or a
 * place, or somebody attended it by name. Habits, kinds and bare nouns are none.
 * `around`: the sentences that tell of an event held "bên lề" another one.
 */
export function isParticular(page: Page, record: EventRecord, around: Around): boolean {
  const { mentions, slots } = record;
  if (mentions.some(isCounted)) return true;
  const single = mentions.filter(isSingle);
  if (single.length === 0) return false;
  if (record.bare) return slots.date?.tight === true || slots.place !== null;
  if (slots.date !== null) return true;
  if (single.some(isMade)) return true;
  for (const mention of single) {
    if (mention.verb || mention.nested) continue;
    if (slots.place !== null || isAttended(page, mention) || isWhereTold(page, mention)) return true;
    if (isBeside(mention, around) || isSetting(page, mention, around)) return true;
  }
  return false;
}

/** One event, and no kind of it. */
function isSingle({ plural, habit, slots }: EventMention): boolean {
  return !plural && (!habit || slots.date?.tight === true);
}

/** Its number or its year tells which one it is. */
function isCounted(mention: EventMention): boolean {
  return mention.ordinal !== null || yearOf(mention) !== null;
}

/** "lên đường thăm chính thức Lào", "tiếp tục chương trình thăm chính thức Lào". */
function isMade({ verb, group, frame, told }: EventMention): boolean {
  return verb && group === 'visit' && !told && (frame === 'attend' || frame === 'part');
}

/** "dự Hội nghị Cấp cao ASEAN - Nga": somebody is or will be at an event with a name of its own. */
function isAttended(
  { tokens }: Page,
  { frame, name, head, noun, group, indefinite, type, told }: EventMention,
): boolean {
  if (frame !== 'attend' || indefinite || told) return false;
  if (group !== 'assembly' && group !== 'ceremony' && group !== 'own') return false;
  // "chứng kiến lễ ký 5 văn kiện"
  if (group === 'ceremony' && name.to - head.to > 1) return true;
  // "dự phiên họp hẹp"
  if (type === 'session' && name.to - name.from > 2) return true;
  const from = noun === null ? head.to : name.from;
  const named = isCapital(tokens, head.from) || isCapital(tokens, from) || type === 'summit';
  for (let i = from; named && i < name.to; i += 1) if (isCapital(tokens, i)) return true;
  return false;
}

/** "Tại cuộc họp SOM ASEAN+3, các nước …": a sentence opens with where something was said, by its name. */
function isWhereTold(
  { tokens, hits }: Page,
  { frame, head, name, group, indefinite, told, gist }: EventMention,
): boolean {
  if (frame !== 'at' || group !== 'assembly' || indefinite || told) return false;
  if (gist.codes.length < 2 || symbolAt(tokens, name.to) !== ',') return false;
  const lead = hits.eventFrame.before(head.from);
  return lead !== undefined && isCapital(tokens, lead.from);
}

/** "Bên lề hội nghị …, ông A đã có cuộc gặp với ông B": the setting says when and where. */
function isBeside({ sentence, group, frame }: EventMention, around: Around): boolean {
  return group === 'bilateral' && frame === 'attend' && around.settings.has(sentence);
}

/** "thăm Manila vào cuối năm nhân dịp dự Hội nghị …": held when the visit is. */
function isSetting(
  { tokens }: Page,
  { sentence, frame, head, noun, name }: EventMention,
  around: Around,
): boolean {
  if (frame !== 'part' || !around.dated.has(sentence)) return false;
  return noun === null
    ? name.to > head.to && isCapital(tokens, head.from)
    : noun.from > name.from && isCapital(tokens, name.from) && isCapital(tokens, noun.from);
}
