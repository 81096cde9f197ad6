/** Findings of an article, a short line each. */
import type { Progress, Speaker } from '../../src/document.js';
import { findProgress } from '../../src/findings/progress.js';
import { findSpeakers } from '../../src/findings/speakers.js';
import { findPeople } from '../../src/mentions/people.js';
import { prose } from './prose.js';

export function figuresIn(text: string): Progress[] {
  return findProgress(prose(text)).progress;
}

/** "114/140 81.4% dòng hành động implemented" for each figure; a dash for what is not told. */
export function figureLines(...paragraphs: string[]): string[] {
  return figuresIn(paragraphs.join('\n')).map(
    ({ done, total, percent, unit, status }) =>
      `${done ?? '-'}/${total ?? '-'} ${percent.stated ?? '-'}% ${unit} ${status}`,
  );
}

export function speakersIn(text: string): Speaker[] {
  const article = prose(text);
  return findSpeakers(article, findPeople(article));
}

/** "name: verb, verb" for each speaker. */
export function speakerLines(text: string): string[] {
  return speakersIn(text).map(
    ({ name, statements }) => `${name}: ${statements.map(({ verb }) => verb).join(', ')}`,
  );
}
