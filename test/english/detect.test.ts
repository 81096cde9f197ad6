import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { detectLanguage } from '../../src/languages/detect.js';
import { ROOT } from '../support/cli.js';

const VIETNAMESE =
  'Ngày 5/6, Bộ trưởng Ngoại giao Retno Marsudi và Secretary of State Antony Blinken đã gặp nhau tại Jakarta để bàn về hợp tác.';
const ENGLISH =
  'On 5 June, Foreign Minister Đỗ Gia Khánh and Ambassador Lê Hải Yến met in Ha Noi to talk about the plans that were made for the year.';
const FRENCH =
  'Les ministres ont décidé hier à Genève de prolonger le programme de coopération régionale pour trois années supplémentaires.';

describe('the language of a text', () => {
  test.each([
    ['vi', 'a Vietnamese sentence with English names', VIETNAMESE],
    ['vi', 'the same in decomposed letters', VIETNAMESE.normalize('NFD')],
    [
      'vi',
      'without marks',
      'Bo truong cho biet cac nuoc da nhat tri voi ke hoach cua hoi nghi va nhung viec phai lam trong nam.',
    ],
    ['en', 'an English sentence with Vietnamese names', ENGLISH],
    ['en', 'English in capitals', ENGLISH.toUpperCase()],
    ['und', 'French', FRENCH],
    [
      'und',
      'Indonesian',
      'Para menteri sepakat untuk memperpanjang rencana kerja sama selama tiga tahun lagi di Jakarta kemarin.',
    ],
    ['und', 'Thai', 'รัฐมนตรีต่างประเทศอาเซียนเห็นชอบแผนปฏิบัติการฉบับใหม่ในการประชุมเมื่อวานนี้ที่กรุงเทพมหานคร'],
    ['und', 'nothing', ''],
    ['und', 'numbers', '114/140 (81,4%)\n12 34 56'],
    [
      'vi',
      'a Vietnamese article under an English menu',
      `Home\nNews\nAbout us\nContact\n${VIETNAMESE}\nShare\nRead more`,
    ],
    [
      'en',
      'an English article under a Vietnamese menu',
      `Trang chủ\nThời sự\nThế giới\nKinh tế\n${ENGLISH}\nTin liên quan`,
    ],
    ['vi', 'short Vietnamese lines only', 'Trang chủ\nThời sự\nKhông tìm thấy nội dung'],
    ['en', 'short English lines only', 'Home\nAbout the site\nThe page was not found'],
  ])('%s: %s', (language, _what, text) => expect(detectLanguage(text)).toBe(language));

  test('a fixture is in the language that its name tells', () => {
    const folder = join(ROOT, 'fixtures');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const language = detectLanguage(readFileSync(join(folder, name), 'utf8'));
      expect([name, language]).toEqual([name, name.startsWith('english-') ? 'en' : 'vi']);
    }
  });

  test('takes no longer for a long page', () => {
    const long = `${'x '.repeat(200)}\n`.repeat(20_000) + ENGLISH;
    expect(detectLanguage(long)).toBe('und');
  });
});

describe('a language that nobody knows', () => {
  const page = `Une réunion à Genève\n\n${FRENCH} Selon le rapport, 114/140 (81,4 %) mesures sont en place, et 3/5 des pays sont là.\n\nLe programme compte trois volets, et la presse était absente de la salle pendant toute la journée.`;

  test('gives a warning, the article, and figures that need no words', () => {
    const document = extract(page);
    expect(document.language).toBe('und');
    expect(document.warnings.map(({ code }) => code)).toEqual(['language-unknown']);
    expect(document.article.paragraphs).toHaveLength(2);
    expect(document.progress).toMatchObject([
      {
        done: 114,
        total: 140,
        percent: { stated: 81.4, agrees: true },
        unit: null,
        status: null,
        plan: null,
      },
    ]);
    expect(document.events).toEqual([]);
    expect(document.speakers).toEqual([]);
  });

  test('a share that is not that of the count is no figure', () => {
    expect(extract(page.replace('81,4', '55')).progress).toEqual([]);
  });

  test('the language can be told', () => {
    expect(extract(page, { language: 'en' }).language).toBe('en');
    expect(extract(ENGLISH, { language: 'vi' }).language).toBe('vi');
  });
});
