/** All that is needed for a text that is not plainly UTF-8, and for pages. Loaded with the first of them. */
export { type Decoded, decodeBytes, decodeText } from './decode.js';
export { decodePage } from './page.js';
export { readAs } from './tell.js';
