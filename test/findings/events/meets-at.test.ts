import { expect, test } from 'vitest';
import { namesIn } from '../../support/event-article.js';

test.each([
  [
    'Ngày 5/6/2020, Bộ trưởng gặp Bộ trưởng Ngoại giao Lào tại Hội nghị Biển ASEAN lần thứ 4.',
    ['Hội nghị Biển ASEAN lần thứ 4'],
  ],
  [
    'Ngày 5/6/2020, tại Huế, Bộ trưởng gặp Ngoại trưởng Lào Kham Souvan.',
    ['gặp Ngoại trưởng Lào Kham Souvan'],
  ],
  [
    'Ngày 5/6/2020, Bộ trưởng gặp Ngoại trưởng Lào Kham Souvan bên lề Hội nghị Biển ASEAN lần thứ 4.',
    ['gặp Ngoại trưởng Lào Kham Souvan', 'Hội nghị Biển ASEAN lần thứ 4'],
  ],
])('whom somebody meets at a named meeting makes no event beside it: %s', (text, names) =>
  expect(namesIn(text)).toEqual(names),
);
