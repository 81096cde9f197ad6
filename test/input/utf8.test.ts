import { describe, expect, it } from 'vitest';
import { piecesOf, utf8Of, validUtf8 } from '../../src/input/utf8.js';

const PIECE = 1 << 20;

const TEXTS = {
  'no text': '',
  'nothing but letters of ASCII': 'Plan of action: 3 of 4 lines',
  'a text in Vietnamese': 'Sáu nước bàn chuyện dòng sông – “nước” là của chung… 🌊',
  'a mark of the byte order behind its beginning': 'sông\ufeff và núi',
  'a text that is too long for the short way': 'ữ'.repeat(PIECE + 1),
  'a surrogate pair where a piece would end': `${'a'.repeat(PIECE - 1)}🌊${'ữ'.repeat(PIECE)}`,
};

const NO_UTF8 = {
  'a byte that no letter begins with': [0x61, 0xff],
  'a letter that lacks its end': [0x61, 0xe1, 0xbb],
  'a letter in more bytes than it needs': [0xc0, 0xaf],
  'half of a surrogate pair': [0xed, 0xa0, 0x80],
};

describe('the text of bytes that are UTF-8', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`is what was written: ${name}`, () => {
      expect(validUtf8(Buffer.from(text))).toBe(text);
      expect(validUtf8(Buffer.from(`\ufeff${text}`))).toBe(text);
    });
  }

  for (const [name, bytes] of Object.entries(NO_UTF8)) {
    it(`is none: ${name}`, () => {
      expect(validUtf8(Uint8Array.from(bytes))).toBeNull();
    });
  }

  it('is read where the bytes stand in larger memory', () => {
    const memory = Buffer.from('xx sông yy');
    expect(validUtf8(memory.subarray(3, 8))).toBe('sông');
  });
});

describe('a text as UTF-8', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`is what the engine writes: ${name}`, () => {
      expect(Buffer.from(utf8Of(text)).equals(Buffer.from(text))).toBe(true);
    });
  }

  it('has U+FFFD for half of a surrogate pair', () => {
    expect(validUtf8(utf8Of('sông\ud83c'))).toBe('sông\ufffd');
    expect(validUtf8(utf8Of('\udf0asông 🌊'))).toBe('\ufffdsông 🌊');
  });

  it('stays as it is when another is written', () => {
    const first = utf8Of('sông');
    utf8Of('núi rừng');
    expect(validUtf8(first)).toBe('sông');
  });

  it('is cut into pieces that keep surrogate pairs whole', () => {
    const pieces = piecesOf(`${'a'.repeat(PIECE - 1)}🌊b`);
    expect(pieces.map(({ length }) => length)).toEqual([PIECE - 1, 3]);
  });
});
