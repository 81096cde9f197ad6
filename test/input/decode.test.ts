import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { InputError } from '../../src/input/input.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it.each(['Việt Nam', 'Viê\u0323t Nam\r\n', '\u0001', '😀'])('keeps %j as it is', (text) => {
    expect(decode(bytes(text))).toBe(text);
  });

  it('drops one byte order mark at the start, and no other', () => {
    expect(decode(bytes('\uFEFFa\uFEFF'))).toBe('a\uFEFF');
  });

  it.each([[[]], [[0x20, 0x0a]], [[0x61, 0]]])('refuses %j', (values) => {
    expect(() => decode(Uint8Array.from(values))).toThrow(InputError);
  });

  it.each([[[0xff, 0xfe, 0x61, 0]], [[0xc3]], [[0xed, 0xa0, 0x80]], [[0x61, 0xe0, 0x20]]])(
    'leaves %j to those who know other encodings',
    (values) => {
      expect(decode(Uint8Array.from(values))).toBeNull();
    },
  );
});
