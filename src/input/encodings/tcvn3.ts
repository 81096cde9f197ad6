/**
 * TCVN 5712 (ABC), the encoding of the .Vn fonts: a byte a letter, read as the
 * Latin letter or symbol of the same number. From 0xA1; a space is none of its
 * letters. The fonts have a capital with a tone in a font of its own only.
 */
const FIRST = 0xa1;
const LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ';

/** Signs of a page that stand alone, then letters. */
const ENCODED = /(?<![\p{L}\u00A1-\u00FE])[«»©®·](?![\p{L}\u00A1-\u00FE])|([\u00A1-\u00AF\u00B5-\u00FE])/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const CAPITALS = /[A-Z].*[A-Z]/u;
const SMALL = /[a-z]/u;

/** The letters that Latin letters and symbols stand for. In a word of capitals those with a tone become capitals too. */
export function fromTcvn3(text: string): string {
  const letters = text.replace(ENCODED, (sign, letter: string | undefined) =>
    letter === undefined ? sign : (LETTERS[letter.charCodeAt(0) - FIRST] ?? letter),
  );
  return letters.replace(WORD, (word) =>
    CAPITALS.test(word) && !SMALL.test(word) ? word.toUpperCase() : word,
  );
}
