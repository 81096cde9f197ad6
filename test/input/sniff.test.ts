import { describe, expect, it } from 'vitest';
import { formatOf, tellsFormat } from '../../src/input/sniff.js';

/** The format told from the first bytes that are taken to be enough, as they come one by one. */
function toldAt(text: string): [number, string | null] {
  const bytes = Buffer.from(text);
  let count = 0;
  while (count < bytes.length && !tellsFormat(bytes.subarray(0, count))) count += 1;
  return [count, formatOf('-', bytes.subarray(0, count))];
}

describe('the format of an input', () => {
  it.each([
    ['<!DOCTYPE html><p>a', 'html'],
    ['\ufeff\n\n  <html lang="vi">', 'html'],
    [`${' '.repeat(900)}<html>`, 'html'],
    ['WARC/1.0\r\nWARC-Type: warcinfo', 'warc'],
    ['{"text": "a"}', 'ndjson'],
    ['{ "text": "a"}', 'ndjson'],
    ['\n{"text": "a"}', 'ndjson'],
    ['{\n  "text": "a"}', 'json'],
    ['{\r\n\t"text": "a"}', 'json'],
    ['[{"text": "a"}]', 'json'],
    ['[\n  {', 'json'],
    ['[Ảnh] {"a"', 'text'],
  ])('of %j is told when the opening is there, not sooner', (text, format) => {
    const [count, told] = toldAt(`${text}${'x'.repeat(200)}`);
    expect(told).toBe(format);
    expect(count).toBeLessThanOrEqual(Buffer.byteLength(text));
  });

  it.each([
    ['Ngày 2/8', 4],
    ['a\nb\nc', 4],
    ['{}\n{}\n', 4],
  ])('of %j is not waited for', (text, most) => {
    expect(toldAt(text)[0]).toBeLessThanOrEqual(most);
  });

  it('of what never becomes an opening is text', () => {
    expect(toldAt(`<${'a'.repeat(100)}`)).toEqual([64, 'text']);
    expect(toldAt('\n'.repeat(5000))).toEqual([4096, 'text']);
  });
});
