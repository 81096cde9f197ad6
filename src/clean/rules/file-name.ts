import { isSpaced } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import { Kind } from '../kinds.js';
import { pageWith } from './example.js';
import { bodyRule } from './inside.js';

const TYPES: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'svg', 'mp4', 'mp3']);

export const fileName = bodyRule({
  id: 'file-name',
  label: 'chrome',
  purpose: 'The name of a file where its picture stood: "IMG_1234.JPG".',
  examples: {
    removes: [pageWith.inside('» IMG_1234.JPG', '» ho-chua-thuong-nguon-2024.jpg')],
    keeps: [pageWith.inside('» Hồ chứa mùa khô.jpg'), pageWith.inside('» Dữ liệu chung')],
  },
  about: Kind.Crumb | Kind.Headline,
  claims: ({ page: { tokens } }, { from, to }) => {
    if (!TYPES.has(foldedAt(tokens, to - 1))) return false;
    for (let i = from + 1; i < to; i += 1) if (isSpaced(tokens, i)) return false;
    return true;
  },
});
