import type { LanguageCode } from '../document.js';
import { detectLanguage } from './detect.js';
import { english } from './en/index.js';
import type { Language } from './language.js';
import { undetermined } from './und/index.js';
import { vietnamese } from './vi/index.js';

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  vi: vietnamese,
  en: english,
  und: undetermined,
};

/** The language a text is read in: the one asked for, else the one its prose is written in. */
export function languageOf(text: string, forced?: LanguageCode): Language {
  return LANGUAGES[forced ?? detectLanguage(text)];
}
