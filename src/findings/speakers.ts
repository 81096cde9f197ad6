import type { ArticleText, Sentence } from '../article.js';
import type { Speaker, Statement } from '../document.js';
import type { GroupAnaphor } from '../languages/people.js';
import { Role } from '../languages/roles.js';
import { fullBody } from '../mentions/bodies.js';
import { givenNames } from '../mentions/given-names.js';
import type { Mention } from '../mentions/mention.js';
import { isJointAbroad } from '../mentions/names-abroad.js';
import type { People, Person } from '../mentions/people.js';
import { Resolver, type Topic } from '../mentions/resolve.js';
import { isSmall } from '../text/characters.js';
import { excerptOf, readableOf } from '../text/printed.js';
import { markQuotes } from '../text/quotes.js';
import { isAllCaps, isCapital, isSyllableAt } from '../text/read.js';
import type { TokenRange } from '../text/sentences.js';
import { spanOf } from '../text/source.js';
import { type Attribution, attributionsIn } from './speakers/attributions.js';
import type { Subject } from './speakers/subjects.js';
import { titleText } from './speakers/titles.js';

/** Somebody who speaks, and what; the title is read when all of the article is. */
interface Voice {
  readonly topic: Topic;
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly statements: Statement[];
}

const NO_MENTIONS: readonly Mention[] = [];
const NOWHERE: TokenRange = { from: 0, to: 0 };

/** Whoever the article makes the source of something said, asked, judged or pledged, in order of first speech. */
export function findSpeakers(article: ArticleText, people: People): Speaker[] {
  const resolver = new Resolver(article, people);
  const attributions = article.language.readers?.attributions ?? attributionsIn;
  const quoted = quotedTokens(article);
  const given = givenNames(article, people);
  const voices: Voices = {
    known: new Map(),
    short: new Map(),
    bodies: { ranges: [], voices: [] },
    latest: new Map(),
    people,
    bearers: null,
  };
  let paragraph = -1;
  article.sentences.forEach((sentence, index) => {
    const mentions = people.mentions[index] ?? NO_MENTIONS;
    if (sentence.paragraph !== paragraph) resolver.startParagraph();
    paragraph = sentence.paragraph;
    const told = attributions(article, sentence, mentions, quoted, given);
    if (told.length === 0) {
      noteTopics(mentions, 0, sentence.to);
      return;
    }
    const heard: Topic[] = [];
    let noted = 0;
    for (const attribution of told) {
      noted = noteTopics(mentions, noted, subjectOf(attribution).from);
      const voice = voiceOf(article, attribution, resolver, voices);
      if (voice === null) continue;
      voice.statements.push(statement(article, attribution, sentence));
      if (voice.kind === 'collective') continue;
      heard.push(voice.topic);
      resolver.noteTopic(voice.topic);
    }
    noteTopics(mentions, noted, sentence.to);
    for (const topic of heard) resolver.noteTopic(topic);
  });
  return [...voices.known.values()].map(({ topic, name, kind, statements }) => ({
    name,
    kind,
    title: 'unnamed' in topic ? null : titleText(article, topic),
    organization: null,
    statements,
  }));

  /** Notes of whom the mentions from number `first` on tell, as far as a token; gives the number of the next one. */
  function noteTopics(mentions: readonly Mention[], first: number, limit: number): number {
    let k = first;
    for (let mention = mentions[k]; mention !== undefined && mention.from < limit; mention = mentions[k]) {
      const { bearer } = mention;
      if (bearer !== null && !mention.object && quoted[mention.from] !== 1) resolver.noteTopic(bearer);
      k += 1;
    }
    return k;
  }
}

/** Which tokens are quoted, of one article after another. */
let marks = new Uint8Array(1 << 12);

/** Which tokens stand between quotation marks: only paragraphs that hold one are read for them. */
function quotedTokens({ tokens, sentences, cleaned: { paragraphs, glued } }: ArticleText): Uint8Array {
  if (marks.length < tokens.count) marks = new Uint8Array(tokens.count * 2);
  const quoted = marks.fill(0, 0, tokens.count);
  let marked = -1;
  let open = -1;
  for (const { paragraph, roles } of sentences) {
    // What is glued into a paragraph is no sentence of it, and may hold a mark too.
    if (paragraph === marked || ((roles & Role.Quotation) === 0 && glued.length === 0)) continue;
    marked = paragraph;
    open = markQuotes(tokens, paragraphs[paragraph] ?? NOWHERE, quoted, open);
  }
  return quoted;
}

/** Everybody heard so far. */
interface Voices {
  readonly known: Map<Person | string, Voice>;
  /** Bodies by the words before "của": "Tổ công tác" is the "Tổ công tác của Thủ tướng" heard before. */
  readonly short: Map<string, Voice>;
  /** Every name of a body that spoke, in order, and whose it is. */
  readonly bodies: { readonly ranges: TokenRange[]; readonly voices: Voice[] };
  /** The latest body of each sort. */
  readonly latest: Map<GroupAnaphor, Voice>;
  readonly people: People;
  /** By each word of a name its one bearer, null for that of several; made where it is first asked for. */
  bearers: ReadonlyMap<number, Person | null> | null;
}

function voiceOf(
  article: ArticleText,
  { subject: told }: Attribution,
  resolver: Resolver,
  voices: Voices,
): Voice | null {
  const subject = 'mention' in told && resolver.isCountry(told.mention) ? countryOf(told.mention) : told;
  if ('group' in subject && resolver.isDoubtful(subject.group)) return null;
  const topic =
    'mention' in subject ? resolver.resolve(subject.mention) : namedBy(article, subject.group, voices);
  if (topic !== null && !('unnamed' in topic)) {
    return (
      voices.known.get(topic) ??
      hear(voices, topic, { topic, name: nameOf(article, topic), kind: 'person', statements: [] })
    );
  }
  const range =
    'mention' in subject
      ? withIndefinite(article, subject.mention)
      : (subject.group.named ?? fullBody(article, subject.group));
  // A pronoun that nobody can be told of names no speaker.
  if (topic === null && 'mention' in subject && subject.mention.kind === 'pronoun') return null;
  // Neither does an office that somebody named before holds, nobody knows who.
  if (topic === null && 'mention' in subject && resolver.isLost(subject.mention)) return null;
  const key = topic?.unnamed ?? sourceKey(article, range);
  const kind = 'mention' in subject ? 'role' : subject.group.kind;
  if (kind !== 'collective') return voices.known.get(key) ?? hearNew(article, voices, range, key, kind);
  const anaphor = article.hits.groupAnaphor.at(range.from);
  const meant = anaphor?.to === range.to ? voices.latest.get(anaphor.meaning) : undefined;
  if (meant !== undefined) return meant;
  // "tờ báo này": the one that has only quoted somebody.
  if (anaphor?.meaning === 'news' && anaphor.to === range.to) return null;
  const again = article.language.readers?.bodyAgain?.(article, range, voices.bodies.ranges) ?? -1;
  const voice = voices.bodies.voices[again] ?? bodyVoice(article, voices, range, key);
  voices.bodies.ranges.push(range);
  voices.bodies.voices.push(voice);
  const sort = sortOf(article, range);
  if (sort !== null) voices.latest.set(sort, voice);
  return voice;
}

/** "Anh kêu gọi": the country that a word of address is too. */
function countryOf({ from, to }: Mention): Subject {
  return { group: { from, to, kind: 'collective' } };
}

/** The voice of a body, which may have been heard by a longer or a shorter name. */
function bodyVoice(article: ArticleText, voices: Voices, range: TokenRange, key: string): Voice {
  const known = voices.known.get(key) ?? voices.short.get(key);
  if (known !== undefined) return known;
  const to = ownerAt(article, range);
  const short = to < range.to ? sourceKey(article, { from: range.from, to }) : key;
  const shorter = short === key ? undefined : voices.known.get(short);
  if (shorter !== undefined) return shorter;
  const voice = hearNew(article, voices, range, key, 'collective');
  if (short !== key) voices.short.set(short, voice);
  return voice;
}

/** What a later "nước này" or "tổ chức này" can mean by a body; null for groups, meetings and papers. */
function sortOf(article: ArticleText, range: TokenRange): GroupAnaphor | null {
  const { tokens, hits } = article;
  const { from } = range;
  const name = behindLabel(article, range);
  if (hits.plural.startsAt(from) || hits.collectiveHead.startsAt(name)) return null;
  const body = hits.body.at(name);
  if (body !== undefined) return body.meaning === 'news' ? 'news' : 'body';
  if (hits.country.startsAt(name)) return 'country';
  const named = hits.organizationHead.startsAt(from) && isCapital(tokens, from);
  return named || isAllCaps(tokens, from) ? 'body' : null;
}

/** "một đại sứ về hưu": with the word that says that nobody knows which. */
function withIndefinite({ hits }: ArticleText, { from, to, indefinite }: Mention): TokenRange {
  return { from: (indefinite ? hits.indefinite.before(from)?.from : undefined) ?? from, to };
}

/** Where a body's name says whose it is ("của …"), or its end; another country's body is another one. */
function ownerAt({ hits }: ArticleText, { from, to }: TokenRange): number {
  for (let i = from + 2; i < to; i += 1) {
    const whose = hits.possessive.at(i);
    if (whose !== undefined) return !hits.country.startsAt(whose.to) ? i : to;
  }
  return to;
}

/** The one foreigner whose name has the single word that stands for somebody: "Aisyah nói". */
function namedBy({ tokens, hits }: ArticleText, { from, to }: TokenRange, voices: Voices): Person | null {
  if (to - from !== 1 || isSyllableAt(tokens, from)) return null;
  if (hits.body.startsAt(from) || hits.country.startsAt(from)) return null;
  voices.bearers ??= bearersByWord(voices.people);
  return voices.bearers.get(tokens.word[from] ?? 0) ?? null;
}

function bearersByWord({ persons }: People): Map<number, Person | null> {
  const bearers = new Map<number, Person | null>();
  for (const person of persons) {
    for (const word of person.words) {
      const other = bearers.get(word);
      bearers.set(word, other === undefined || other === person ? person : null);
    }
  }
  return bearers;
}

function subjectOf({ subject }: Attribution): TokenRange {
  return 'mention' in subject ? subject.mention : subject.group;
}

/** Adds somebody who is heard for the first time. */
function hear({ known }: Voices, key: Person | string, voice: Voice): Voice {
  known.set(key, voice);
  return voice;
}

/** Adds a source that has no name of a person. */
function hearNew(
  article: ArticleText,
  voices: Voices,
  range: TokenRange,
  key: string,
  kind: Speaker['kind'],
): Voice {
  return hear(voices, key, { topic: { unnamed: key }, name: words(article, range), kind, statements: [] });
}

/** The first token of a source's name behind what it is, and behind its article: "tờ | Mint", "The | Star". */
function behindLabel(article: ArticleText, { from, to }: TokenRange): number {
  const label = article.hits.sourceLabel.at(from)?.to ?? from;
  const name = label < to ? label : from;
  return name + 1 < to && isJointAbroad(article, name) ? name + 1 : name;
}

/** What two names of one source share: "tờ Mint" and "Mint", "The Star" and "Star", "Hội nghị" and "hội nghị". */
function sourceKey(article: ArticleText, range: TokenRange): string {
  const from = behindLabel(article, range);
  const { word } = article.tokens;
  let key = `${word[from] ?? 0}`;
  for (let i = from + 1; i < range.to; i += 1) key += `,${word[i] ?? 0}`;
  return key;
}

/** Of what is said no more tokens are printed: each of many statements goes to the end of its sentence. */
const LONGEST_STATEMENT = 1024;

function statement(article: ArticleText, attribution: Attribution, sentence: Sentence): Statement {
  const { source, tokens } = article;
  const { clause, verb } = attribution;
  const from = Math.max(clause.from, verb.to - LONGEST_STATEMENT);
  const to = Math.min(clause.to, sentence.to, from + LONGEST_STATEMENT);
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? start;
  return {
    verb: inSmallLetters(article, attribution.verb),
    mode: attribution.direct ? 'direct' : 'indirect',
    text: excerptOf(article, from, to),
    span: spanOf(source, start, end),
  };
}

const SPACE = 0x20;

/** Most verbs are in small letters: to make them so costs more than to see it. */
function inSmallLetters(article: ArticleText, range: TokenRange): string {
  const text = words(article, range);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && !isSmall(code)) return text.toLowerCase();
  }
  return text;
}

function nameOf(article: ArticleText, { name, ending }: Person): string {
  const printed = words(article, name);
  return printed.slice(0, printed.length - ending);
}

function words(article: ArticleText, range: TokenRange): string {
  return readableOf(article, range.from, range.to);
}
