import { isCapital, isSymbol } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { foldedAt } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { Kind } from '../kinds.js';
import { afterPrefix } from '../repeats.js';
import { opener } from '../wording.js';
import { pageWith } from './example.js';
import { bodyRule } from './inside.js';

const BYLINE_LINES = 10;
const BIO_LINES = 2;
const BIO_WORDS = 70;

export const writerBio = bodyRule({
  id: 'writer-bio',
  label: 'chrome',
  purpose: 'What the writer is, at the end of the body: "NAME is a researcher at …", "The writer is …".',
  examples: {
    removes: [
      pageWith
        .inside()
        .replace(/(Hội nghị lần sau.*)$/mu, '$1\n» Tác giả là nhà báo tự do, sống tại Cần Thơ.'),
      pageWith
        .underHeadline('Hà Vy')
        .replace(/(Hội nghị lần sau.*)$/mu, '$1\n» Hà Vy hiện là nhà báo tự do, sống tại Cần Thơ.'),
    ],
    keeps: [
      pageWith.inside('» Tác giả là một người dân ven sông, theo lời ban tổ chức.'),
      pageWith
        .behind()
        .replace(/(Hội nghị lần sau.*)$/mu, '$1\n» Hà Vy là người Lào đầu tiên điều hành trạm.'),
    ],
  },
  about: Kind.Prose | Kind.Sentence,
  lastLines: BIO_LINES,
  claims: (draft, line) => {
    if (line.words > BIO_WORDS) return false;
    if (opener(draft.page, line)?.role === 'writer') return true;
    const { tokens, language } = draft.page;
    return writersLines(draft).some((name) => {
      const at = afterPrefix(tokens, name, line);
      return at > line.from + 1 && language.words.site.get(foldedAt(tokens, at)) === 'bio';
    });
  },
});

/** The writers' names as they stand on lines of their own, without the word that announces them. */
function writersLines(draft: Draft): TokenRange[] {
  const names: TokenRange[] = [];
  const { tokens, hits } = draft.page;
  const first = draft.title?.index ?? 0;
  for (let i = first; i <= first + BYLINE_LINES && i < draft.lines.count; i += 1) {
    const line = draft.label(i) === 'author' ? draft.lines.at(i) : undefined;
    if (line === undefined) continue;
    const announced = hits.credit.at(line.from);
    let from = announced?.meaning === 'writer' ? announced.to : line.from;
    for (let at = from; at <= line.to; at += 1) {
      const ends = at === line.to || isSymbol(tokens, at) || !isCapital(tokens, at);
      if (!ends) continue;
      if (at > from + 1) names.push({ from, to: at });
      from = at + 1;
    }
  }
  return names;
}
