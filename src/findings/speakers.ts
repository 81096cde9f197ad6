import type { ArticleText, Sentence } from '../article.js';
import type { Speaker, Statement } from '../document.js';
import type { People, Person } from '../mentions/people.js';
import { Resolver } from '../mentions/resolve.js';
import { markQuotes } from '../text/quotes.js';
import { tokenAt } from '../text/tokens.js';
import { excerpt, readable, spanOf } from '../text/source.js';
import type { TokenRange } from '../text/sentences.js';
import { type Attribution, attributionsIn } from './speakers/attributions.js';
import { titleText } from './speakers/titles.js';

/** Whoever the article makes the source of something said, asked, judged or pledged, in order of first speech. */
export function findSpeakers(article: ArticleText, people: People): Speaker[] {
  const resolver = new Resolver(article, people);
  const quoted = quotedTokens(article);
  const byPerson = new Map<Person, Speaker>();
  const byName = new Map<string, Speaker>();
  article.sentences.forEach((sentence, index) => {
    const mentions = people.mentions[index] ?? [];
    const attributions = attributionsIn(article, sentence, mentions, quoted);
    for (const attribution of attributions) {
      const speaker = speakerOf(article, attribution, resolver, byPerson, byName);
      speaker.statements.push(statement(article, attribution, sentence));
    }
    for (const mention of mentions) {
      const person = mention.object ? undefined : people.named.get(mention);
      if (person !== undefined) resolver.noteTopic(person, mention.from);
    }
    for (const { subject } of attributions) {
      const person = 'mention' in subject ? resolver.resolve(subject.mention) : null;
      if (person !== null) resolver.noteTopic(person, sentence.from);
    }
  });
  return inOrder([...byPerson.values(), ...byName.values()]);
}

function quotedTokens(article: ArticleText): Uint8Array {
  const quoted = new Uint8Array(article.tokens.count);
  for (const { start, end } of article.cleaned.paragraphs) {
    const block = { from: tokenAt(article.tokens, start), to: tokenAt(article.tokens, end) };
    markQuotes(article.tokens, block, quoted);
  }
  return quoted;
}

function speakerOf(
  article: ArticleText,
  { subject }: Attribution,
  resolver: Resolver,
  byPerson: Map<Person, Speaker>,
  byName: Map<string, Speaker>,
): Speaker {
  if ('mention' in subject) {
    const person = resolver.resolve(subject.mention);
    if (person !== null) {
      const known = byPerson.get(person);
      if (known !== undefined) return known;
      const title = titleText(article, person);
      const speaker: Speaker = { name: words(article, person.name), kind: 'person', title, organization: null, statements: [] };
      byPerson.set(person, speaker);
      return speaker;
    }
  }
  const range = 'mention' in subject ? subject.mention : subject.group;
  const kind = 'mention' in subject ? 'role' : subject.group.kind;
  const name = words(article, range);
  const key = name.toLowerCase();
  const known = byName.get(key);
  if (known !== undefined) return known;
  const speaker: Speaker = { name, kind, title: null, organization: null, statements: [] };
  byName.set(key, speaker);
  return speaker;
}

function statement(article: ArticleText, attribution: Attribution, sentence: Sentence): Statement {
  const { source, tokens } = article;
  const start = tokens.start[attribution.clause.from] ?? 0;
  const end = tokens.end[Math.min(attribution.clause.to, sentence.to) - 1] ?? start;
  return {
    verb: words(article, attribution.verb).toLowerCase(),
    mode: attribution.direct ? 'direct' : 'indirect',
    text: excerpt(source, start, end),
    span: spanOf(source, start, end),
  };
}

function words(article: ArticleText, range: TokenRange): string {
  return readable(article.source, article.tokens.start[range.from] ?? 0, article.tokens.end[range.to - 1] ?? 0);
}

function inOrder(speakers: readonly Speaker[]): Speaker[] {
  const first = (speaker: Speaker): number => speaker.statements[0]?.span.start ?? 0;
  return [...speakers].sort((a, b) => first(a) - first(b));
}
