import { Parser } from 'htmlparser2';
import { HeadFacts } from './html-head.js';
import type { Hints } from './input.js';

/** What a reader of the page never sees. */
const DROPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'canvas',
    'audio',
    'video',
  ],
  ...['head', 'title', 'datalist', 'textarea', 'select'],
]);

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'button',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  ...['header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre'],
  ...['section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'],
]);

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const EMPTY: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'wbr',
  'source',
  'col',
]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** The page as lines of text, as a reader sees them, and what its markup tells. */
export interface Page {
  readonly text: string;
  readonly hints: Hints;
}

/** Reads a saved page. Broken markup is read as browsers do; nothing is thrown. */
export function readHtml(html: string): Page {
  const lines = new LineWriter();
  const head = new HeadFacts();
  // Names of the elements that are open below one that is not shown.
  const dropped: string[] = [];
  let pre = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      head.open(name, attributes);
      if (dropped.length > 0 || isDropped(name, attributes)) {
        if (!EMPTY.has(name)) dropped.push(name);
        return;
      }
      if (name === 'pre') pre += 1;
      if (name === 'br' || BLOCKS.has(name)) lines.end();
      else if (CELLS.has(name)) lines.space();
    },
    ontext(text) {
      head.text(text);
      if (dropped.length > 0) return;
      if (pre > 0) lines.verbatim(text);
      else lines.add(text);
    },
    onclosetag(name) {
      head.close(name);
      if (dropped.length > 0) {
        if (dropped.at(-1) === name) dropped.pop();
        return;
      }
      if (name === 'pre') pre -= 1;
      if (BLOCKS.has(name)) lines.end();
      else if (CELLS.has(name)) lines.space();
    },
  });
  parser.write(html);
  parser.end();
  return { text: lines.text(), hints: head.hints() };
}

function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'body' || name === 'html') return false;
  return DROPPED.has(name) || 'hidden' in attributes || HIDDEN.test(attributes.style ?? '');
}

/** Puts text together line by line, with white space folded and no empty lines. */
class LineWriter {
  readonly #lines: string[] = [];
  #line = '';

  add(text: string): void {
    const folded = text.replace(/[ \t\n\r\f]+/gu, ' ');
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? folded.replace(/^ /u, '') : folded;
  }

  verbatim(text: string): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.end();
      this.#line += line;
    });
  }

  space(): void {
    this.add(' ');
  }

  end(): void {
    const line = this.#line.trim();
    if (line !== '') this.#lines.push(line);
    this.#line = '';
  }

  text(): string {
    this.end();
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}
