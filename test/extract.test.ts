import { describe, expect, test } from 'vitest';
import { extract, extractAll } from '../src/extract.js';
import { NEWS } from './support/dumps.js';

const codes = (text: string) => extract(text).warnings.map(({ code }) => code);

describe('warnings', () => {
  test('a page without an article says so, and has no findings', () => {
    const page = 'Trang chủ\nThời sự\nThế giới\nHội nghị Cấp cao ASEAN\nKHÔNG TÌM THẤY TRANG\nĐăng nhập\nRSS';
    expect(extract(page)).toMatchObject({
      article: { title: null, paragraphs: [] },
      events: [],
      speakers: [],
    });
    expect(codes(page)).toContain('empty');
  });

  test('a page with an article does not', () => {
    const page =
      'Hai nước bàn về thủy lợi\n\nNgày 5/6/2021, Bộ trưởng Lê Minh Khuê cho biết hai nước sẽ họp lại.\n\nHội nghị tiếp theo diễn ra tại Huế.';
    expect(codes(page)).not.toContain('empty');
  });

  test('a percent that does not agree with its figure is told of, and the figure kept', () => {
    const text =
      'Hội nghị tổng kết\n\nĐến nay, các nước đã triển khai 91/130 dòng hành động, đạt 88% của Kế hoạch hành động ASEAN giai đoạn 2016-2020.';
    expect(codes(text)).toContain('inconsistent-figure');
    expect(extract(text).progress).toMatchObject([
      { done: 91, total: 130, percent: { stated: 88, agrees: false } },
    ]);
  });
});

test('a paragraph tells the line on which it begins, behind a dateline that goes over the end of a line too', () => {
  const page = [
    'River states agree on early warnings',
    '',
    'BANDAR SERI BEGAWAN, Brunei Darussalam, 12 March 2026 (The Upper River',
    'Courier) - Officials of six river states met on Thursday to agree on how',
    'early the upper states must tell the lower ones that a dam will be opened.',
    '',
    'The paper that lies on the table asks for three days, while farmers in the',
    'delta would be content with two, provided that the word reaches every last',
    'village before the water does, said an official who keeps the gauges.',
  ].join('\n');
  const spans = extract(page).article.paragraphs.map(({ span }) => span);
  expect(spans.map(({ start }) => page.slice(start, start + 9))).toEqual(['Officials', 'The paper']);
  expect(spans.map(({ line }) => line)).toEqual([4, 7]);
});

describe('the source', () => {
  test('keeps the order of keys of the contract, whatever is known beforehand', () => {
    const document = extract('Một câu.', { source: { name: 'a.txt', sha256: 'x', bytes: 9 } });
    expect(Object.keys(document.source)).toEqual(['name', 'record', 'url', 'bytes', 'encoding', 'sha256']);
  });

  test('the publication date that the caller knows comes before the page’s own', () => {
    const text =
      'Hội nghị biển\n\nChiều 5/6, Hội nghị Bộ trưởng Môi trường ASEAN lần thứ 12 đã diễn ra tại Huế.';
    const { article, events } = extract(text, { published: '2019-06-06' });
    expect(article.published).toBe('2019-06-06');
    expect(events[0]?.date).toMatchObject({ value: '2019-06-05', yearFrom: 'published' });
  });
});

describe('several dumps', () => {
  const texts = [NEWS, '', 'Một câu.', 'A sentence of English, and another one.'];

  test('give the documents that each gives by itself', () => {
    const options = { published: '2021-03-04' };
    expect(extractAll(texts.map((text) => ({ text, options })))).toEqual(
      texts.map((text) => extract(text, options)),
    );
    expect(extractAll([])).toEqual([]);
  });

  test('go through each stage together', () => {
    const stages: string[] = [];
    extractAll(
      texts.map((text) => ({ text })),
      (stage) => stages.push(stage),
    );
    expect(stages.slice(0, 3)).toEqual(['language', 'phrases', 'cleaning']);
    expect(new Set(stages).size).toBe(stages.length);
  });
});
