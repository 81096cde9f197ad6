import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodePage, fromCodePage } from '../../src/input/encodings/code-page.js';
import { decodeBytes, decodeText } from '../../src/input/encodings/decode.js';
import { ROOT } from '../support/cli.js';

/** The compiler tells its errors in many languages: thousands of sentences that are not ours. */
const LIBRARY = join(ROOT, 'node_modules/typescript/lib');
const FILE = 'diagnosticMessages.generated.json';
const languages = readdirSync(LIBRARY).filter((name) => existsSync(join(LIBRARY, name, FILE)));

/** So many sentences are one text. */
const SENTENCES = [1, 5, 25];

function textsIn(language: string): string[] {
  const file = readFileSync(join(LIBRARY, language, FILE), 'utf8');
  const sentences = Object.values(JSON.parse(file) as Record<string, string>);
  return SENTENCES.flatMap((size) =>
    Array.from({ length: Math.ceil(sentences.length / size) }, (_, index) =>
      sentences.slice(index * size, (index + 1) * size).join('\n'),
    ),
  );
}

/** The bytes of a text in a code page; null if it has other letters. */
function bytesIn(text: string, page: CodePage): Uint8Array | null {
  const letters = fromCodePage(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    page,
  );
  const bytes = [...text].map((letter) => letters.indexOf(letter));
  return bytes.includes(-1) ? null : Uint8Array.from(bytes);
}

describe('sentences of other languages', () => {
  it('are there', () => {
    expect(languages.length).toBeGreaterThanOrEqual(10);
  });

  it.each(languages)('%s: no letter is changed, hardly any is doubted', (language) => {
    const texts = textsIn(language);
    const decoded = texts.map((text) => decodeText(text, 'utf-8', null));
    expect(decoded.map(({ text }) => text)).toEqual(texts);
    expect(decoded.filter(({ warnings }) => warnings.length > 0).length).toBeLessThanOrEqual(2);
  });

  it.each(languages)('%s: bytes are read rightly or not at all', (language) => {
    const wrong: string[] = [];
    for (const text of textsIn(language)) {
      for (const page of ['windows-1252', 'windows-1250', 'windows-1254'] as const) {
        const bytes = bytesIn(text, page);
        const decoded = bytes === null ? null : decodeBytes(bytes, null);
        if (decoded !== null && decoded.text !== text) wrong.push(`${decoded.encoding}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
