import { codeAt, isSpaced, isWord } from '../../text/read.js';
import type { Draft } from '../draft.js';
import { type LineFacts, Sign } from '../facts.js';
import type { LineRule } from '../rule.js';
import { pageWith } from './example.js';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACES: ReadonlySet<number> = new Set([0x7b, 0x7d]);
/** { } ( ) [ ] < > = ; " ' : . # / _ | */
const MARKS: ReadonlySet<number> = new Set([
  0x7b, 0x7d, 0x28, 0x29, 0x5b, 0x5d, 0x3c, 0x3e, 0x3d, 0x3b, 0x22, 0x27, 0x3a, 0x2e, 0x23, 0x2f, 0x5f, 0x7c,
]);

export const pageCode: LineRule = {
  id: 'page-code',
  label: 'chrome',
  purpose: 'What a page is built with and a bad conversion leaves: scripts, styles, tags, data.',
  examples: {
    removes: [
      pageWith.inside(
        '» window.dataLayer = window.dataLayer || [];',
        '» function gtag(){dataLayer.push(arguments);}',
      ),
      pageWith.underHeadline('» .article-body { font-size: 16px; }'),
      pageWith.behind('» {"type":"NewsArticle","headline":"Sáu nước"}', '» <div class="box">', '» &nbsp;'),
    ],
    keeps: [
      pageWith.inside('» Bốn trạm (A, B, C và D) cùng báo một số; mực nước = 2,1 m ở cả bốn nơi trong ngày.'),
      pageWith.inside('» <Còn tiếp>'),
      pageWith.inside('» R&D; và những chuyện khác'),
    ],
  },
  about: Sign.Code,
  claims: ({ page: { tokens } }: Draft, line: LineFacts) => {
    const { from, to } = line;
    const [first, last] = [codeAt(tokens, from), codeAt(tokens, to - 1)];
    if (first === AMPERSAND) return to - from === 3 && last === SEMICOLON && !isSpaced(tokens, from + 1);
    let marks = 0;
    let braces = false;
    let assigns = false;
    for (let i = from; i < to; i += 1) {
      const code = codeAt(tokens, i);
      if (MARKS.has(code)) marks += 1;
      braces ||= BRACES.has(code);
      assigns ||= code === EQUALS;
    }
    if (marks < line.words) return false;
    if (braces) return true;
    // "<p>", "</div>", and not "<Còn tiếp>"
    const tag =
      first === LESS && last === GREATER && (to - from === 3 || !isWord(tokens, from + 1) || assigns);
    return tag || (assigns && last === SEMICOLON);
  },
};
