import { type Handler, Parser } from 'htmlparser2';
import { HeadFacts } from './html-head.js';
import type { Hints } from './input.js';

/** What a reader of the page never sees. */
const DROPPED = elements(
  'script style noscript template svg math iframe object canvas audio video head title datalist textarea select',
);

/** Elements that stand on lines of their own. */
const BLOCKS = elements(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre ' +
    'section summary table tbody tfoot thead tr ul',
);

const CELLS = elements('td th');
const EMPTY = elements('br hr img input link meta wbr source col');
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** The page as lines of text, as a reader sees them, and what its markup tells. */
export interface Page {
  readonly text: string;
  readonly hints: Hints;
}

function elements(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Reads a saved page. Broken markup is read as browsers do; nothing is thrown. */
export function readHtml(html: string): Page {
  const lines = new LineWriter();
  const head = new HeadFacts();
  // Names of the elements that are open below one that is not shown.
  const dropped: string[] = [];
  let pre = 0;
  const handler: TagHandler = {
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
  };
  for (let rest = html; rest !== ''; ) {
    rest = readStretch(rest, handler);
    if (rest !== '') head.close('h1');
    dropped.length = 0;
    pre = 0;
  }
  return { text: lines.text(), hints: head.hints() };
}

type TagHandler = Required<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>;

/** No page is nested as deep; browsers stop there too. The parser's time for an element grows with what is open. */
const DEEPEST = 500;

/** What is no markup inside: in the middle of it no parser can begin. */
const RAW: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'title',
    'textarea',
    'xmp',
    'iframe',
    'noembed',
    'noframes',
    'noscript',
    'plaintext',
  ],
]);

/** Reads until too much is open. Gives what is left, to be read as if nothing were. */
function readStretch(html: string, { onopentag, ontext, onclosetag }: TagHandler): string {
  let depth = 0;
  let rest = '';
  const parser: Parser = new Parser({
    ontext,
    onopentag(name, attributes, isImplied) {
      onopentag(name, attributes, isImplied);
      depth += 1;
      if (depth <= DEEPEST || rest !== '' || isImplied || RAW.has(name)) return;
      rest = html.slice(parser.endIndex + 1);
      parser.pause();
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      onclosetag(name, isImplied);
    },
  });
  parser.write(html);
  if (rest === '') parser.end();
  return rest;
}

function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'body' || name === 'html') return false;
  return DROPPED.has(name) || 'hidden' in attributes || HIDDEN.test(attributes.style ?? '');
}

/** Puts text together line by line, with white space folded and no empty lines. Pieces are joined once, at the end of a line. */
class LineWriter {
  readonly #lines: string[] = [];
  #parts: string[] = [];
  /** Whether nothing stands before what comes next, or a space. */
  #isSpaced = true;

  add(text: string): void {
    const folded = text.replace(/[ \t\n\r\f]+/gu, ' ');
    this.#push(this.#isSpaced ? folded.replace(/^ /u, '') : folded);
  }

  verbatim(text: string): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.end();
      this.#push(line);
    });
  }

  space(): void {
    this.add(' ');
  }

  end(): void {
    const line = this.#parts.join('').trim();
    if (line !== '') this.#lines.push(line);
    this.#parts = [];
    this.#isSpaced = true;
  }

  text(): string {
    this.end();
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #push(part: string): void {
    if (part === '') return;
    this.#parts.push(part);
    this.#isSpaced = part.endsWith(' ');
  }
}
