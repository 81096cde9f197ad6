// @ts-check
/** Evidence: what is printed stands in the source where its span says. */

/**
 * @param {import('./gold.js').LabelledDump} dump
 * @param {import('../../src/document.js').Document} document
 * @param {import('./sheet.js').DocumentPage} page
 */
export function measureEvidence({ text }, document, page) {
  const statements = document.speakers.flatMap((speaker) => speaker.statements);
  const { paragraphs, captions } = document.article;
  for (const item of [...paragraphs, ...captions, ...document.progress, ...document.events, ...statements]) {
    const { start, end, line } = item.span;
    const right = tidy(text.slice(start, end)) === tidy(item.text) && lineAt(text, start) === line;
    page.check('evidence', right, () => `line ${line}, ${start}-${end}: is not "${item.text.slice(0, 60)}"`);
  }
}

/** @param {string} text */
function tidy(text) {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** @param {string} text @param {number} offset */
function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
