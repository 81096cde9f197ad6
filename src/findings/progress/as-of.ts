import type { ArticleText } from '../../article.js';
import { ArticleDates } from '../../mentions/years.js';

/** Finds the day up to which a figure counts: "tính đến cuối tháng 9-2017". */
export class AsOf {
  readonly #article: ArticleText;
  #dates: ArticleDates | null = null;

  constructor(article: ArticleText) {
    this.#article = article;
  }

  /** The EDTF date that bounds the time before a figure in its sentence; null for "đến nay" or none. */
  of(sentence: number, before: number): string | null {
    const { published, sentences } = this.#article;
    this.#dates ??= new ArticleDates(this.#article, sentences, published);
    const bounds = this.#dates.in(sentence).filter(({ lead, to }) => lead === 'bound' && to <= before);
    const last = bounds.at(-1);
    return last === undefined ? null : this.#dates.resolve(last, sentence, false).value;
  }
}
