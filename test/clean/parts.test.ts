import { describe, expect, test } from 'vitest';
import { parts } from './support.js';

const SECOND =
  'Các nước nhất trí lập trung tâm dữ liệu chung và mời đối tác góp chuyên gia ngay trong năm nay.';
const THIRD = 'Hội nghị lần sau dự kiến được tổ chức ở Cần Thơ vào tháng 9 năm nay, bà Noor cho biết.';
const TITLE = 'Sáu nước bàn chuyện chia sẻ dữ liệu nước';

describe('a dateline is left out, the sentence stays', () => {
  test.each([
    ['(Thanh tra) - '],
    ['(VOV5) - '],
    ['(HQ Online)- '],
    [' - '],
    ['TTO - '],
    ['VOV.VN - '],
    ['Hà Nội (TTXVN) – '],
    ['Hà Nội, ngày 14/3 (TTXVN) - '],
    ['JAKARTA, 3 June 2020 – '],
    ['HÀ NỘI – '],
    ['HÀ NỘI -- '],
    ['Hà Nội (TTXVN) -- '],
    ['TTXVN/Vietnam+ - '],
    ['TTXVN.VN - '],
    ['Vũng Chùa (TTXVN) – '],
    ['PORT-AU-PRINCE – '],
    ['Hà Nội, Jakarta - '],
    ['(Một hai ba bốn năm) - '],
  ])('%s', (dateline) => {
    const sentence = 'Sáng 14/3, các bộ trưởng đã gặp nhau để rà soát kế hoạch chung cho ba năm tới.';
    expect(parts([TITLE, dateline + sentence, SECOND, THIRD].join('\n')).paragraphs).toEqual([
      sentence,
      SECOND,
      THIRD,
    ]);
  });

  test.each([
    ['ASEAN - Trung Quốc nhất trí sớm nối lại đàm phán về bộ quy tắc ứng xử ngay trong quý này.'],
    ['(AMM-54) Hội nghị nhất trí về năm ưu tiên, từ y tế tới chuyển đổi số - những việc của cả khối.'],
    ['Hà Nội - nơi hội nghị diễn ra - đón hơn sáu trăm đại biểu trong hai ngày cuối tuần vừa rồi.'],
    ['Việt Nam - Lào là quan hệ đặc biệt, ông Khăm nói với báo giới ngay sau phiên họp.'],
    ['TTO - một câu mở đầu bằng chữ thường thì chưa phải là câu đầu tiên của bài báo này.'],
    ['Ông Khăm nói với bạn (TTXVN) – Người đọc cần biết vì sao hạ lưu thiếu nước vào mùa khô này.'],
    ['Vũng Chùa (xã mới) - Nơi này sẽ có trạm đo nước đầu tiên của cả vùng trong năm tới.'],
    ['Hà Nội – Nơi hội nghị diễn ra đón hơn sáu trăm đại biểu trong hai ngày cuối tuần vừa rồi.'],
    ['Hà Nội, nơi họp - Các bộ trưởng đã gặp nhau để rà soát kế hoạch chung cho ba năm tới.'],
    ['NGÂN HÀNG – Các bộ trưởng đã gặp nhau để rà soát kế hoạch chung cho ba năm tới.'],
    ['(Bài viết chung của nhiều tác giả ở trong nước) - Các bộ trưởng đã rà soát kế hoạch chung.'],
  ])('no dateline: %s', (sentence) => {
    expect(parts([TITLE, sentence, SECOND, THIRD].join('\n')).paragraphs[0]).toBe(sentence);
  });

  test('two lines that begin with a dash are a dialogue', () => {
    const question = '- Thưa ông, vì sao các nước phải chia sẻ dữ liệu sớm hơn trước đây?';
    const answer = '- Vì mùa khô đến sớm hơn mọi năm, và hạ lưu không thể đợi thêm nữa.';
    expect(parts([TITLE, question, answer, SECOND].join('\n')).paragraphs).toEqual([
      question,
      answer,
      SECOND,
    ]);
  });
});

describe('what is glued into a paragraph', () => {
  const glue = (...pieces: string[]): string => [TITLE, SECOND, pieces.join(' ')].join('\n');

  test('a caption with its credit, up to the next sentence', () => {
    for (const [credit, next] of [
      ['Ảnh: HV', 'Ngày 20/5, ông Khăm làm việc với đoàn chuyên gia về trạm đo nước ở thượng nguồn.'],
      ['Ảnh: Hà Vy', 'Hiện tại, sáu nước có hơn hai trăm trạm đo nhưng mỗi nước dùng một chuẩn riêng biệt.'],
      [
        'Ảnh: Hà Vy – TTXVN',
        'Tiếp tục chương trình, các đoàn đi thăm hồ chứa và trạm đo ở phía bắc của đất nước.',
      ],
      [
        'Ảnh: Hà Vy/BNEWS/TTXVN',
        'Chiều 21/6, các đoàn đi thăm hồ chứa và trạm đo ở phía bắc của đất nước này.',
      ],
      [
        '(Nguồn: River Daily)',
        'Đáng chú ý là lần đầu tiên các nước đồng ý công bố số liệu theo từng giờ một.',
      ],
      ['Ảnh: Hà Vy', 'Bộ trưởng Khăm Sủi cho rằng số liệu phải tới hạ lưu trước khi nước tới hạ lưu.'],
      [
        'Ảnh: Hà Vy',
        'Ông Khăm Văn Sủi, Trưởng trạm đo, cho rằng số liệu phải tới hạ lưu trước khi nước tới.',
      ],
    ] as const) {
      const caption = 'Ông Khăm phát biểu tại buổi làm việc.';
      const { paragraphs, glued } = parts(glue(caption, credit, next));
      expect(paragraphs[1]).toBe([caption, credit, next].join(' '));
      expect(glued).toEqual([`${caption} ${credit}`]);
    }
  });

  test.each([
    [
      'Bộ trưởng Khăm lưu ý nước về chậm hơn mọi năm; ông đề nghị thượng nguồn báo trước.',
      '(Nguồn: River Daily)',
    ],
    ['Bà Noor khẳng định hạ lưu đã chờ số liệu này từ mười năm nay.', 'Ảnh: Hà Vy'],
  ])('only the credit behind a sentence that reports: %s', (said, credit) => {
    const next = 'Hiện tại, sáu nước có hơn hai trăm trạm đo nhưng mỗi nước dùng một chuẩn riêng biệt.';
    expect(parts(glue(THIRD, said, credit, next)).glued).toEqual([credit]);
  });

  test.each([
    ['Các trạm đo cuối cùng sẽ xong trong quý IV.'],
    ['Nhà máy bên hồ có công suất 500 MW.'],
    ['Phần lớn vốn đến từ EU.'],
    ['Chuyên gia giỏi nhất được mời từ Mỹ.'],
    ['Kế hoạch được duyệt ở khóa V.'],
  ])('the caption begins behind: %s', (before) => {
    const caption = 'Quang cảnh trạm đo ở thượng nguồn. Ảnh: TTXVN';
    const next = 'Hiện tại, sáu nước có hơn hai trăm trạm đo nhưng mỗi nước dùng một chuẩn riêng biệt.';
    expect(parts(glue(SECOND, before, caption, next)).glued).toEqual([caption]);
  });

  test.each([
    ['27/41 trạm đo đã về đích trước hạn, sớm hơn kế hoạch của sáu nước.', 'Hà Vy'],
    ['Ngày 27/4, các đoàn thăm hồ chứa và trạm đo ở phía bắc của đất nước.', 'Hà Vy'],
    ['Lê Văn Khánh cho biết ghe của anh đã nằm bờ từ đầu mùa khô năm nay.', 'Hà Vy'],
    ['“Nước đến đâu, số liệu đến đó” là khẩu hiệu của trạm đo này từ lâu.', 'Hà Vy'],
  ])('the whole name of a photographer before: %s', (next, name) => {
    const caption = `Nông dân chở nước ngọt về xã. Ảnh: ${name}`;
    expect(parts(glue(SECOND, caption, next, THIRD)).glued).toEqual([caption]);
  });

  test('a bracketed headline and the headline itself', () => {
    const link = '[Hạ lưu thiếu nước ngay từ tháng Hai]';
    expect(parts(glue(THIRD, link, SECOND)).glued).toEqual([link]);
    expect(parts(glue(THIRD, TITLE, SECOND)).glued).toEqual([TITLE]);
  });

  test.each([
    ['Hà Vy', ['Hà Vy'], null],
    ['P. Luật', ['P. Luật'], null],
    ['M.A (lược dịch)', ['M.A'], null],
    ['Vũ Dũng/VOV Vũ Dũng/VOV', ['Vũ Dũng'], 'VOV'],
    ['Theo TTXVN', [], 'TTXVN'],
  ])('who signs: %s', (signature, authors, agency) => {
    const page = parts(glue(THIRD, SECOND, signature));
    expect(page).toMatchObject({ authors, agency, glued: [signature] });
  });

  test('a link to another story behind the signature', () => {
    const page = parts(glue(THIRD, SECOND, 'Hà Vy', 'Xem thêm: Hạ lưu thiếu nước ngay từ tháng Hai'));
    expect(page.authors).toEqual(['Hà Vy']);
    expect(page.glued).toHaveLength(2);
  });

  test.each([
    ['Bà nói thêm: “Ảnh vệ tinh [năm 2020] cho thấy lòng sông đã hẹp đi gần một phần ba.”'],
    ['Nước về ít hơn mọi năm. Tới tháng 5 mới có mưa ở Vientiane và Phnom Penh, theo Ủy hội sông Mekong.'],
    ['Cuộc họp sau sẽ diễn ra tại TP. Cần Thơ từ ngày 24 đến 25/8/2023.'],
    ['Người cuối cùng lên tiếng là bà. Hà Vy từ ngày 24 đến 25/8/2023 ở lại đây với dân làng.'],
  ])('nothing in: %s', (sentence) => expect(parts(glue(THIRD, SECOND, sentence)).glued).toEqual([]));
});

describe('the headline', () => {
  const under = (...head: string[]): string | null => parts([...head, SECOND, THIRD].join('\n')).title;

  test.each([
    [`Tin thế giới ${TITLE}`, TITLE],
    [`Thời sự Quốc tế ${TITLE}`, TITLE],
    [
      `Chính trị - Ngoại giao Bộ trưởng Khăm Sủi tiếp Đại sứ các nước`,
      'Bộ trưởng Khăm Sủi tiếp Đại sứ các nước',
    ],
    [`${TITLE} | Báo Sông Nước`, TITLE],
    [`${TITLE} - VOV.VN`, TITLE],
  ])('%s', (line, expected) => expect(under(line)).toBe(expected));

  test.each([
    ['Kinh tế Việt Nam tăng trưởng nhanh nhất khu vực'],
    ['Thế giới cần một ASEAN đoàn kết hơn nữa'],
    ['Việt Nam - Brunei mở rộng quan hệ đối tác'],
    ['ASEAN: Sáu thập niên và một câu hỏi'],
  ])('stays whole: %s', (line) => expect(under(line)).toBe(line));

  test('none where only a prompt, a name and the time stand above the body', () => {
    expect(under('Theo dõi Báo Sông Nước trên', 'Hà Vy', '14/03/2024 08:15')).toBeNull();
  });

  test('of a clean text without headline', () =>
    expect(parts([SECOND, THIRD, SECOND].join('\n')).title).toBeNull());
});

describe('a page without an article', () => {
  test('says so and has links only', () => {
    const page = parts(
      [
        'Nội dung không tìm thấy | Báo Sông Nước',
        'Trang chủ',
        'Kinh tế',
        '404',
        'Xin lỗi, trang bạn tìm không tồn tại.',
        'Đọc nhiều',
        TITLE,
        SECOND,
      ].join('\n'),
    );
    expect(page).toMatchObject({ title: null, paragraphs: [], captions: [], authors: [], published: null });
  });

  test('lists headlines and teasers', () => {
    const stories = Array.from(
      { length: 6 },
      (_, i) =>
        `Tin số ${i} về chuyện của dòng sông\nMột câu giới thiệu ngắn cho tin số ${i} đăng trong ngày hôm nay...\n0${i + 1}/06/2024 08:15`,
    );
    expect(parts(['Trang chủ', 'Thế giới', ...stories].join('\n')).paragraphs).toEqual([]);
  });

  test('is empty', () => {
    expect(parts('')).toMatchObject({ title: null, paragraphs: [] });
    expect(parts('\n \n\u200B\n')).toMatchObject({ title: null, paragraphs: [] });
  });
});

test('a sub-heading below the first paragraphs is no headline', () => {
  const page = parts([SECOND, THIRD, 'Dữ liệu chung, việc chung của cả sáu nước', SECOND, THIRD].join('\n'));
  expect(page.title).toBeNull();
  expect(page.paragraphs).toHaveLength(5);
});

test.each([
  ['Hãy giữ lấy dòng sông chung của chúng ta!'],
  ['Ai sẽ giữ lấy dòng sông chung?'],
  ['Sáu nước họp khẩn'],
])('headline: %s', (title) => expect(parts([title, SECOND, THIRD].join('\n')).title).toBe(title));

describe('a sub-heading in capitals signs nothing', () => {
  const LAST =
    'Tại Hội nghị lần sau, các nước sẽ xem xét kế hoạch mới. Để kế hoạch khả thi, mỗi biện pháp cần có người chịu trách nhiệm.';
  test.each(['MỘT SỐ KHUYẾN NGHỊ', 'KẾT LUẬN', 'Về Khung hợp tác'])('%s', (heading) => {
    const { authors, paragraphs } = parts(
      [TITLE, 'Thứ Năm, 14/03/2024 08:15', SECOND, THIRD, SECOND.replace('Các', 'Sáu'), heading, LAST].join(
        '\n',
      ),
    );
    expect(authors).toEqual([]);
    expect(paragraphs).toContain(LAST);
  });

  test('a name does, with another story behind it', () => {
    const { authors, paragraphs } = parts(
      [
        TITLE,
        'Thứ Năm, 14/03/2024 08:15',
        SECOND,
        THIRD,
        SECOND.replace('Các', 'Sáu'),
        'LÊ MINH THẢO',
        LAST,
      ].join('\n'),
    );
    expect(authors).toEqual(['LÊ MINH THẢO']);
    expect(paragraphs).not.toContain(LAST);
  });
});

test('the name of a body at the head of a headline is no section', () => {
  const title = 'Cộng đồng Kinh tế ASEAN: Kết quả và những vấn đề đặt ra';
  expect(parts([title, 'Thứ Năm, 14/03/2024 08:15', SECOND, THIRD].join('\n')).title).toBe(title);
});

test('where the writer works is no lead', () => {
  const unit = 'Viện Nghiên cứu Đông Nam Á, Viện Hàn lâm Khoa học xã hội Việt Nam';
  const { authors, paragraphs } = parts(
    [TITLE, 'TS. LÊ MINH THẢO', unit, 'Thứ Năm, 14/03/2024 08:15', SECOND, THIRD].join('\n'),
  );
  expect(authors).toEqual(['LÊ MINH THẢO']);
  expect(paragraphs).not.toContain(unit);
});

describe('the headline', () => {
  test('of a speech is not its first words', () => {
    const title =
      'Phát biểu của Bộ trưởng Ngoại giao Lê Văn Tâm tại Phiên thảo luận cấp cao của Hội đồng Bảo an về hợp tác giữa Liên hợp quốc và các tổ chức khu vực';
    const found = parts(
      [title, '20/04/2021', 'Thưa Ngài Chủ tịch,', SECOND, 'Thưa Ngài Chủ tịch,', THIRD].join('\n'),
    );
    expect(found.title).toBe(title);
    expect(found.paragraphs[0]).toBe('Thưa Ngài Chủ tịch,');
  });

  test('of the first part of several is the body’s', () => {
    const first = '1. Lãnh đạo tỉnh tiếp Đại sứ Lào';
    const { paragraphs } = parts(
      [TITLE, 'Thứ Năm, 14/03/2024 08:15', '100%', first, SECOND, '2. Tỉnh dự diễn đàn', THIRD].join('\n'),
    );
    expect(paragraphs).toContain(first);
  });
});

test('a section of several words above the stamp is no headline, and a rank no part of a name', () => {
  const { title, authors } = parts(
    [
      'TẠP CHÍ SÔNG NƯỚC',
      'Trang chủ',
      'Quốc phòng, quân sự nước ngoài',
      'Thứ Năm, 14/03/2024 08:15',
      TITLE,
      SECOND,
      THIRD,
      'Đại tá, TS. NGUYỄN BÁ LONG',
    ].join('\n'),
  );
  expect([title, authors]).toEqual([TITLE, ['NGUYỄN BÁ LONG']]);
});

test('a headline that begins with two names is one', () => {
  const title = 'ASEAN, Nhật Bản bàn về COC';
  expect(parts(['Trang chủ', title, 'Thứ Năm, 14/03/2024 08:15', SECOND, THIRD].join('\n')).title).toBe(
    title,
  );
});

describe('the page’s own title, its first line', () => {
  const body = [SECOND, THIRD];
  const title = (...lines: string[]): string | null => parts([...lines, ...body].join('\n')).title;

  test.each([
    [`Báo Sông Nước - ${TITLE}`],
    [`${TITLE} | Thời sự | Báo Sông Nước`],
    [`${TITLE} - Thời sự - Báo Sông Nước`],
    [`Tiêu đề: ${TITLE}`],
    [`Tiêu đề: ${TITLE} - Báo Sông Nước`],
  ])('%s', (first) => {
    expect(title(first, 'Trang chủ', 'Kinh tế', 'Thứ Năm, 14/03/2024 08:15')).toBe(TITLE);
  });

  test('the site’s name is told by its own line', () => {
    expect(title(`${TITLE} – Dòng Chảy`, 'Dòng Chảy', 'Thứ Năm, 14/03/2024 08:15')).toBe(TITLE);
    expect(title(`${TITLE} – Góc nhìn`, 'Dòng Chảy', 'Thứ Năm, 14/03/2024 08:15')).toBe(
      `${TITLE} – Góc nhìn`,
    );
  });
});

test('of two lines that may be the headline, the body tells of one', () => {
  const other = 'Giá vàng trong nước tăng phiên thứ ba liên tiếp';
  const lead =
    'Sáu nước đã gặp nhau để bàn cách chia sẻ dữ liệu nước trong mùa khô năm nay, bà Noor cho biết.';
  for (const head of [
    [other, TITLE],
    [TITLE, other],
  ])
    expect(parts(['Trang chủ', ...head, lead, SECOND, THIRD].join('\n')).title).toBe(TITLE);
});

test('the paper before the address of its page is credited', () => {
  const link = 'Nguồn Sông Nước: https://song-nuoc.example/sau-nuoc-ban-chuyen.html';
  expect(parts([TITLE, SECOND, THIRD, link].join('\n')).agency).toBe('Sông Nước');
});

test('a house behind a dash at the end of a short paragraph is credited', () => {
  const closing = 'Hội nghị bế mạc chiều nay tại Vũng Chùa. – TTXVN';
  expect(parts([TITLE, SECOND, THIRD, closing].join('\n')).agency).toBe('TTXVN');
});

test('a name that opens the page is the site’s, beside a writer', () => {
  const page = [
    'Khmer Lantern',
    'Politics',
    TITLE,
    'Nop Vibol / Khmer Lantern',
    '14/03/2024 08:15',
    SECOND,
    THIRD,
  ];
  expect(parts(page.join('\n')).authors).toEqual(['Nop Vibol']);
});
