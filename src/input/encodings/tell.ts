import { isPlain, isVietnamese } from '../plain.js';
import { evidenceOf, markedWords } from './evidence.js';
import { type Undone, undo1258As, undoUtf8As } from './misread.js';
import type { EncodingName } from './names.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

/** What a text whose letters look wrong was found to be. */
export type Told =
  | { readonly encoding: EncodingName; readonly text: string }
  /** It is in some other encoding, or in several, and nobody can be sure which. */
  | 'unknown'
  /** Nothing is wrong with it. */
  | null;

type Reader = (text: string) => Undone;

const TWICE: readonly [EncodingName, Reader] = [
  'utf-8-as-windows-1252-twice',
  (text) => undoUtf8As(undoUtf8As(text, 'windows-1252').text, 'windows-1252'),
];

const MISREAD: readonly (readonly [EncodingName, Reader])[] = [
  ['utf-8-as-windows-1252', (text) => undoUtf8As(text, 'windows-1252')],
  ['utf-8-as-windows-1258', (text) => undoUtf8As(text, 'windows-1258')],
  ['utf-8-as-windows-1250', (text) => undoUtf8As(text, 'windows-1250')],
];

const LETTERWISE: readonly (readonly [EncodingName, Reader])[] = [
  ['tcvn3', whole(fromTcvn3)],
  ['vni', whole(fromVni)],
  ['windows-1258-as-windows-1252', (text) => undo1258As(text, 'windows-1252')],
  ['windows-1258-as-windows-1250', (text) => undo1258As(text, 'windows-1250')],
];

function whole(decode: (text: string) => string): Reader {
  return (text) => ({ text: decode(text), mended: 1, left: 0 });
}

/** The text that letters in a named encoding stand for; the same if that is no encoding of letters, or they are none of its. */
export function readAs(text: string, encoding: string): string {
  const reader = [TWICE, ...MISREAD, ...LETTERWISE].find(([name]) => name === encoding)?.[1];
  return reader === undefined ? text : reader(text).text;
}

/**
 * Tells what the letters of a text are. Each way to read them is tried on words
 * from all over the text: one must give Vietnamese, or put every sequence of
 * UTF-8 together, and no other may come near it.
 */
export function tell(text: string): Told {
  if (isPlain(text)) return null;
  const sample = markedWords(text);
  return misread(text, sample) ?? letterwise(text, sample) ?? converted(text);
}

/** This many letters leave no doubt if they are all over the text; fewer only if the text is short. */
const MANY_MENDED = 8;
const FEWEST_MENDED = 3;
const SHORT = 60;
const MOST_LEFT = 0.02;
const LIKELY_LEFT = 4;

function misread(text: string, sample: string): Told {
  const tried = MISREAD.map(([encoding, read]) => ({ encoding, read, ...read(sample) })).filter(
    ({ mended, left }) => mended >= FEWEST_MENDED && left <= LIKELY_LEFT * mended,
  );
  const fitting = tried.filter(({ mended, left }) => left <= MOST_LEFT * mended);
  const [best] = fitting.sort((a, b) => a.left - b.left);
  if (best === undefined) return tried.length > 0 ? 'unknown' : null;
  const all = best.read(text);
  const sure =
    all.left <= MOST_LEFT * all.mended &&
    (all.mended >= MANY_MENDED ? isSpread(text) : text.length <= SHORT * all.mended);
  if (!sure) return 'unknown';
  return isPlain(all.text) ? { encoding: best.encoding, text: all.text } : misreadTwice(text);
}

function misreadTwice(text: string): Told {
  const [encoding, read] = TWICE;
  const { text: letters, mended, left } = read(text);
  const sure = left <= MOST_LEFT * mended && isPlain(letters);
  return sure ? { encoding, text: letters } : 'unknown';
}

const LEAST_LINES = 3;
const LEAST_SHARE_OF_LINES = 0.25;

/** Whether more than a quoted line holds letters beyond ASCII. */
function isSpread(text: string): boolean {
  let [lines, marked] = [0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    lines += 1;
    if (/\P{ASCII}/u.test(line)) marked += 1;
  }
  return marked >= LEAST_LINES || marked >= LEAST_SHARE_OF_LINES * lines;
}

/** Vietnamese by an encoding: this share of words, this many of them different, so far ahead of any other reading. */
const LEAST_SHARE = 0.85;
const LEAST_DISTINCT = 7;
const MARGIN = 0.25;
/** Not sure, but too likely to say nothing. */
const LIKELY_SHARE = 0.6;
const LIKELY_DISTINCT = 3;

function letterwise(text: string, sample: string): Told {
  const asItIs = evidenceOf(sample).share;
  const tried = LETTERWISE.map(([encoding, read]) => {
    const { text: letters, left } = read(sample);
    return { encoding, read, letters, left, ...evidenceOf(letters) };
  }).sort((a, b) => b.share - a.share);
  const [best] = tried;
  if (best === undefined || best.share < LIKELY_SHARE || best.distinct < LIKELY_DISTINCT) return null;
  const next = Math.max(
    asItIs,
    ...tried.filter(({ letters }) => letters !== best.letters).map(({ share }) => share),
  );
  if (best.share - next < MARGIN) return null;
  const sure = best.share >= LEAST_SHARE && best.distinct >= LEAST_DISTINCT && best.left === 0;
  return sure && !hasOwnLetters(text) ? { encoding: best.encoding, text: best.read(text).text } : 'unknown';
}

/** Whether part of a text is Vietnamese as it is: then no one encoding is that of the whole. */
function hasOwnLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isVietnamese(text.charCodeAt(at))) return true;
  return false;
}

/** What "các", "phát", "không" and their like become when one font encoding is converted by the table of another. */
const WRONG =
  /(?<!\p{L})(?:cỏc|phỏt|phỏp|khụng|cụng|thụng|chớnh|nghiờn|lónh|xó|trờn|nhõn|quõn|sỏch)(?!\p{L})/giu;
const RIGHT =
  /(?<!\p{L})(?:các|phát|pháp|không|công|thông|chính|nghiên|lãnh|xã|trên|nhân|quân|sách)(?!\p{L})/giu;
const LEAST_WRONG = 3;

function converted(text: string): Told {
  const wrong = text.match(WRONG) ?? [];
  return wrong.length >= LEAST_WRONG && wrong.length > (text.match(RIGHT) ?? []).length ? 'unknown' : null;
}
