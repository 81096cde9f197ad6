import type { Draft } from '../draft.js';
import { Ending } from '../facts.js';
import type { PageRule } from '../rule.js';
import { pageWith } from './example.js';

const SOURCE_WORDS = 14;
/** Among so many lines above, so many are figures alone: a table told one cell a line. */
const ROWS = 6;
const FIGURES = 3;

export const tableSource: PageRule = {
  id: 'table-source',
  label: 'caption',
  purpose:
    'Where the figures of a table come from, right under its last cell: no agency, and no end of the body.',
  examples: {
    removes: [
      pageWith.inside('Lào', '12', 'Thái Lan', '9', 'Việt Nam', '14', '» Nguồn: Tác giả tổng hợp'),
      pageWith.inside('Lào', '12', '80%', 'Thái Lan', '9', '75%', '» Nguồn: Ban Thư ký ủy hội'),
    ],
    keeps: [
      pageWith.behind('» Nguồn: Sông Nước'),
      pageWith.inside('Lào', '12', 'Thái Lan', '9', 'Việt Nam', '14', '» Nguồn nước và con người'),
    ],
  },
  apply: (draft) => {
    for (let i = ROWS; i < draft.lines.count; i += 1) {
      if (isFigure(draft, i - 1) && namesSource(draft, i) && isTable(draft, i)) draft.claim(i, tableSource);
    }
  },
};

function isFigure({ lines }: Draft, i: number): boolean {
  return lines.words(i) === 0 && lines.numbers(i) > 0;
}

function namesSource(draft: Draft, i: number): boolean {
  const line = draft.lines.at(i);
  if (line === undefined || line.words > SOURCE_WORDS || line.ending !== Ending.None) return false;
  return draft.page.hits.credit.at(line.from)?.meaning === 'source';
}

function isTable(draft: Draft, below: number): boolean {
  let figures = 0;
  for (let i = below - ROWS; i < below; i += 1) if (isFigure(draft, i)) figures += 1;
  return figures >= FIGURES;
}
