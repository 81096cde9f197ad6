import { codeAt, isCapital, isSpaced } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import { Kind } from '../kinds.js';
import { pageWith } from './example.js';
import { bodyRule } from './inside.js';

const HYPHEN = 0x2d;
const LEAST_HYPHENS = 3;
const TYPES: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'svg', 'mp4', 'mp3']);

export const fileName = bodyRule({
  id: 'file-name',
  label: 'chrome',
  purpose: 'The name of a file where its picture stood: "IMG_1234.JPG".',
  examples: {
    removes: [
      pageWith.inside('» IMG_1234.JPG', '» ho-chua-thuong-nguon-2024.jpg', '» ho-chua-thuong-nguon-1'),
    ],
    keeps: [pageWith.inside('» Hồ chứa mùa khô.jpg'), pageWith.inside('» Việt-Lào-Campuchia-Thái')],
  },
  about: Kind.Crumb | Kind.Headline,
  claims: ({ page: { tokens } }, { from, to }) => {
    let hyphens = 0;
    for (let i = from; i < to; i += 1) {
      if (i > from && isSpaced(tokens, i)) return false;
      if (codeAt(tokens, i) === HYPHEN) hyphens += 1;
      else if (isCapital(tokens, i)) hyphens = -to;
    }
    // "ho-chua-thuong-nguon-1": without capitals, the name alone.
    return hyphens >= LEAST_HYPHENS || TYPES.has(foldedAt(tokens, to - 1));
  },
});
