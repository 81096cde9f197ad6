import type { Draft } from '../draft.js';
import type { LineFacts } from '../facts.js';
import { type Kind, SPOKEN } from '../kinds.js';
import type { CleanerRule, PageRule } from '../rule.js';

/** A rule that judges lines of the body. */
export interface BodyRule extends CleanerRule {
  /** {@link Kind} bits of the lines to be asked about; without any, all are. */
  readonly about?: number;
  /** Of how many lines at the end of the body the rule is; without any, of all. */
  readonly lastLines?: number;
  readonly claims: (draft: Draft, line: LineFacts) => boolean;
}

/** Runs over the lines of the body that nobody has claimed. */
export function bodyRule(rule: BodyRule): PageRule {
  const { id, label, purpose, examples, about = -1, lastLines = Number.POSITIVE_INFINITY, claims } = rule;
  const whole: PageRule = {
    id,
    label,
    purpose,
    examples,
    apply: (draft) => {
      if (draft.region === null) return;
      const { kinds, lines } = draft;
      const { first, last } = draft.region;
      for (let i = Math.max(first, last - lastLines + 1); i <= last; i += 1) {
        if (((kinds[i] ?? 0) & about) === 0 || !draft.isFree(i)) continue;
        const line = lines.at(i);
        if (line === undefined) continue;
        if (label === 'body' && i < draft.core && !isLead(draft, line)) continue;
        if (claims(draft, line)) draft.claim(i, whole);
      }
    },
  };
  return whole;
}

/** Above the core of the body, only what can be a lead belongs to it. */
function isLead(draft: Draft, line: LineFacts): boolean {
  return ((draft.kinds[line.index] ?? 0) & SPOKEN) !== 0 || line.index === draft.region?.first;
}
