import type { Page } from '../page.js';
import { readable } from '../text/source.js';
import type { Cleaned, Range } from './cleaned.js';
import { withoutDateline } from './dateline.js';
import { Draft } from './draft.js';
import type { LineFacts } from './facts.js';
import { findGlued } from './glued.js';
import type { LabelledLine } from './labels.js';
import { layOut } from './layout.js';
import { judgeLines } from './rule.js';
import { neighbourRules, pageRules, wordingRules } from './rules/index.js';

/** Labels every line of a page and cuts the article out of it. */
export function clean(page: Page): Cleaned {
  const draft = new Draft(page);
  judgeLines(draft, wordingRules);
  for (const rule of neighbourRules) rule.apply(draft);
  layOut(draft);
  for (const rule of pageRules) rule.apply(draft);

  const body = draft.lines.filter((line) => draft.label(line.index) === 'body');
  const starts = body.slice(0, 2).map((line, i) => withoutDateline(page, line, body[1 - i]));
  const signed = draft.lines.filter((line) => draft.label(line.index) === 'author');
  const { glued, byline, agency } = findGlued(draft, body);
  const bylines = signed.map((line) => draft.byline(line));
  const stamped = draft.published === null ? undefined : draft.lines[draft.published];
  const stamp = stamped && draft.stamp(stamped);
  // Beside the time the paper's own name may stand; an announced writer needs no second one from there.
  const announced = bylines.some((each) => each?.announced === true);
  const beside = announced ? [] : (stamp?.rest ?? []).map((part) => draft.bylineIn(part));
  const named = [...bylines, ...beside, byline].filter((each) => each !== null);
  return {
    lines: draft.lines.map((line) => labelled(draft, line)),
    title: draft.title && rangeOf(page, draft.title.range.from, draft.title.range.to),
    authors: distinct(named.flatMap((each) => each.authors)),
    agency:
      draft.agency ??
      named.find((each) => each.agency !== null)?.agency ??
      agency ??
      datelineAgency(page, body, starts),
    published: stamp?.value ?? null,
    paragraphs: body.map((line, i) => rangeOf(page, starts[i] ?? line.from, line.to)),
    captions: draft.lines
      .filter((line) => draft.label(line.index) === 'caption')
      .map((line) => rangeOf(page, line.from, line.to)),
    glued,
  };
}

/** "Hà Nội (TTXVN) – …" credits the agency, if nothing else does. */
function datelineAgency(page: Page, body: readonly LineFacts[], starts: readonly number[]): string | null {
  for (const [i, start] of starts.entries()) {
    const from = body[i]?.from ?? start;
    for (let at = from; at < start; at += 1) {
      const hit = page.hits.outlet.at(at);
      if (hit?.meaning !== 'agency') continue;
      const { start: begin, end } = rangeOf(page, hit.from, hit.to);
      return readable(page.source, begin, end);
    }
  }
  return null;
}

function labelled(draft: Draft, { line, index }: LineFacts): LabelledLine {
  const rule = draft.ruleAt(index);
  return { line, label: rule?.label ?? 'chrome', rule: rule?.id ?? '' };
}

function rangeOf({ tokens }: Page, from: number, to: number): Range {
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
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
