import { isCapital } from '../../mentions/cursor.js';
import type { Page } from '../../page.js';
import type { EventMention } from './mention.js';
import type { EventRecord } from './records.js';
import { yearOf } from './records.js';

/**
 * Whether a record is a particular event: it has a number, a year, a date or a
 * place, or somebody attended it by name. Habits, kinds and bare nouns are none.
 */
export function isParticular(page: Page, record: EventRecord, records: readonly EventRecord[]): boolean {
  const { mentions, slots } = record;
  if (mentions.some((mention) => mention.ordinal !== null || yearOf(mention) !== null)) return true;
  const single = mentions.filter(({ plural, habit, slots: own }) => !plural && (!habit || own.date?.tight === true));
  if (single.length === 0) return false;
  if (slots.date !== null) return true;
  if (record.bare) return false;
  const nouns = single.filter(({ verb, nested }) => !verb && !nested);
  if (slots.place !== null && nouns.length > 0) return true;
  return nouns.some(
    (mention) => isVisitTo(page, mention) || isAttended(page, mention) || isBeside(mention, records),
  );
}

/** "Bên lề hội nghị …, ông A đã có cuộc gặp với ông B": the setting says when and where. */
function isBeside({ sentence, group, frame }: EventMention, records: readonly EventRecord[]): boolean {
  if (group !== 'bilateral' || frame !== 'attend') return false;
  return records.some(({ mentions }) => mentions.some((other) => other.sentence === sentence && other.frame === 'part'));
}

function isVisitTo({ hits }: Page, { group, name, head }: EventMention): boolean {
  if (group !== 'visit') return false;
  for (let i = head.to; i < name.to; i += 1) {
    if (hits.country.at(i) !== undefined && (i === head.to || hits.namePart.before(i)?.meaning === 'to')) return true;
  }
  return false;
}

/** "dự Hội nghị Cấp cao ASEAN - Nga": somebody is or will be at an event with a name of its own. */
function isAttended({ tokens }: Page, { frame, name, head, group, indefinite, type }: EventMention): boolean {
  if (frame !== 'attend' || indefinite || group === 'bilateral' || group === 'exercise' || group === 'visit') return false;
  if (name.to === head.to && type !== 'session') return false;
  const named = isCapital(tokens, head.from) || isCapital(tokens, head.to) || type === 'summit';
  for (let i = head.to; named && i < name.to; i += 1) if (isCapital(tokens, i)) return true;
  return type === 'session' && name.to - name.from > 2;
}
