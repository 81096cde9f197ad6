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
  'a text that is written in pieces': 'ữ'.repeat((1 << 20) + 1),
  'a surrogate pair where a piece would end': `${'a'.repeat((1 << 20) - 1)}🌊`,
  'halves of surrogate pairs where a piece ends': `${'a'.repeat((1 << 20) - 1)}\udf0a\ud83c\ud83c`,
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
