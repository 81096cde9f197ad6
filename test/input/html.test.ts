import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/input/encodings/page.js';
import { readHtml } from '../../src/input/html.js';

describe('the text of a page', () => {
  it.each([
    ['blocks are lines', '<div>một<p>hai</div><ul><li>ba<li>bốn</ul>', 'một\nhai\nba\nbốn\n'],
    ['breaks are too', 'một<br>hai<br/>ba', 'một\nhai\nba\n'],
    [
      'what is within a line is not',
      '<p>một <b>hai</b>, <a href="x">ba</a>\n\n bốn</p>',
      'một hai, ba bốn\n',
    ],
    ['cells stand apart', '<tr><td>một</td><td>hai</td></tr><tr><td>ba</td></tr>', 'một hai\nba\n'],
    [
      'what is not shown is not read',
      '<p>a<script>if (1 < 2) "<p>"</script><style>p{}</style><noscript>b</noscript></p>',
      'a\n',
    ],
    ['nor what is hidden', '<p hidden>a</p><div style="display: none">b<p>c</p></div><p>d</p>', 'd\n'],
    ['entities are letters', '<p>&Acirc;u &amp; &#225; &nbsp;x</p>', 'Âu & á \u00a0x\n'],
    ['lines of verses stay', '<pre>một\n  hai</pre>', 'một\nhai\n'],
    ['broken markup is read', '<p>một<div>hai</b></p>ba', 'một\nhai\nba\n'],
    ['nothing is nothing', '<html><head><title>x</title></head></html>', ''],
  ])('%s', (_case, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });
});

describe('what the markup tells', () => {
  it.each([
    ['the title of the page', '<title>Tin\n mới</title>', { title: 'Tin mới' }],
    ['a better title', '<title>Tin | Báo</title><meta property="og:title" content="Tin">', { title: 'Tin' }],
    ['the only heading', '<title>Tin | Báo</title><h1>Tin <b>mới</b></h1>', { title: 'Tin mới' }],
    ['no heading of several', '<title>Tin</title><h1>a</h1><h1>b</h1>', { title: 'Tin' }],
    ['no title of a picture', '<p>a</p><svg><title>menu</title></svg><title>Tin</title>', { title: 'menu' }],
    [
      'a date',
      '<meta property="article:published_time" content="2021-08-02T22:32:00+07:00">',
      { published: '2021-08-02T22:32' },
    ],
    ['no date that is none', '<meta name="date" content="hôm nay">', { published: null }],
    [
      'authors',
      '<meta name="author" content="Lê An"><meta name="author" content="https://x.org/a">',
      { authors: ['Lê An'] },
    ],
    [
      'JSON-LD before the rest',
      `<meta name="author" content="Ban biên tập"><script type="application/ld+json">
       {"@graph": [{"@type": "WebSite", "name": "Báo"}, {"@type": ["NewsArticle"], "headline": "Tin",
        "datePublished": "2021-08-02", "author": [{"@type": "Person", "name": "Lê An"}, {"@type": "Organization", "name": "Báo"}]}]}
       </script>`,
      { title: 'Tin', published: '2021-08-02', authors: ['Lê An'] },
    ],
    [
      'nothing of damaged JSON-LD',
      '<script type="application/ld+json">{"@type": "NewsArticle",</script>',
      { title: null, authors: [] },
    ],
  ])('%s', (_case, html, hints) => {
    expect(readHtml(html).hints).toMatchObject(hints);
  });
});

describe('the encoding of a page', () => {
  const latin = Uint8Array.of(0x63, 0xe0, 0x20, 0xd0);
  it.each([
    ['that was served', latin, 'windows-1258', 'cà Đ', 'windows-1258'],
    [
      'that is declared',
      Buffer.concat([Buffer.from('<meta charset="windows-1258">'), latin]),
      null,
      '<meta charset="windows-1258">cà Đ',
      'windows-1258',
    ],
    [
      'that nobody knows',
      Buffer.from('<meta charset=none>cà'),
      'x-unknown',
      '<meta charset=none>cà',
      'utf-8',
    ],
    ['of a mark', Uint8Array.of(0xff, 0xfe, 0x63, 0), 'utf-8', 'c', 'utf-16le'],
    ['with bytes that are no letters', Uint8Array.of(0x63, 0xe0), null, 'c\uFFFD', 'utf-8'],
  ])('%s', (_case, bytes, served, text, encoding) => {
    expect(decodePage(bytes, served)).toMatchObject({ text, encoding });
  });
});

describe('a page that is nested without end', () => {
  const DEEP = 100_000;
  it.each([
    ['blocks', '<div>'.repeat(DEEP)],
    ['inline elements and closing tags of others', `${'<b>'.repeat(DEEP)}${'</i>'.repeat(DEEP)}`],
    ['lists', '<ul><li>'.repeat(DEEP)],
    ['what is hidden', '<div hidden>'.repeat(DEEP)],
  ])('is read to its end: %s', (_case, open) => {
    const { text } = readHtml(`<p>Trước</p>${open}<p>Sau</p><script>"<p>no"</script><p>Hết</p>`);
    expect(text).toMatch(/^Trước\n(?:Sau\nHết\n)?$/u);
    expect(readHtml(`${open}</body></html>`).text).toBe('');
  });

  it('is read as any other up to where nobody nests', () => {
    const open = '<div><p>a</p>'.repeat(400);
    expect(readHtml(`${open}<p hidden>b</p>${'</div>'.repeat(400)}<p>c`).text).toBe(
      `${'a\n'.repeat(400)}c\n`,
    );
  });

  it('keeps scripts out where the reading begins again', () => {
    const open = '<b>'.repeat(600);
    expect(readHtml(`${open}x<script>let y = '<p>z</p>'</script>${open}<style>p {}</style> w`).text).toBe(
      'x w\n',
    );
  });
});

it('one long line of many pieces is put together', () => {
  expect(readHtml('a <i></i>'.repeat(200_000)).text).toBe(`${'a '.repeat(200_000).trim()}\n`);
});
