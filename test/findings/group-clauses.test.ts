import { describe, expect, test } from 'vitest';
import { nameOfBody } from '../../src/findings/speakers/group-clauses.js';
import { vietnamese } from '../../src/languages/vi/index.js';
import { readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';

describe("a body's name ends before the clause's verb and not at its own", () => {
  test.each([
    ['Ủy ban Kinh tế', 'tổ chức phiên họp'],
    ['Ủy ban Y tế', 'không có mặt'],
    ['Cục Việc làm', 'đề nghị làm rõ'],
    ['Sở Lao động và Việc làm', 'đề nghị làm rõ'],
    ['Trung tâm Dự báo biển', 'có mặt'],
    ['Viện Nghiên cứu Đánh giá', 'rừng ngập mặn có mặt'],
  ])('%s | %s', (name, rest) => {
    const page = readPage(sourceText(`${name} ${rest}.`), vietnamese);
    expect(nameOfBody(page, 0, page.tokens.count)).toBe(name.split(' ').length);
  });
});
