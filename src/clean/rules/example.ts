/** Marks the line of an example that the rule is asked about. */
export const MARK = '» ';

const HEADLINE = 'Bộ trưởng các nước bàn cách giữ nhịp hợp tác ở lưu vực sông';
const STAMP = 'Thứ Năm, 14/03/2024 08:15';
const OPENING = [
  'Sáng 14/3, các bộ trưởng phụ trách tài nguyên nước đã gặp nhau tại Luang Prabang để rà soát kế hoạch chung cho ba năm tới.',
  'Phát biểu khai mạc, nước chủ nhà cho rằng dữ liệu thủy văn phải được chia sẻ sớm hơn, nhất là vào đầu mùa khô khi hạ lưu cần nước.',
];
const CLOSING = [
  'Các nước nhất trí lập một trung tâm dữ liệu chung, đặt tại Vientiane, và mời các đối tác góp chuyên gia ngay trong năm nay.',
  'Hội nghị lần sau dự kiến được tổ chức ở Cần Thơ vào tháng 9, trước khi kết quả được trình lên các nhà lãnh đạo.',
];

/** A page whose article is certain, with the lines of an example put where they belong. */
export const pageWith = {
  above: (...lines: string[]): string => [...lines, HEADLINE, STAMP, ...OPENING, ...CLOSING].join('\n'),
  underHeadline: (...lines: string[]): string => [HEADLINE, ...lines, ...OPENING, ...CLOSING].join('\n'),
  inside: (...lines: string[]): string => [HEADLINE, STAMP, ...OPENING, ...lines, ...CLOSING].join('\n'),
  behind: (...lines: string[]): string => [HEADLINE, STAMP, ...OPENING, ...CLOSING, ...lines].join('\n'),
  /** The body as one block, and other blocks behind it. */
  inBlocks: (...blocks: string[]): string =>
    [HEADLINE, OPENING[0], [...OPENING.slice(1), ...CLOSING].join('\n'), ...blocks].join('\n\n'),
  headline: HEADLINE,
} as const;
