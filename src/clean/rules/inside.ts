import type { Draft } from '../draft.js';
import type { LineFacts } from '../facts.js';
import type { CleanerRule, PageRule } from '../rule.js';

/** Runs over the lines of the body that nobody has claimed. */
export function bodyRule(
  rule: CleanerRule & { readonly claims: (draft: Draft, line: LineFacts) => boolean },
): PageRule {
  const { id, label, purpose, examples, claims } = rule;
  const whole: PageRule = {
    id,
    label,
    purpose,
    examples,
    apply: (draft) => {
      if (draft.region === null) return;
      for (let i = draft.region.first; i <= draft.region.last; i += 1) {
        const line = draft.lines[i];
        if (line === undefined || !draft.isFree(i)) continue;
        if (label === 'body' && i < draft.core && !isLead(draft, line)) continue;
        if (claims(draft, line)) draft.claim(i, whole);
      }
    },
  };
  return whole;
}

/** Above the core of the body, only what can be a lead belongs to it. */
function isLead(draft: Draft, line: LineFacts): boolean {
  const kind = draft.kinds[line.index];
  return kind === 'prose' || kind === 'sentence' || kind === 'question' || line.index === draft.region?.first;
}
