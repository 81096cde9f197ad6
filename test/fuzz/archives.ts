/** Bytes to fuzz the input readers with: archives and saved pages, whole and damaged, packed or not. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { warcRecord } from '../support/archives.js';
import { anyPage } from './pages.js';

type BytesOf = fc.Arbitrary<Buffer>;

const bytesOf = (text: string) => Buffer.from(text);

const encoded: BytesOf = fc
  .tuple(anyPage, fc.constantFrom('utf8', 'utf8', 'utf8', 'utf16le', 'latin1'), fc.boolean())
  .map(([text, encoding, marked]) =>
    Buffer.from((marked ? '\ufeff' : '') + text, encoding as BufferEncoding),
  );

const jsonLine = fc
  .tuple(anyPage, fc.constantFrom('text', 'content', 'body', 'raw_content', 'nothing'), fc.jsonValue())
  .map(([text, field, other]) =>
    JSON.stringify({ [field]: text, id: other, date: '2022-09-01', url: other }),
  );
const anyLine = fc.oneof({ weight: 5, arbitrary: jsonLine }, fc.json(), fc.string({ maxLength: 30 }));
const ndjson: BytesOf = fc
  .tuple(fc.array(anyLine, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => bytesOf(lines.join(end)));

const MARKUP = [
  ...['<p>', '</p>', '<div hidden>', '</div>', '<table><tr><td>', '<br>', '<pre>', '</pre>', '<h1>', '</h1>'],
  ...['<script>', '</script>', '<style>', '<title>', '</title>', '<!--', '-->', '<![CDATA[', ']]>', '<', '>'],
  ...['<script type="application/ld+json">{"@type":"NewsArticle","author":[', '&nbsp;', '&#x1F;', '&#55296;'],
  ...['<meta charset="utf-16">', '<meta property="article:published_time" content="2022-09-01T08:00:00Z">'],
  ...[
    '<svg>',
    '<select>',
    '<textarea>',
    '<template>',
    '</body>',
    '<p style="display:none">',
    '\0',
    '<a href="',
  ],
];
const markup = fc.constantFrom(...MARKUP);
const html: BytesOf = fc
  .tuple(fc.constantFrom('<!doctype html>', '<html>', ''), anyPage, fc.array(markup, { maxLength: 12 }))
  .map(([head, text, pieces]) => {
    const lines = text.split('\n').map((line, at) => `${pieces[at % (pieces.length + 1)] ?? '<p>'}${line}`);
    return bytesOf(`${head}${lines.join('\n')}`);
  });

const http: BytesOf = fc
  .tuple(
    fc.constantFrom('200 OK', '301 Moved', '404 Not Found', '2'),
    fc.constantFrom('text/html; charset=utf-8', 'text/plain', 'text/html; charset=none', 'image/png', ''),
    fc.constantFrom(
      '',
      'Content-Encoding: gzip\r\n',
      'Transfer-Encoding: chunked\r\n',
      'Content-Encoding: deflate\r\n',
    ),
    html,
    fc.nat({ max: 2 }),
  )
  .map(([status, type, header, body, shape]) => {
    const packed = shape === 0 ? body : shape === 1 ? gzipSync(body) : chunked(body);
    return Buffer.concat([bytesOf(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${header}\r\n`), packed]);
  });

function chunked(body: Buffer): Buffer {
  return Buffer.concat([bytesOf(`${body.length.toString(16)}\r\n`), body, bytesOf('\r\n0\r\n\r\n')]);
}

const record = fc
  .tuple(
    fc.constantFrom('conversion', 'response', 'resource', 'request', 'warcinfo', ''),
    fc.constantFrom('text/plain', 'text/html', 'application/http; msgtype=response', ''),
    fc.oneof(encoded, html, http),
    fc.constantFrom('LENGTH', 'LENGTH', 'LENGTH', 'LENGTH0', '0', '-1', '7', '99999999999999'),
  )
  .map(([type, content, block, length]) =>
    warcRecord(
      [
        `WARC-Type: ${type}`,
        `Content-Type: ${content}`,
        `Content-Length: ${length}`,
        'WARC-Target-URI: <https://example.org/a>',
      ],
      block,
    ),
  );
const warc: BytesOf = fc
  .array(record, { minLength: 1, maxLength: 4 })
  .map((records) => Buffer.concat(records));

const whole: BytesOf = fc.oneof(
  encoded,
  ndjson,
  html,
  warc,
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);

const WORDS = [
  ...[
    '\0',
    '\xff',
    '\xfe',
    '\xff\xfe',
    '\xef\xbb\xbf',
    '\r\n\r\n',
    '\n',
    '{',
    '"',
    '\\ud800',
    '\\u0000',
    ']}',
  ],
  ...[
    'WARC/1.0\r\n',
    'Content-Length: 18446744073709551616\r\n',
    'HTTP/1.1 200\r\n',
    '\x1f\x8b\x08',
    '<',
    '&#',
  ],
];
const damage = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'double', 'put', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2000 })),
  word: fc.constantFrom(...WORDS),
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Buffer, { kind, at, length, word }: Damage): Buffer {
  const from = Math.floor(at * bytes.length);
  const [before, hit] = [bytes.subarray(0, from), bytes.subarray(from, from + length)];
  const after = bytes.subarray(from + length);
  switch (kind) {
    case 'flip':
      return Buffer.concat([before, hit.map((byte) => byte ^ (length % 256)), after]);
    case 'cut':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, hit, hit, after]);
    case 'put':
      return Buffer.concat([before, Buffer.from(word, 'latin1'), hit, after]);
    default:
      return before;
  }
}

const harmed = (bytes: BytesOf): BytesOf =>
  fc.tuple(bytes, fc.array(damage, { maxLength: 4 })).map(([all, damages]) => damages.reduce(damaged, all));

const packed = (bytes: BytesOf): BytesOf =>
  fc
    .tuple(bytes, bytes, fc.nat({ max: 3 }))
    .map(([first, second, members]) =>
      Buffer.concat([gzipSync(first), ...(members === 0 ? [gzipSync(second)] : [])]),
    );

/** The bytes of any input. */
export const anyBytes: BytesOf = fc.oneof(
  { weight: 3, arbitrary: harmed(whole) },
  { weight: 1, arbitrary: harmed(packed(harmed(whole))) },
);
