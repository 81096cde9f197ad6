/**
 * VNI for Windows: a vowel is followed by a letter that stands for its mark
 * ("Vieät"); some letters stand for others alone ("ñ" for "đ"). "ô" and "ö" are
 * letters and vowels with a mark behind them, so the longest match counts.
 */
const VOWELS: Readonly<Record<string, string>> = {
  a: 'aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ',
  e: 'eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ',
  o: 'oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ',
  ơ: 'ôùớ ôøờ ôûở ôõỡ ôïợ',
  u: 'uùú uøù uûủ uõũ uïụ',
  ư: 'öùứ öøừ öûử öõữ öïự',
  y: 'yùý yøỳ yûỷ yõỹ',
};
const ALONE = 'ôơ öư íí ìì æỉ óĩ òị îỵ ñđ';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...Object.values(VOWELS), ALONE].flatMap((row) =>
    row.split(' ').flatMap((entry): [string, string][] => {
      const [encoded, letter] = [entry.slice(0, -1), entry.slice(-1)];
      const [first = '', mark = ''] = encoded;
      const capital = first.toUpperCase();
      return [
        [encoded, letter],
        [capital + mark, letter.toUpperCase()],
        [capital + mark.toUpperCase(), letter.toUpperCase()],
      ];
    }),
  ),
);

const ENCODED = /[AEOUYaeouyÔÖôö][ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜËùøûõïâáàåãäêéèúüë]|[ÔÖÍÌÆÓÒÎÑôöíìæóòîñ]/gu;

/** The letters that Latin letters stand for. What stands for none stays. */
export function fromVni(text: string): string {
  return text.replace(ENCODED, (encoded) => {
    const whole = LETTERS.get(encoded);
    if (whole !== undefined || encoded.length === 1) return whole ?? encoded;
    const [first = '', rest = ''] = encoded;
    return (LETTERS.get(first) ?? first) + (LETTERS.get(rest) ?? rest);
  });
}
