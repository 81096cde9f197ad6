import type { Page } from '../page.js';
import { readable } from '../text/source.js';
import type { Byline } from './bylines.js';
import { type Cleaned, type Stretch, stretchOf } from './cleaned.js';
import { withoutDateline } from './dateline.js';
import { Draft } from './draft.js';
import type { LineFacts } from './facts.js';
import { findGlued } from './glued.js';
import type { LabelledRun } from './labels.js';
import { layOut } from './layout.js';
import { judgeLines } from './rule.js';
import { neighbourRules, pageRules, wordingRules } from './rules/index.js';
import { labelOutside } from './rules/outside.js';
import type { Stamp } from './stamps.js';

/** Labels every line of a page and cuts the article out of it. */
export function clean(page: Page): Cleaned {
  const draft = new Draft(page);
  judgeLines(draft, wordingRules);
  for (const rule of neighbourRules) rule.apply(draft);
  layOut(draft);
  for (const rule of pageRules) rule.apply(draft);
  labelOutside(draft);

  const { runs, body, signed, captions } = partsOf(draft);
  const starts = body.slice(0, 2).map((line, i) => withoutDateline(page, line, body[1 - i]));
  const { glued, byline, agency } = findGlued(draft, body);
  const stamped = draft.published === null ? undefined : draft.lines.at(draft.published);
  const stamp = stamped === undefined ? null : draft.stamp(stamped);
  const named = writersOf(draft, signed, stamp, byline);
  return {
    runs,
    title: draft.title && stretchOf(page.tokens, draft.title.range.from, draft.title.range.to),
    authors: withoutSite(draft, distinct(named.flatMap((each) => each.authors))),
    agency:
      draft.agency ??
      named.find((each) => each.agency !== null)?.agency ??
      agency ??
      datelineAgency(page, body, starts),
    published: stamp?.value ?? null,
    paragraphs: body.map(({ from, to }, i) => stretchOf(page.tokens, starts[i] ?? from, to)),
    captions,
    glued,
  };
}

interface Parts {
  readonly runs: readonly LabelledRun[];
  readonly body: readonly LineFacts[];
  readonly signed: readonly LineFacts[];
  readonly captions: readonly Stretch[];
}

/** The lines by what they are. */
function partsOf(draft: Draft): Parts {
  const runs: LabelledRun[] = [];
  const body: LineFacts[] = [];
  const signed: LineFacts[] = [];
  const captions: Stretch[] = [];
  for (let next = 0; next < draft.lines.count; ) {
    const run = runFrom(draft, next);
    const from = next;
    next += run.lines;
    runs.push(run);
    if (run.label !== 'body' && run.label !== 'author' && run.label !== 'caption') continue;
    for (let i = from; i < next; i += 1) {
      const line = draft.lines.at(i);
      if (line === undefined) break;
      if (run.label === 'body') body.push(line);
      else if (run.label === 'author') signed.push(line);
      else captions.push(stretchOf(draft.page.tokens, line.from, line.to));
    }
  }
  return { runs, body, signed, captions };
}

/** The lines from one on that have the same rule as it has. */
function runFrom(draft: Draft, from: number): LabelledRun {
  const { count } = draft.lines;
  const rule = draft.ruleAt(from);
  let to = from + 1;
  while (to < count && draft.ruleAt(to) === rule) to += 1;
  return {
    label: rule?.label ?? 'chrome',
    rule: rule?.id ?? '',
    first: draft.lines.firstNumber(from),
    last: draft.lines.lastNumber(to - 1),
    lines: to - from,
  };
}

/** Who signs the article: on lines of their own, beside its time, at the end of its body. */
function writersOf(
  draft: Draft,
  signed: readonly LineFacts[],
  stamp: Stamp | null,
  closing: Byline | null,
): readonly Byline[] {
  const named: Byline[] = [];
  const add = (byline: Byline | null): void => {
    if (byline !== null) named.push(byline);
  };
  for (const line of signed) add(draft.byline(line));
  // Beside the time the paper's own name may stand; an announced writer needs no second one from there.
  if (stamp !== null && !named.some(({ announced }) => announced)) {
    for (const part of stamp.rest) add(draft.bylineIn(part));
  }
  add(closing);
  return named;
}

/** "Hà Nội (TTXVN) – …" credits the agency, if nothing else does. */
function datelineAgency(page: Page, body: readonly LineFacts[], starts: readonly number[]): string | null {
  for (const [i, start] of starts.entries()) {
    const from = body[i]?.from ?? start;
    for (let at = from; at < start; at += 1) {
      const hit = page.hits.outlet.at(at);
      if (hit?.meaning !== 'agency') continue;
      const { start: begin, end } = stretchOf(page.tokens, hit.from, hit.to);
      return readable(page.source, begin, end);
    }
  }
  return null;
}

const SITE_LINES = 6;

/** "A / The Site": of several names, one that stands alone at the top of the page is the site's. */
function withoutSite(draft: Draft, names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const { page, lines } = draft;
  const site = new Set<string>();
  for (let i = 0; i < SITE_LINES; i += 1) {
    const line = lines.at(i);
    if (line === undefined || draft.label(i) !== 'chrome') continue;
    const { start, end } = stretchOf(page.tokens, line.from, line.to);
    site.add(readable(page.source, start, end).toLowerCase());
  }
  return names.filter((name) => !site.has(name.toLowerCase()));
}

/** Each name once, whatever its case ("Bảo Chi", "BẢO CHI"). */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
