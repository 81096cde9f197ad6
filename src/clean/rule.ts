import type { Draft } from './draft.js';
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
  /** Claims the lines that the rule is about. */
  readonly apply: (draft: Draft) => void;
}
