import { describe, expect, it } from 'vitest';
import { score } from '../../bench/quality/score.js';
import { MEASURE_NAMES, type Measure, type Sheet } from '../../bench/quality/sheet.js';
import type { Document } from '../../src/document.js';
import { answer, FIGURE, GOLD, GROUP, labelled, MEETING, PERSON } from '../support/labelled.js';

/** How a document does against the labels, some of either changed. */
function sheetOf(changes: Partial<Document>, labels: object = {}): Sheet {
  const sheet = score([labelled(labels)], () => answer(changes)).get('vi');
  if (sheet === undefined) throw new Error('the labels tell another language');
  return sheet;
}

/** The measures in which something is wrong, with what is counted for them. */
function flaws(sheet: Sheet): Partial<Record<Measure, string>> {
  const lacking = MEASURE_NAMES.filter((name) => (sheet.figure(name) ?? 1) < 1);
  const tell = (name: Measure) => Object.values(sheet.counts(name)).join(' ');
  return Object.fromEntries(lacking.map((name) => [name, tell(name)]));
}

const article = answer().article;
const { paragraphs, captions } = article;

describe('a perfect answer', () => {
  it('scores full marks in every measure, and nothing is told of it', () => {
    const sheet = sheetOf({});
    expect(MEASURE_NAMES.filter((name) => sheet.figure(name) !== 1)).toEqual([]);
    expect(sheet.misses).toEqual([]);
    expect(sheet.counts('statements')).toEqual({ right: 2, extra: 0, missed: 0 });
  });

  it('is one for a page without an article, too', () => {
    const labels = { article: {}, lines: '1- chrome', progress: [], speakers: [], events: [] };
    const nothing = {
      article: { ...article, paragraphs: [], captions: [] },
      progress: [],
      speakers: [],
      events: [],
    };
    const sheet = sheetOf(nothing, labels);
    expect([sheet.figure('exact documents'), sheet.figure('body'), sheet.misses]).toEqual([1, null, []]);
  });
});

const BODY = paragraphs.map(({ text }) => text.replace(/\s/gu, '').length);
const [LEAD = 0, MIDDLE = 0, LAST = 0] = BODY;
const CAPTION = captions[0]?.text.replace(/\s/gu, '').length ?? 0;

describe('a flaw is seen in its own measure, as right, extra and missed', () => {
  const person = (changes: object) => ({ speakers: [{ ...PERSON, ...changes }, GROUP] });
  const figure = (changes: object) => ({ progress: [{ ...FIGURE, ...changes }] });
  const meeting = (changes: object) => ({ events: [{ ...MEETING, ...changes }] });
  const told = (changes: object) => ({ article: { ...article, ...changes } });

  it.each<[string, Partial<Document>, Partial<Record<Measure, string>>]>([
    [
      'a lost paragraph',
      told({ paragraphs: paragraphs.slice(0, 2) }),
      { body: `${LEAD + MIDDLE} 0 ${LAST}`, 'exact documents': '0 0 1' },
    ],
    [
      'a caption kept in the body',
      told({ paragraphs: [...paragraphs, ...captions] }),
      { body: `${LEAD + MIDDLE + LAST} ${CAPTION} 0`, 'exact documents': '0 0 1' },
    ],
    ['another title', told({ title: 'Họp về kho gạo' }), { title: '0 0 1' }],
    ['no title', told({ title: null }), { title: '0 0 1' }],
    ['a writer too many', told({ authors: ['Hoàng Yên', 'Lò Thị Pha'] }), { authors: '0 0 1' }],
    ['a day without its time', told({ published: '2022-05-05' }), { published: '0 0 1' }],
    ['no figure', { progress: [] }, { progress: '0 0 1' }],
    ['a figure twice', { progress: [FIGURE, FIGURE] }, { progress: '1 1 0' }],
    ['another total', figure({ total: 13 }), { progress: '0 1 1' }],
    ['another unit', figure({ unit: 'dự án' }), { 'progress unit': '0 0 1' }],
    ['no plan', figure({ plan: null }), { 'progress plan': '0 0 1' }],
    [
      'another percent',
      figure({ percent: { ...FIGURE.percent, stated: 70 } }),
      { 'progress percent': '0 0 1' },
    ],
    ['a person missed, with what they said', { speakers: [GROUP] }, { people: '0 0 1', statements: '0 0 2' }],
    ['half a name', person({ name: 'Pha' }), { people: '0 1 1', statements: '0 0 2' }],
    [
      'a writer who speaks',
      { speakers: [PERSON, GROUP, { ...PERSON, name: 'Hoàng Yên' }] },
      { people: '1 1 0' },
    ],
    ['no office', person({ title: null }), { 'person title': '0 0 1' }],
    ['a statement missed', person({ statements: PERSON.statements.slice(1) }), { statements: '1 0 1' }],
    [
      'a statement of others',
      person({ statements: [...PERSON.statements, ...GROUP.statements] }),
      { statements: '2 1 0' },
    ],
    [
      'other verbs',
      person({ statements: PERSON.statements.map((statement) => ({ ...statement, verb: 'nói' })) }),
      { 'statement verb': '0 0 2' },
    ],
    ['a group missed', { speakers: [PERSON] }, { collectives: '0 0 1' }],
    ['another group', { speakers: [PERSON, { ...GROUP, name: 'hai bên' }] }, { collectives: '0 1 1' }],
    ['no main event', meeting({ main: false }), { 'main event': '0 0 1' }],
    ['an event twice', { events: [MEETING, MEETING] }, { events: '1 1 0' }],
    ['another day', meeting({ date: { ...MEETING.date, value: '2022-05-05' } }), { 'event day': '0 0 1' }],
    ['another year', meeting({ date: { ...MEETING.date, value: '2021-05-04' } }), { 'event year': '0 0 1' }],
    ['no date', meeting({ date: null }), { 'event day': '0 0 1', 'event year': '0 0 1' }],
    ['another place', meeting({ place: 'Hà Nội' }), { 'event place': '0 0 1' }],
    ['a mode that nobody told', meeting({ mode: 'online' }), { 'event mode': '0 0 1' }],
    ['no ordinal', meeting({ ordinal: null }), { 'event ordinal': '0 0 1' }],
    ['another type', meeting({ type: 'summit' }), { 'event type': '0 0 1' }],
    ['words that are not in the span', meeting({ text: 'Hội nghị' }), { evidence: '8 0 1' }],
    ['a span on another line', meeting({ span: { ...MEETING.span, line: 5 } }), { evidence: '8 0 1' }],
  ])('%s', (_, changes, expected) => {
    const sheet = sheetOf(changes);
    expect(flaws(sheet)).toEqual(expected);
    expect(sheet.misses.map(({ measure }) => measure)).toContain(Object.keys(expected)[0]);
  });
});

describe('what a reader could argue about', () => {
  const optional = (items: readonly object[]) => items.map((item) => ({ ...item, optional: true }));
  const arguable = {
    progress: optional(GOLD.progress),
    events: optional(GOLD.events),
    speakers: optional(GOLD.speakers),
  };

  it('is not wrong to find', () => {
    expect(sheetOf({}, arguable).misses).toEqual([]);
  });

  it('is not missed', () => {
    expect(sheetOf({ progress: [], events: [], speakers: [] }, arguable).misses).toEqual([]);
  });

  it('may be further statements on a line', () => {
    const [person, group] = GOLD.speakers;
    const further = (optionalLines: number[]) =>
      sheetOf({}, { speakers: [{ ...person, statements: [[5, 'cho biết']], optionalLines }, group] });
    expect(flaws(further([6]))).toEqual({});
    expect(flaws(further([]))).toEqual({ statements: '1 1 0' });
  });

  it('may be a line of the page', () => {
    const lines = '1 chrome; 2 title; 3 author; 4-6 body; 7 skip; 8- chrome';
    const kept = { article: { ...article, paragraphs: [...paragraphs, ...captions] } };
    expect(sheetOf(kept, { lines }).misses).toEqual([]);
  });
});

describe('what is told of a miss', () => {
  it('names document, measure, line and both values', () => {
    const sheet = sheetOf({ progress: [], events: [{ ...MEETING, place: null }] });
    expect(sheet.misses.map(({ document, measure, note }) => `${document}: ${measure}: ${note}`)).toEqual([
      'rice.txt: progress: missed: line 5: 9/12 75 % biện pháp',
      `rice.txt: event place: line 4: ${MEETING.name}: want Huế, have null`,
    ]);
  });
});

describe('languages', () => {
  it('are scored apart', () => {
    const dumps = [labelled({ language: 'en' }), labelled(), labelled()];
    const sheets = score(dumps, ({ gold }) => answer(gold.language === 'en' ? { progress: [] } : {}));
    expect([...sheets].map(([language, { documents }]) => [language, documents])).toEqual([
      ['vi', 2],
      ['en', 1],
    ]);
    expect([sheets.get('vi')?.figure('progress'), sheets.get('en')?.figure('progress')]).toEqual([1, 0]);
  });
});
