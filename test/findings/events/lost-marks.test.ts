import { expect, test } from 'vitest';
import { namesIn } from '../../support/event-article.js';

test.each([
  // nouns behind "các" that are verbs elsewhere belong to the name
  [
    'Sáng 7/7, tỉnh tổ chức hội nghị sơ kết 6 tháng thực hiện các kết luận của Chính phủ về môi trường biển.',
    ['hội nghị sơ kết 6 tháng thực hiện các kết luận của Chính phủ về môi trường biển'],
  ],
  // a caption without its full stop, and the next sentence
  [
    'Sáng 7/7 tại Huế, toàn cảnh hội nghị Phát biểu tại đây, ông Lê Văn Nam khẳng định tỉnh sẽ sửa quy hoạch.',
    [],
  ],
  [
    'Hội nghị Trao đổi kinh nghiệm về chuyển đổi số diễn ra ngày 3/5 tại Hà Nội.',
    ['Hội nghị Trao đổi kinh nghiệm về chuyển đổi số'],
  ],
  // one of a series, with letters of its own, is no other forum on the same theme
  [
    'Sáng 17/10 tại Đà Nẵng diễn ra Hội thảo khu vực về lao động di cư. Việt Nam từng dự Diễn đàn ASEAN về Lao động di cư (AFX) lần thứ 9.',
    ['Hội thảo khu vực về lao động di cư', 'Diễn đàn ASEAN về Lao động di cư (AFX) lần thứ 9'],
  ],
  // a yearly meeting of shareholders, and not the body that decides
  ['Sáng 26/4, công ty tổ chức ĐHĐCĐ thường niên năm 2017 tại Cần Thơ.', ['ĐHĐCĐ thường niên năm 2017']],
  ['Ngày 26/4/2017, công ty trình đại hội đồng cổ đông phương án chia cổ tức.', []],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
