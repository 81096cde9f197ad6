/**
 * Writes Vietnamese as old fonts and misreadings do: the other way round than
 * the tables of the source, and from the standards' own lists, so that a wrong
 * entry shows.
 */

/** TCVN 5712-3 as published: a row a vowel or letter, à ả ã á ạ each. */
const TCVN3_ROWS: Readonly<Record<string, readonly number[]>> = {
  àảãáạ: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ằẳẵắặ: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  ầẩẫấậ: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  èẻẽéẹ: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ềểễếệ: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  ìỉĩíị: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  òỏõóọ: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ồổỗốộ: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ờởỡớợ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  ùủũúụ: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ừửữứự: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  ỳỷỹýỵ: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
  ĂÂÊÔƠƯĐ: [0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7],
  ăâêôơưđ: [0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae],
};

const TCVN3 = new Map(
  Object.entries(TCVN3_ROWS).flatMap(([letters, bytes]) =>
    [...letters].map((letter, index) => [letter, String.fromCharCode(bytes[index] ?? 0)] as const),
  ),
);

/** As the Latin letters that the font's bytes are. A capital with a tone becomes a small letter. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

/** Marks of VNI behind the bare vowel: grave, hook, tilde, acute, dot below; plain, circumflex, breve. */
const VNI_MARKS: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'ø', 'û', 'õ', 'ù', 'ï'],
  '\u0302': ['â', 'à', 'å', 'ã', 'á', 'ä'],
  '\u0306': ['ê', 'è', 'ú', 'ü', 'é', 'ë'],
};
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VNI_I = ['i', 'ì', 'æ', 'ó', 'í', 'ò'];

/** As the Latin letters that VNI for Windows writes. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(vniLetter).join('');
}

function vniLetter(letter: string): string {
  if (letter.toLowerCase() === 'đ') return letter === 'đ' ? 'ñ' : 'Ñ';
  const marks = letter.normalize('NFD');
  const base = marks[0] ?? '';
  if (!/^[aeiouy]$/iu.test(base)) return letter;
  const tone = TONES.findIndex((mark) => mark !== '' && marks.includes(mark));
  const index = Math.max(tone, 0);
  const cased = (written: string) => (base === base.toUpperCase() ? written.toUpperCase() : written);
  if (base.toLowerCase() === 'i') return cased(VNI_I[index] ?? '');
  if (letter.toLowerCase() === 'ỵ') return cased('î');
  if (marks.includes('\u031b')) {
    return cased(`${base.toLowerCase() === 'o' ? 'ô' : 'ö'}${VNI_MARKS['']?.[index] ?? ''}`);
  }
  const shape = marks.includes('\u0302') ? '\u0302' : marks.includes('\u0306') ? '\u0306' : '';
  return cased(`${base}${VNI_MARKS[shape]?.[index] ?? ''}`);
}

/** Letters that windows-1258 has with their shape; the tone follows as a mark of its own. */
const SHAPED = new Map([...'ĂăÂâÊêÔôƠơƯưĐđÀÁÈÉÍÙÚàáèéíùú'].map((letter) => [letter, letter] as const));
const BYTES_1258: Readonly<Record<string, number>> = {
  ...{ '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 },
  ...{ Ă: 0xc3, ă: 0xe3, Đ: 0xd0, đ: 0xf0, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd },
  ...{ '–': 0x96, '—': 0x97, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '…': 0x85 },
};

/** The bytes of windows-1258, written as Windows does: the vowel with its shape, then the tone. */
export function to1258(text: string): Uint8Array {
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    if (SHAPED.has(letter)) return [...letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => '\u0300\u0309\u0303\u0301\u0323'.includes(mark));
    if (tone === undefined) return [letter];
    const shape = marks.filter((mark) => mark !== tone).join('');
    return [(base + shape).normalize('NFC'), tone];
  });
  return Uint8Array.from(bytes.map((letter) => BYTES_1258[letter] ?? letter.charCodeAt(0)));
}

const C1_OF_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** UTF-8 that somebody decoded as windows-1252. */
export function misread(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? C1_OF_1252[byte - 0x80] : String.fromCharCode(byte)))
    .join('');
}

/** The bytes of a text whose characters are all below U+0100. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
