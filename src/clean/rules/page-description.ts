import type { PageRule } from '../rule.js';
import { pageWith } from './example.js';
import { isParagraph } from './wording.js';

/** Above all menus, a tab's title and what search engines are told of the page. */
const TOP = 4;

const LEAD =
  'Sáu nước ven sông hôm nay đồng ý chia sẻ số liệu về nước ngầm của lưu vực, sau hai năm bàn bạc.';

export const pageDescription: PageRule = {
  id: 'page-description',
  label: 'chrome',
  purpose: 'The lead on the first lines of the dump, as search engines are told it, where it stands again.',
  examples: {
    removes: [
      pageWith.above(`» ${LEAD}`, 'Trang chủ', 'Thời sự').replace('Thứ Năm,', `${LEAD}\nThứ Năm,`),
      pageWith.above('Báo Sông Nước', `» ${LEAD}`).replace('Thứ Năm,', `${LEAD}\nThứ Năm,`),
    ],
    keeps: [pageWith.above(`» ${LEAD}`), pageWith.inside(`» ${LEAD}`, LEAD)],
  },
  apply: (draft) => {
    for (let i = 0; i < TOP; i += 1) {
      if (!draft.isFree(i) || !isParagraph(draft.lines.at(i))) continue;
      const again = draft.repeats.next[i] ?? -1;
      let next = i + 1;
      while (next < again && !isParagraph(draft.lines.at(next))) next += 1;
      // Between the two no other paragraph stands, but the headline does.
      if (again > i + 1 && next === again) draft.claim(i, pageDescription);
    }
  },
};
