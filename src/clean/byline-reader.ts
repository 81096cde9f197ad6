import type { Page } from '../page.js';
import { fold } from '../text/fold.js';
import { codeAt, isCapital, isDash } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { readable } from '../text/source.js';
import { foldedAt } from '../text/tokens.js';
import { Shape } from '../text/vocabulary.js';
import { isDomainPart } from './agency.js';
import type { Byline } from './bylines.js';
import { withoutGluedWord } from './glued-name.js';
import { covers, degreeEnd, looksLikeName, nameEnd, postEnd } from './names.js';

const MOST_WORDS = 18;
/** Tokens behind "từ", "theo". */
const LONGEST_PLACE = 9;
const DOT = 0x2e;
const SLASH = 0x2f;
const OPEN = 0x28;
const AT = 0x40;
const COMMA = 0x2c;
const BAR = 0x7c;
const COLON = 0x3a;
const CLOSE = 0x29;

/** Reads a line of writers from its first token to its last, part by part; whatever is none of theirs ends it. */
export class BylineReader {
  readonly #page: Page;
  readonly #to: number;
  readonly #authors: string[] = [];
  #agency: string | null = null;
  #at: number;
  #announced = false;
  #noted = false;
  /** Whether a house stands before all names. */
  #housed = false;

  constructor(page: Page, range: TokenRange) {
    this.#page = page;
    this.#at = range.from;
    this.#to = range.to;
  }

  read(): Byline | null {
    if (this.#to - this.#at > 2 * MOST_WORDS) return null;
    this.#announcement();
    this.#rank();
    while (this.#at < this.#to) {
      if (this.#photographer() || this.#editor()) break;
      if (!(this.#mark() || this.#outlet() || this.#note() || this.#post() || this.#name() || this.#unit()))
        return null;
    }
    // "By Staff Reporter for RFA": announced, though only the house is named.
    const housed = this.#announced && this.#agency !== null;
    if (this.#authors.length === 0 && !this.#noted && !housed) return null;
    if (this.#authors.length > 4) return null;
    return { authors: this.#authors, agency: this.#agency, announced: this.#announced };
  }

  /** "Đại tá, TS. NAME": the rank is no part of the name. */
  #rank(): void {
    const { tokens, hits } = this.#page;
    const rank = hits.office.at(this.#at);
    if (rank === undefined || rank.to + 1 >= this.#to || codeAt(tokens, rank.to) !== COMMA) return;
    const next = rank.to + 1;
    if (degreeEnd(this.#page, next, this.#to) > next) this.#at = next;
  }

  #announcement(): void {
    const { tokens, hits } = this.#page;
    while (this.#at < this.#to && isLead(codeAt(tokens, this.#at))) this.#at += 1;
    // "by Siti Hajar"
    if (
      this.#page.language.words.byline.get(foldedAt(tokens, this.#at)) === 'by' &&
      this.#isName(this.#at + 1)
    ) {
      this.#announced = true;
      this.#at += 1;
      return;
    }
    const hit = hits.credit.at(this.#at);
    if (hit?.meaning !== 'writer') return;
    // "From Siti Hajar", and not "From Reuters": where the word may bring in anything else.
    const from = this.#page.language.words.byline.get(foldedAt(tokens, hit.from)) === 'from';
    if (from && !this.#isName(hit.to)) return;
    this.#announced = true;
    this.#at = hit.to;
  }

  /** Whether all from a token on is one name. */
  #isName(from: number): boolean {
    const to = nameEnd(this.#page, from, this.#to);
    return to > from && to === this.#to && looksLikeName(this.#page, { from, to }, this.#to);
  }

  /** "… - Ảnh: X": whoever follows wrote nothing. */
  #photographer(): boolean {
    return this.#authors.length > 0 && this.#page.hits.credit.at(this.#at)?.meaning === 'picture';
  }

  /** "Editing by X": nor did this one. */
  #editor(): boolean {
    if (this.#page.hits.credit.at(this.#at)?.meaning !== 'editor') return false;
    this.#noted = true;
    return true;
  }

  #mark(): boolean {
    const { tokens } = this.#page;
    const shape = tokens.shape[this.#at] ?? 0;
    if ((shape & Shape.Symbol) === 0) return false;
    const code = codeAt(tokens, this.#at);
    if (code === OPEN) return this.#bracket();
    if (code === AT && this.#authors.length > 0) {
      // The writer's name elsewhere: "/ @rpdledger".
      this.#at += 2;
      return true;
    }
    const closes = CLOSERS.has(code) && this.#at === this.#to - 1;
    // "(TTXVN/Vietnam+)": a house first, and whatever stands behind it, is no writer.
    if (closes && code === CLOSE && this.#housed) return false;
    if (!JOINERS.has(code) && !closes) return false;
    this.#at += 1;
    if (code === SLASH && this.#authors.length > 0) this.#house();
    return true;
  }

  /** "/VOS5", "/VOS.VN": the house that a writer works for, known or not. */
  #house(): void {
    const { tokens, hits } = this.#page;
    if (hits.outlet.at(this.#at) !== undefined) return;
    let to = this.#at;
    const isPart = (i: number): boolean =>
      ((tokens.shape[i] ?? 0) & (Shape.AllCaps | Shape.Mixed)) !== 0 || isDomainPart(this.#page, i);
    while (to < this.#to && isPart(to)) to += 1;
    if (to === this.#at) return;
    this.#agency ??= this.#text(this.#at, to);
    this.#at = to;
  }

  /** "(lược dịch)", "(Theo AFP)", "(TTXVN)": what the bracket holds is no name. */
  #bracket(): boolean {
    const { tokens, hits } = this.#page;
    for (let i = this.#at + 1; i < this.#to && i < this.#at + 12; i += 1) {
      const outlet = hits.outlet.at(i);
      if (outlet !== undefined) this.#agency ??= this.#text(i, outlet.to);
      if (codeAt(tokens, i) !== CLOSE) continue;
      this.#at = i + 1;
      return this.#authors.length > 0;
    }
    return false;
  }

  #outlet(): boolean {
    const hit = this.#page.hits.outlet.at(this.#at);
    if (hit === undefined || hit.to > this.#to) return false;
    // "Thanh Niên" is a paper, "Thanh Niên Hùng" is not: a name goes on behind.
    const follows = nameEnd(this.#page, hit.to, this.#to) - hit.to;
    const joined = this.#at > 0 && JOINERS.has(codeAt(this.#page.tokens, this.#at - 1));
    if (hit.meaning === 'paper' && follows > 0 && !joined) return false;
    this.#agency ??= this.#text(hit.from, hit.to);
    this.#housed ||= this.#authors.length === 0;
    this.#at = hit.to;
    while (this.#at < this.#to && isDomainPart(this.#page, this.#at)) this.#at += 1;
    return true;
  }

  /** "NAME - Phòng Hợp tác quốc tế", "NAME, Báo Sông Nước": where in a ministry or province the writer works; all that is left of the line. */
  #unit(): boolean {
    const { tokens, hits } = this.#page;
    const before = codeAt(tokens, this.#at - 1);
    if (this.#authors.length === 0) return false;
    if (!isDash(tokens, this.#at - 1) && before !== BAR && !(before === COMMA && this.#isLast()))
      return false;
    if (!hits.organizationHead.startsAt(this.#at) || !isCapital(tokens, this.#at)) return false;
    this.#agency ??= this.#text(this.#at, this.#to);
    this.#at = this.#to;
    return true;
  }

  /** Whether no comma follows: behind one more, it is told who takes part. */
  #isLast(): boolean {
    for (let i = this.#at; i < this.#to; i += 1) if (codeAt(this.#page.tokens, i) === COMMA) return false;
    return true;
  }

  #note(): boolean {
    const { tokens, language } = this.#page;
    const word = language.words.byline.get(foldedAt(tokens, this.#at));
    if (word === undefined || word === 'never') return false;
    const follows = (word === 'from' || word === 'and') && this.#authors.length > 0;
    if (word !== 'group' && !follows && ((tokens.shape[this.#at] ?? 0) & Shape.Capital) !== 0) {
      const to = nameEnd(this.#page, this.#at, this.#to);
      if (to > this.#at + 1 && !this.#areNotes(this.#at, to)) return false;
    }
    if (word === 'from' || (word !== 'and' && word !== 'group' && this.#authors.length > 0)) {
      // Where the writer sits, or whom the writer follows: all that is left of the line.
      const outlet = this.#page.hits.outlet.at(this.#at + 1);
      if (outlet !== undefined) this.#agency ??= this.#text(outlet.from, outlet.to);
      if (this.#authors.length === 0) return false;
      // "NAME từ ngày 24 đến 25/8 …" is a sentence.
      const past = this.#pastPlace(this.#at + 1);
      if (!this.#announced && past - this.#at > LONGEST_PLACE) return false;
      this.#at = past;
      return true;
    }
    if (word === 'and' && this.#authors.length === 0) return false;
    if (word === 'group') this.#noted = true;
    this.#at += 1;
    // "bởi: Hà Vy", behind the word for when.
    if (this.#authors.length === 0 && codeAt(tokens, this.#at) === COLON) this.#at += 1;
    return true;
  }

  /** "in Jakarta and B": behind where the writer sits, if another writer follows; else the end of the line. */
  #pastPlace(from: number): number {
    const { tokens, language } = this.#page;
    const place = nameEnd(this.#page, from, this.#to);
    const joined =
      JOINERS.has(codeAt(tokens, place)) || language.words.byline.get(foldedAt(tokens, place)) === 'and';
    if (place === from || place + 2 >= this.#to || !joined) return this.#to;
    const to = nameEnd(this.#page, place + 1, this.#to);
    return to - place > 2 && looksLikeName(this.#page, { from: place + 1, to }, this.#to) ? place : this.#to;
  }

  /** "Hannah Brooks Jakarta correspondent": where the writer sits and as what. */
  #post(): boolean {
    const to = this.#authors.length === 0 ? this.#at : postEnd(this.#page, this.#at, this.#to);
    if (to === this.#at) return false;
    this.#announced = true;
    this.#at = to;
    return true;
  }

  #areNotes(from: number, to: number): boolean {
    const { tokens, language } = this.#page;
    for (let i = from; i < to; i += 1) {
      if (!language.words.byline.has(foldedAt(tokens, i))) return false;
    }
    return true;
  }

  #name(): boolean {
    let from = this.#at;
    // "TS. Nguyễn A": the degree is no part of the name.
    for (
      let end = degreeEnd(this.#page, from, this.#to);
      end > from;
      end = degreeEnd(this.#page, from, this.#to)
    )
      from = end;
    const to = nameEnd(this.#page, from, this.#to);
    if (to === from) return false;
    const housed = this.#agency !== null && this.#authors.length > 0 && this.#isOffice(from, to);
    if (this.#isPost(from, to) || housed || this.#isSeat(from, to)) {
      this.#at = to;
      return true;
    }
    if (!this.#announced && !looksLikeName(this.#page, { from, to }, this.#to)) return false;
    this.#add(withoutGluedWord(this.#page, { from, to }));
    this.#at = to;
    return true;
  }

  /** "A, Senior Correspondent": what the writer is, behind a comma. */
  #isPost(from: number, to: number): boolean {
    const { tokens, language } = this.#page;
    if (this.#authors.length === 0 || codeAt(tokens, from - 1) !== COMMA) return false;
    return to - from > 1 && language.words.byline.get(foldedAt(tokens, to - 1)) === 'note';
  }

  /** "NAME, Jakarta": where the writer sits, behind the only name, to the end of the line. */
  #isSeat(from: number, to: number): boolean {
    return to === this.#to && this.#authors.length === 1 && covers(this.#page.hits.place, { from, to });
  }

  /** "VOV-Tokyo", "VOV Jakarta": where the house has its office. */
  #isOffice(from: number, to: number): boolean {
    const { tokens, hits } = this.#page;
    if (covers(hits.place, { from, to })) return true;
    return to - from === 1 && JOINERS.has(codeAt(tokens, from - 1));
  }

  #add(name: string): void {
    for (const known of this.#authors) {
      // Folding costs far more than the rest of a name: of another length, it is another name.
      if (known.length === name.length && fold(known) === fold(name)) return;
    }
    this.#authors.push(name);
  }

  #text(from: number, to: number): string {
    const { source, tokens } = this.#page;
    return readable(source, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
  }
}

/** What may stand behind the last name: "(Hà Vy)", "Hà Vy*". */
const CLOSERS: ReadonlySet<number> = new Set([DOT, CLOSE, 0x5d, 0x2a]);

const JOINERS = new Set([0x2c, 0x2d, 0x2013, 0x2014, 0x26, 0x2f, 0x3b, 0x7c, 0x2b, 0xb7, 0x2022]);

function isLead(code: number): boolean {
  return (
    code === 0x2a ||
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2022 ||
    code === 0x7c ||
    code === OPEN ||
    code === 0x5b
  );
}
