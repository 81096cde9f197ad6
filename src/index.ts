export type * from './document.js';
export { type ExtractOptions, extract } from './extract.js';
