import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes, decodeText } from '../../src/input/encodings/decode.js';
import { ENCODINGS } from '../../src/input/encodings/names.js';
import { tell } from '../../src/input/encodings/tell.js';
import { isPlain } from '../../src/input/plain.js';
import { ROOT } from '../support/cli.js';
import { NEWS, PLAIN } from '../support/dumps.js';
import { FOREIGN } from '../support/foreign.js';
import { latinBytes, misread, to1258, toTcvn3, toVni } from '../support/legacy.js';

const fixture = (name: string) => readFileSync(join(ROOT, 'fixtures', `${name}.txt`), 'utf8');
const VIETNAMESE = ['news-agency', 'party-paper', 'ministry-portal', 'joint-statement', 'clean-prose'].map(
  fixture,
);
const SENTENCE =
  'Ngày 2/8, Việt Nam và các nước đối tác đã nhất trí tăng cường hợp tác trong lĩnh vực chuyển đổi số.';
const ALL_LETTERS = [...'aeiouy', ...'ăâêôơưđ']
  .flatMap((vowel) =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => `${vowel}${tone}`.normalize('NFC')),
  )
  .filter((letter) => letter.length === 1)
  .map((letter) => `h${letter}`)
  .join(' ');

const toldOf = (text: string) => {
  const told = tell(text);
  return told === null || told === 'unknown' ? told : told.encoding;
};

describe('letters in another encoding', () => {
  it.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
    ['utf-8-as-windows-1252', misread],
    ['windows-1258-as-windows-1252', (text: string) => Buffer.from(to1258(text)).toString('latin1')],
  ] as const)('%s is told of a page and of a sentence', (encoding, write) => {
    for (const text of [...VIETNAMESE, NEWS, SENTENCE, SENTENCE.repeat(3000)]) {
      expect(isPlain(write(text))).toBe(false);
      expect(toldOf(write(text))).toBe(encoding);
    }
  });

  it.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
    ['utf-8-as-windows-1252', misread],
  ] as const)('%s gives every letter back', (encoding, write) => {
    expect(decodeText(write(ALL_LETTERS), 'utf-8', encoding).text).toBe(ALL_LETTERS);
    expect(decodeText(write(SENTENCE), 'utf-8', encoding).text).toBe(SENTENCE);
  });

  it('of vni and misread UTF-8 keep capitals; of tcvn3 those of words in capitals', () => {
    const capitals = 'TIẾN TRÌNH XÂY DỰNG CỘNG ĐỒNG, Ở ĐÔNG NAM Á';
    expect(decodeText(toVni(capitals), 'utf-8', 'vni').text).toBe(capitals);
    expect(decodeText(misread(capitals), 'utf-8', 'utf-8-as-windows-1252').text).toBe(capitals);
    expect(decodeText(toTcvn3('CỘNG ĐỒNG Ở Đông Nam Á'), 'utf-8', 'tcvn3').text).toBe(
      'CỘNG ĐỒNG ở Đông Nam á',
    );
  });

  it('of tcvn3 are no signs that stand alone', () => {
    expect(decodeText('© ViÖt Nam · 2021 «®ång»', 'utf-8', 'tcvn3').text).toBe('© Việt Nam · 2021 ôđồngằ');
  });

  it('misread by Latin-1 are put together too, and by windows-1250 and 1258', () => {
    const latin1 = Buffer.from(SENTENCE).toString('latin1');
    expect(tell(latin1)).toEqual({ encoding: 'utf-8-as-windows-1252', text: SENTENCE });
    const by1258 = new TextDecoder('windows-1258').decode(Buffer.from(SENTENCE));
    expect(tell(by1258)).toEqual({ encoding: 'utf-8-as-windows-1258', text: SENTENCE });
    const by1250 = new TextDecoder('windows-1250').decode(Buffer.from(SENTENCE));
    expect(tell(by1250)).toMatchObject({ text: SENTENCE });
  });

  it('misread are put together where no-break spaces became spaces, or fell away', () => {
    const text =
      'Tàu hàng của hai nước đã vào cảng là một tin vui và hoàn toàn mới; hàng ngày này\nlà\nthành công.';
    const nbsp = misread(text);
    expect(decodeText(nbsp.replaceAll('\u00a0', ' '), 'utf-8', null).text).toBe(text);
    const folded = nbsp.replaceAll('\u00a0', ' ').replace(/ +/gu, ' ').replaceAll(' \n', '\n');
    expect(decodeText(folded, 'utf-8', null).text).toBe(text);
  });

  it('misread twice are put together twice', () => {
    expect(tell(misread(misread(SENTENCE)))).toEqual({
      encoding: 'utf-8-as-windows-1252-twice',
      text: SENTENCE,
    });
  });

  it('misread in English quotation marks are put together where they are many or the text is short', () => {
    const english = '“ASEAN’s members agreed,” he said. “It’s time.”\n';
    expect(tell(misread(english.repeat(4)))).toEqual({
      encoding: 'utf-8-as-windows-1252',
      text: english.repeat(4),
    });
  });
});

describe('text that is what it seems to be', () => {
  it.each(Object.entries(FOREIGN))('%s stays as it is', (_language, text) => {
    for (const variant of [text, text.normalize('NFD'), text.toUpperCase(), text.slice(0, 80)])
      expect(decodeText(variant, 'utf-8', null)).toEqual({ text: variant, encoding: 'utf-8', warnings: [] });
  });

  it('is Vietnamese in any normal form, also without marks', () => {
    for (const text of [...VIETNAMESE, PLAIN, SENTENCE]) {
      for (const form of ['NFC', 'NFD'] as const) expect(isPlain(text.normalize(form))).toBe(true);
      const mixed = text.slice(0, 40).normalize('NFD') + text.slice(40);
      expect(isPlain(mixed)).toBe(true);
      expect(isPlain(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd'))).toBe(true);
    }
  });

  it('may quote what went wrong elsewhere', () => {
    const quoted =
      'Chữ hiện ra là "Cá»™ng Ä‘á»“ng các quá»‘c gia ÄÃ´ng Nam Ã", còn bản gốc là "ViÖt Nam, céng ®ång".';
    const vietnamese = `${SENTENCE}\n${quoted}\n${SENTENCE}`;
    expect(decodeText(vietnamese, 'utf-8', null)).toEqual({
      text: vietnamese,
      encoding: 'utf-8',
      warnings: [],
    });
    const english = `The page read "Cá»™ng Ä‘á»“ng cÃ¡c quá»‘c gia" to its users.\n${'The editor of the site said that it was an old fault.\n'.repeat(9)}`;
    expect(decodeText(english, 'utf-8', null).text).toBe(english);
  });
});

describe('text that is wrong in a way that nobody can be sure of', () => {
  const cases: Readonly<Record<string, string>> = {
    'of two encodings': `${SENTENCE.slice(0, 20)}\n${toTcvn3(SENTENCE.repeat(3))}`,
    'too short': toTcvn3('Cộng đồng các nước Đông Nam Á'),
    'converted by a wrong table': 'Cỏc nước đó phỏt triển quan hệ; cụng tỏc này khụng dừng lại.',
    'misread and damaged': misread(SENTENCE).replaceAll('á»', 'á'),
  };
  it.each(Object.entries(cases))('%s: stays as it is, with a warning', (_case, text) => {
    const { warnings, ...read } = decodeText(text, 'utf-8', null);
    expect(read).toEqual({ text, encoding: 'utf-8' });
    expect(warnings).toEqual([expect.objectContaining({ code: 'encoding-unknown', span: null })]);
  });
});

describe('bytes', () => {
  it.each([
    ['tcvn3', (text: string) => latinBytes(toTcvn3(text))],
    ['vni', (text: string) => latinBytes(toVni(text))],
    ['windows-1258', to1258],
  ] as const)('of %s are told without any declaration', (encoding, write) => {
    for (const text of [NEWS, SENTENCE, SENTENCE.repeat(300)]) {
      const decoded = decodeBytes(write(text), null);
      expect(decoded?.encoding).toBe(encoding);
      expect(decoded?.warnings).toEqual([expect.objectContaining({ code: 'encoding' })]);
      if (encoding !== 'tcvn3') expect(decoded?.text.normalize('NFC')).toBe(text);
    }
  });

  it('of windows-1258 are decoded as everybody decodes them: spans count in that', () => {
    const bytes = to1258(SENTENCE);
    expect(decodeBytes(bytes, null)?.text).toBe(new TextDecoder('windows-1258').decode(bytes));
  });

  it.each(['utf-16le', 'utf-16be'] as const)('of %s are told by their mark', (encoding) => {
    const bytes = Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le');
    const decoded = decodeBytes(encoding === 'utf-16be' ? bytes.swap16() : bytes, null);
    expect(decoded).toMatchObject({ text: SENTENCE, encoding });
  });

  it('of English with typographic signs are windows-1252', () => {
    const text =
      '“The members’ meeting was held in Dili,” President José Ramos-Horta said on Monday – twice.';
    const bytes = Uint8Array.from(
      [...text].map((sign) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 })[sign] ?? sign.charCodeAt(0)),
    );
    expect(decodeBytes(bytes, null)).toMatchObject({ text, encoding: 'windows-1252' });
  });

  it.each(Object.entries(FOREIGN).filter(([, text]) => /^[\x20-\xff’]*$/u.test(text)))(
    'of %s are never taken for Vietnamese',
    (language, text) => {
      const decoded = decodeBytes(latinBytes(text.replaceAll('’', "'")), null);
      expect(decoded).toBeNull();
      expect(language).not.toBe('English');
    },
  );

  it('of UTF-8 with a broken letter are UTF-8, whose lost letter shows', () => {
    const bytes = Buffer.from(SENTENCE);
    expect(decodeBytes(bytes.subarray(0, -4), null)).toMatchObject({ encoding: 'utf-8', warnings: [] });
    bytes[bytes.indexOf('ệ') + 1] = 0x20;
    expect(decodeBytes(bytes, null)?.text).toContain('Vi\uFFFD');
  });

  it('at random are nothing', () => {
    let state = 1;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 16;
    };
    for (let round = 0; round < 200; round += 1) {
      const bytes = Uint8Array.from({ length: 200 }, () => 1 + (random() % 255));
      bytes[0] = 0x61;
      expect(decodeBytes(bytes, null)).toBeNull();
    }
  });

  it.each(ENCODINGS)('are taken for %s if that is asked for', (encoding) => {
    const bytes = Buffer.from('Nam 2021 nothing but ASCII ');
    const text = encoding.startsWith('utf-16') ? decodeBytes(bytes, encoding).text : bytes.toString();
    expect(decodeBytes(bytes, encoding)).toMatchObject({ text, encoding });
  });
});
