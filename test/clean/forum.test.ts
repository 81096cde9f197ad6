import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';

const bodyOf = (lines: readonly string[], language: 'vi' | 'en'): readonly string[] =>
  extract(lines.join('\n'), { language }).article.paragraphs.map(({ text }) => text);

const NEWS_VI = [
  'Ngày 27/10/2021, Hội nghị Biển ASEAN lần thứ 4 diễn ra theo hình thức trực tuyến.',
  'Thủ tướng Trần Văn Bảo nhấn mạnh các nước cần giữ đoàn kết trong mọi hoàn cảnh.',
];
const NEWS_EN = [
  'The 4th ASEAN Sea Meeting opened on 26 October 2021 by video conference with all ten members.',
  'The chair of the meeting said that ports should reopen soon for vaccinated crews from all sides.',
];

describe('a copy in a forum', () => {
  test('ends with its post, in Vietnamese', () => {
    const page = [
      'Chủ đề: Hội nghị Biển ASEAN bàn về phục hồi',
      '28-10-2021, 08:15 AM',
      '#1',
      'sonxanh77',
      'Tham gia ngày: Mar 2012',
      'Bài gửi: 1,234',
      'Hội nghị Biển ASEAN bàn về phục hồi',
      ...NEWS_VI,
      'Trả lời với trích dẫn',
      'The Following User Says Thank You to sonxanh77 For This Useful Post:',
      '28-10-2021, 09:00 AM',
      '#2',
      'Hội nghị này hay quá, tôi cho rằng các nước phải cùng nhau làm thì mới thành công được.',
      'Cảm ơn bác đã đăng bài, mong bác tiếp tục cập nhật tin về hội nghị này trong thời gian tới nhé.',
    ];
    expect(bodyOf(page, 'vi')).toEqual(NEWS_VI);
    expect(extract(page.join('\n'), { language: 'vi' }).article.published).toBe('2021-10-28T08:15');
  });

  test('ends before the next number below a time, in English', () =>
    expect(
      bodyOf(
        [
          'Ministers look again at a plan for the sea',
          'Thread starter lamson',
          'Oct 27, 2021',
          '#1',
          ...NEWS_EN,
          'Oct 28, 2021',
          '#2',
          'I think that the chair said that because he wants votes, and nobody here will agree with him.',
          'Nobody will go there anyway, a friend said the same last week when we talked about the trip.',
        ],
        'en',
      ),
    ).toEqual(NEWS_EN));

  test('a number without a time above it heads a part of the body', () =>
    expect(
      bodyOf(
        [
          'Two things that ministers want from the plan',
          '27 October 2021',
          ...NEWS_EN,
          '#2',
          'The second thing is a common way to count ships, which every port now does by a rule of its own.',
        ],
        'en',
      ),
    ).toHaveLength(3));
});
