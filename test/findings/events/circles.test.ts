import { describe, expect, test } from 'vitest';
import { eventNamed, eventsIn, namesIn } from '../../support/event-article.js';

describe('meetings of one kind among ASEAN and among a wider circle', () => {
  const text =
    'Từ ngày 5 đến 7/6/2020, tại Huế, diễn ra Hội nghị Quan chức cao cấp ASEAN (ASEAN SOM), Hội nghị Quan chức cao cấp ASEAN+3 (APT SOM) và Hội nghị Quan chức cao cấp EAS.\nTại Hội nghị SOM ASEAN+3 chiều 6/6/2020, các nước bàn về gạo.';

  test('are as many as are listed', () => expect(eventsIn(text)).toHaveLength(3));

  test.each([
    ['Hội nghị Quan chức cao cấp ASEAN+3', '2020-06-06'],
    ['Hội nghị Quan chức cao cấp EAS', '2020-06-05/2020-06-07'],
  ])('each has the day told of it: %s', (name, day) =>
    expect(eventNamed(eventsIn(text), name).date?.value).toBe(day),
  );

  test('a short name behind recalls the one it names', () =>
    expect(
      eventsIn(
        'Hội nghị Bộ trưởng Nông nghiệp ASEAN+3 khai mạc ở Huế ngày 5/6/2020.\nTại hội nghị ASEAN+3, ông bàn về gạo.',
      ),
    ).toHaveLength(1));
});

describe('names between commas', () => {
  test('in capitals are those of a list', () =>
    expect(
      namesIn(
        'Sáng 5/6/2020, ông dự Hội nghị Biển ASEAN, Hội nghị Biển Đông Á và Hội nghị Cảng ASEAN ở Huế.',
      ),
    ).toHaveLength(3));

  test('a small letter tells what the first one is', () =>
    expect(
      eventsIn('Sáng 5/6/2020, ông dự Hội nghị Biển ASEAN, hội nghị Biển lớn nhất năm của ASEAN, ở Huế.'),
    ).toHaveLength(1));
});

test('a number told by its letters behind belongs to the name', () =>
  expect(
    namesIn('Sáng 5/6/2020, ông dự Hội nghị Cộng đồng phát thải ròng bằng 0 (CNZ) lần thứ hai ở Huế.'),
  ).toEqual(['Hội nghị Cộng đồng phát thải ròng bằng 0 (CNZ) lần thứ hai']));

test('a sitting has its own number, and not the one of what it is a sitting of', () =>
  expect(eventsIn('Sáng 5/6/2020, diễn ra Phiên họp toàn thể thứ nhất của APPF-26 ở Huế.')[0]?.ordinal).toBe(
    1,
  ));
