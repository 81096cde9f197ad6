import type { LabelledDump } from '../../bench/quality/gold.js';
import { parseGold } from '../../bench/quality/gold.js';
import { labelledLines } from '../../bench/quality/labels.js';
import type { AseanEvent, Document, Progress, Speaker } from '../../src/document.js';
import { extract } from '../../src/extract.js';

/** An invented dump, short enough to be read at a glance. */
export const DUMP = `Trang chủ | Đối ngoại
Họp về tiến độ kho gạo dự trữ
Hoàng Yên - 05/05/2022 08:10
Ngày 4/5/2022, cuộc họp Ban điều hành Kho gạo ASEAN lần thứ 12 diễn ra tại Huế.
Bà Lò Thị Pha, Trưởng ban điều hành, cho biết đã hoàn thành 9/12 biện pháp (75%) của Kế hoạch dự trữ gạo 2020-2024.
Các nước hoan nghênh kết quả này. Bà Pha đề nghị giữ nhịp độ.
Các đại biểu bên kho gạo. Ảnh: Ban tổ chức
Đọc nhiều nhất
`;

/** What a careful reader finds in {@link DUMP}, as it stands in a file. */
export const GOLD = {
  language: 'vi',
  article: {
    title: 'Họp về tiến độ kho gạo dự trữ',
    authors: ['Hoàng Yên'],
    published: '2022-05-05T08:10',
  },
  lines: '1 chrome; 2 title; 3 author; 4-6 body; 7 caption; 8- chrome',
  progress: [
    { line: 5, done: 9, total: 12, percent: 75, unit: 'biện pháp', plan: 'Kế hoạch dự trữ gạo 2020-2024' },
  ],
  speakers: [
    {
      kind: 'person',
      name: 'Lò Thị Pha',
      title: 'Trưởng ban điều hành',
      statements: [
        [5, 'cho biết'],
        [6, 'đề nghị'],
      ],
    },
    { kind: 'collective', name: 'Các nước' },
  ],
  events: [
    {
      line: 4,
      main: true,
      type: 'meeting',
      name: 'cuộc họp Ban điều hành Kho gạo ASEAN lần thứ 12',
      day: '2022-05-04',
      place: 'Huế',
      mode: null,
      ordinal: 12,
    },
  ],
};

/** {@link DUMP} with its labels, some of them changed. */
export function labelled(changes: object = {}): LabelledDump {
  const gold = parseGold({ ...GOLD, ...changes });
  return { name: 'rice.txt', text: DUMP, lines: labelledLines(DUMP, gold.lines), gold };
}

const at = (text: string) => {
  const start = DUMP.indexOf(text);
  const line = DUMP.slice(0, start).split('\n').length;
  return { text, span: { line, start, end: start + text.length } };
};

export const FIGURE: Progress = {
  done: 9,
  total: 12,
  percent: { stated: 75, computed: 75, agrees: true, bound: null },
  unit: 'biện pháp',
  status: 'completed',
  plan: 'Kế hoạch dự trữ gạo 2020-2024',
  asOf: null,
  reportedBy: 'Lò Thị Pha',
  ...at('9/12 biện pháp (75%)'),
};

export const PERSON: Speaker = {
  name: 'Lò Thị Pha',
  kind: 'person',
  title: 'Trưởng ban điều hành',
  organization: null,
  statements: [
    { verb: 'cho biết', mode: 'indirect', ...at('đã hoàn thành 9/12 biện pháp (75%)') },
    { verb: 'đề nghị', mode: 'indirect', ...at('giữ nhịp độ') },
  ],
};

export const GROUP: Speaker = {
  name: 'Các nước',
  kind: 'collective',
  title: null,
  organization: null,
  statements: [{ verb: 'hoan nghênh', mode: 'indirect', ...at('kết quả này') }],
};

export const MEETING: AseanEvent = {
  id: 'e1',
  main: true,
  type: 'meeting',
  name: 'cuộc họp Ban điều hành Kho gạo ASEAN lần thứ 12',
  acronym: null,
  ordinal: 12,
  date: {
    value: '2022-05-04',
    text: 'Ngày 4/5/2022',
    yearFrom: 'stated',
    reason: null,
    partOfDay: null,
  },
  place: 'Huế',
  mode: null,
  status: 'held',
  chairs: [],
  hosts: [],
  participants: [],
  partOf: null,
  documents: [],
  ...at('cuộc họp Ban điều hành Kho gạo ASEAN lần thứ 12'),
};

/** The document that holds all of {@link GOLD} and nothing else, some of it changed. */
export function answer(changes: Partial<Document> = {}): Document {
  const body = DUMP.split('\n').slice(3, 6).map(at);
  return {
    ...extract(''),
    language: 'vi',
    article: {
      ...GOLD.article,
      agency: null,
      paragraphs: body,
      captions: [at('Các đại biểu bên kho gạo. Ảnh: Ban tổ chức')],
    },
    progress: [FIGURE],
    events: [MEETING],
    speakers: [PERSON, GROUP],
    ...changes,
  };
}
