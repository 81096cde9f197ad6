import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/input/checksum.js';

const TEXTS = {
  'no text': '',
  'a text in Vietnamese': 'Sáu nước bàn chuyện dòng sông – “nước” là của chung… 🌊',
  'halves of surrogate pairs': 'a\ud83cb\udf0a',
  'the first half of a surrogate pair at its end': 'sông\ud83c',
  'halves of surrogate pairs before a whole one': '\ud83c🌊',
  'a text after a longer one': 'ngắn',
  'a text that is too long to be written down': 'ữ'.repeat((1 << 20) + 1),
};

describe('the checksum of a text', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`is that of its UTF-8: ${name}`, () => {
      const bytes = new TextEncoder().encode(text);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(checksumOf(text)).toEqual({ bytes: bytes.length, sha256 });
    });
  }
});
