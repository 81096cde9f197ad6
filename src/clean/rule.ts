import type { Draft } from './draft.js';
import type { LineFacts } from './facts.js';
import type { Label } from './labels.js';

/**
 * One reason to label lines. The examples are pages: a line that begins with
 * "» " is one that the rule must claim (`removes`) or must leave (`keeps`).
 */
export interface CleanerRule {
  readonly id: string;
  readonly label: Label;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly examples: {
    readonly removes: readonly string[];
    readonly keeps: readonly string[];
  };
}

/** A rule that looks at the page as a whole. */
export interface PageRule extends CleanerRule {
  /** Claims the lines that the rule is about. */
  readonly apply: (draft: Draft) => void;
}

/** A rule that judges every line by itself, whatever was said of the others. */
export interface LineRule extends CleanerRule {
  /** The signs of which a line must bear one to be asked about. */
  readonly about: number;
  readonly claims: (draft: Draft, line: LineFacts) => boolean;
}

/** Asks line rules about every line that nobody has claimed: the first one that claims it labels it. */
export function judgeLines(draft: Draft, rules: readonly LineRule[]): void {
  let signs = 0;
  for (const { about } of rules) signs |= about;
  for (let i = 0; i < draft.lines.count; i += 1) {
    if ((draft.lines.signs(i) & signs) === 0 || !draft.isFree(i)) continue;
    const line = draft.lines.at(i);
    if (line === undefined) break;
    for (const rule of rules) {
      if ((rule.about & line.signs) === 0 || !rule.claims(draft, line)) continue;
      draft.claim(line.index, rule);
      break;
    }
  }
}
