// @ts-check
/** Cleaning: is the body kept and all else left out, and are title, writers and time right? */
import { sameWords } from './match.js';

const MAY_BE_OFF = 0.005;
const WORTH_TELLING = 0.1;

/**
 * @param {import('./gold.js').LabelledDump} dump
 * @param {import('../../src/document.js').Document} document
 * @param {import('./sheet.js').DocumentPage} page
 */
export function measureArticle(dump, document, page) {
  measureBody(dump, document.article.paragraphs, page);
  const { title, authors, published } = dump.gold.article;
  const found = document.article;
  if (title !== undefined) {
    page.check('title', sameWords(title, found.title), () => wanted(title, found.title));
  }
  if (authors !== undefined) {
    const [want, have] = [authors.join(', '), found.authors.join(', ')];
    page.check('authors', sameWords(want, have), () => wanted(want, have));
  }
  if (published !== undefined) {
    page.check('published', published === found.published, () => wanted(published, found.published));
  }
}

/**
 * The characters of body lines, white space aside, against those inside of paragraphs.
 * @param {import('./gold.js').LabelledDump} dump
 * @param {readonly import('../../src/document.js').Passage[]} paragraphs
 * @param {import('./sheet.js').DocumentPage} page
 */
function measureBody({ text, lines }, paragraphs, page) {
  const kept = new Uint8Array(text.length);
  for (const { span } of paragraphs) kept.fill(1, span.start, span.end);
  const sum = { right: 0, extra: 0, missed: 0 };
  for (const line of lines) {
    if (line.label === 'skip') continue;
    const { inside, outside } = charactersOf(line, kept);
    const [right, wrong] = line.label === 'body' ? [inside, outside] : [outside, inside];
    if (line.label === 'body') {
      sum.right += right;
      sum.missed += wrong;
    } else sum.extra += wrong;
    if (wrong > (right + wrong) * WORTH_TELLING) {
      const what = line.label === 'body' ? 'lost' : `${line.label} kept`;
      page.miss('body', `${what}: line ${line.number}: ${line.text.trim().slice(0, 80)}`);
    }
  }
  page.add('body', sum);
  const mayBeOff = sum.right * MAY_BE_OFF;
  const off = `${sum.extra} characters too many, ${sum.missed} too few`;
  page.check('exact documents', sum.extra <= mayBeOff && sum.missed <= mayBeOff, () => off);
}

/**
 * @param {import('./labels.js').LabelledLine} line
 * @param {Uint8Array} kept which units of the text are inside of a paragraph
 */
function charactersOf(line, kept) {
  const sum = { inside: 0, outside: 0 };
  for (let i = 0; i < line.text.length; i += 1) {
    if (/\s/u.test(line.text.charAt(i))) continue;
    if (kept[line.start + i] === 1) sum.inside += 1;
    else sum.outside += 1;
  }
  return sum;
}

/** @param {string | null} want @param {string | null} have */
function wanted(want, have) {
  return `want ${want || 'none'}, have ${have || 'none'}`;
}
