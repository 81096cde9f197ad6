/**
 * A byte for each letter and digit of Latin and Vietnamese writing, so that a
 * word of up to eight of them is two integers: two words as written are one
 * exactly if these are equal.
 */

type Numbers = Uint8Array;

/** By UTF-16 code unit, from 1 on; 0 for other letters, and for all that is none. */
export const LETTER_NUMBERS: Numbers = numbered(
  ...[
    ['0', '9'],
    ['A', 'Z'],
    ['a', 'z'],
    ['À', 'Ö'],
    ['Ø', 'ö'],
    ['ø', 'ÿ'],
    ['Ă', 'ă'],
    ['Đ', 'đ'],
  ],
  ...[
    ['Ĩ', 'ĩ'],
    ['Ũ', 'ũ'],
    ['Ơ', 'ơ'],
    ['Ư', 'ư'],
    ['Ạ', 'ỹ'],
  ],
);

/** The same for digits alone. */
export const DIGIT_NUMBERS: Numbers = numbered(['0', '9']);

/** By UTF-16 code unit, whether a word or number surely ends before it: white space, and most marks. */
export const ENDS = new Uint8Array(0x10000);
for (const mark of ' \n\r\t\u00a0.,;:!?()[]{}/|-+*=<>%&"–—‘“”•…') ENDS[mark.charCodeAt(0)] = 1;

function numbered(...ranges: readonly string[][]): Numbers {
  const numbers = new Uint8Array(0x10000);
  let number = 0;
  for (const [first = '', last = ''] of ranges) {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) {
      number += 1;
      numbers[code] = number;
    }
  }
  return numbers;
}

/**
 * The numbers of up to four code units from `at` on, the first one in the lowest
 * byte; 0 from the first on that has none. Without a branch: where a word ends
 * cannot be foreseen, and a wrong guess costs the processor more than three letters.
 */
export function fourAt(numbers: Numbers, units: Uint16Array, at: number): number {
  const one = numbers[units[at] ?? 0] ?? 0;
  const two = numbers[units[at + 1] ?? 0] ?? 0;
  const three = numbers[units[at + 2] ?? 0] ?? 0;
  const four = numbers[units[at + 3] ?? 0] ?? 0;
  const second = -one >> 31;
  const third = second & (-two >> 31);
  const fourth = third & (-three >> 31);
  return one | ((two & second) << 8) | ((three & third) << 16) | ((four & fourth) << 24);
}

/** How many bytes of what {@link fourAt} gave are numbers. */
export function bytesOf(four: number): number {
  return (39 - Math.clz32(four)) >> 3;
}
