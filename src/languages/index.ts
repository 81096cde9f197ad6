import type { LanguageCode } from '../document.js';
import type { Language } from './language.js';
import { vietnamese } from './vi/index.js';

/** The language a text is read in. */
export function languageOf(_text: string, _forced?: LanguageCode): Language {
  return vietnamese;
}
