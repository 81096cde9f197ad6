import { normal } from '../text/normal.js';
import type { Hints } from './input.js';
import { localDate } from './local-date.js';
import { isTooDeep } from './nesting.js';

const PUBLISHED: ReadonlySet<string> = new Set([
  ...[
    'article:published_time',
    'og:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
  ],
  ...['date', 'dc.date', 'dc.date.issued', 'dcterms.issued', 'sailthru.date', 'parsely-pub-date'],
]);
const AUTHOR: ReadonlySet<string> = new Set(['author', 'article:author', 'dc.creator', 'parsely-author']);
const TITLE: ReadonlySet<string> = new Set(['og:title', 'twitter:title', 'dc.title', 'title']);
const ARTICLE = /(?:Article|NewsArticle|Report|BlogPosting|ReportageNewsArticle)$/u;

/** Gathers what the markup tells of the article: meta elements, JSON-LD, the title. */
export class HeadFacts {
  #text: string | null = null;
  #linked: Hints = NONE;
  #page = '';
  readonly #headings: string[] = [];
  #inHeading = false;
  readonly #meta: { title?: string; published?: string } = {};
  readonly #authors = new Set<string>();

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const linked = name === 'script' && attributes.type?.toLowerCase().trim() === 'application/ld+json';
    if (linked || (name === 'title' && this.#page === '')) this.#text = '';
    if (name === 'meta') this.#readMeta(attributes);
    if (name === 'h1') this.#headings.push('');
    this.#inHeading ||= name === 'h1';
  }

  text(text: string): void {
    if (this.#text !== null) this.#text += text;
    if (this.#inHeading) this.#headings.push(`${this.#headings.pop() ?? ''}${text}`);
  }

  close(name: string): void {
    if (name === 'h1') this.#inHeading = false;
    if (this.#text === null) return;
    if (name === 'title') this.#page = tidy(this.#text);
    else if (name === 'script') this.#linked = merged(this.#linked, linkedHints(this.#text));
    else return;
    this.#text = null;
  }

  /** JSON-LD is written for programs and goes first; the title of the page goes last, as it may hold the site's name,
   * and before it the only heading of its rank. */
  hints(): Hints {
    const { title, published } = this.#meta;
    const [heading = '', ...others] = this.#headings.map(tidy);
    return {
      title: this.#linked.title ?? title ?? ((others.length === 0 && heading) || this.#page || null),
      authors: this.#linked.authors.length > 0 ? this.#linked.authors : [...this.#authors],
      published: this.#linked.published ?? published ?? null,
    };
  }

  #readMeta(attributes: Readonly<Record<string, string>>): void {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    const content = tidy(attributes.content ?? '');
    if (content === '') return;
    const date = PUBLISHED.has(key) ? localDate(content) : null;
    if (date !== null) this.#meta.published ??= date;
    if (TITLE.has(key)) this.#meta.title ??= content;
    if (AUTHOR.has(key) && isName(content)) this.#authors.add(content);
  }
}

const NONE: Hints = { title: null, authors: [], published: null };

function merged(first: Hints, second: Hints): Hints {
  return {
    title: first.title ?? second.title,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    published: first.published ?? second.published,
  };
}

/** What the first article in a JSON-LD block tells. Damaged JSON, or what is nested without end, tells nothing. */
function linkedHints(json: string): Hints {
  if (isTooDeep(json)) return NONE;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return NONE;
  }
  const article = nodesOf(data, 0).find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (article === undefined) return NONE;
  const { headline, datePublished, author } = article;
  return {
    title: typeof headline === 'string' ? tidy(headline) || null : null,
    authors: [author].flat(2).map(nameOf).filter(isName),
    published: typeof datePublished === 'string' ? localDate(datePublished) : null,
  };
}

type Node = Readonly<Record<string, unknown>>;

const DEEPEST = 4;

function nodesOf(data: unknown, depth: number): Node[] {
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return [];
  if (Array.isArray(data)) return data.flatMap((item) => nodesOf(item, depth + 1));
  const node = data as Node;
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)];
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** People only: the paper as its own author tells nothing. */
function nameOf(author: unknown): string {
  if (typeof author === 'string') return tidy(author);
  if (typeof author !== 'object' || author === null) return '';
  const { name, '@type': type } = author as Node;
  return typeof name === 'string' && (type === undefined || type === 'Person') ? tidy(name) : '';
}

function isName(text: string): boolean {
  return text !== '' && text.length <= 100 && !/^https?:/iu.test(text);
}

function tidy(text: string): string {
  return normal(text).replace(/\s+/gu, ' ').trim();
}
