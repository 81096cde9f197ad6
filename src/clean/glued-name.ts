import type { Page } from '../page.js';
import { CharClass, classOf } from '../text/characters.js';
import type { TokenRange } from '../text/sentences.js';
import { readable } from '../text/source.js';
import { foldedAt } from '../text/tokens.js';

const GLUED = 'in';

/**
 * A writer's name without the place behind it: in "Nadia Tannerin Kuala Lumpur"
 * the small word before the place was glued to the name with a tag. Sure only
 * where the page has the name without it too: "Chris Martin Hanoi" is Martin.
 */
export function withoutGluedWord(page: Page, { from, to }: TokenRange): string {
  const { tokens, hits, language } = page;
  const written = textOf(page, from, to);
  if (language.words.byline.get(GLUED) !== 'note') return written;
  for (let i = from + 2; i < to; i += 1) {
    const place = hits.place.at(i) ?? hits.country.at(i);
    if (place === undefined || place.to !== to) continue;
    if (!foldedAt(tokens, i - 1).endsWith(GLUED)) return written;
    const name = textOf(page, from, i).slice(0, -GLUED.length);
    return standsAlone(page, name) ? name : written;
  }
  return written;
}

/** Whether a name stands somewhere on the page with no letter behind it. */
function standsAlone({ source: { text } }: Page, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (classOf(text.charCodeAt(at + name.length)) !== CharClass.Letter) return true;
  }
  return false;
}

function textOf({ source, tokens }: Page, from: number, to: number): string {
  return readable(source, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
}
