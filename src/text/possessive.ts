/** The ending that makes an owner of a word: "Japan's", "the Plan of Action's". */
export const POSSESSIVE = /['’]s$/u;
