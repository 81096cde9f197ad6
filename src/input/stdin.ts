/** How standard input is named among files. */
export const STDIN = '-';
