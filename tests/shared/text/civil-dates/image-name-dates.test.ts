import { describe, expect, it } from 'vitest';
import { findImageNameDates } from '#shared/text/civil-dates/image-name-dates.ts';

describe('findImageNameDates()', () => {
  it.each([
    ['IMG-20250928-WA0016', '2025-09-28'],
    ['IMG_20250928_101500.jpg', '2025-09-28'],
    ['20250928_101500.jpg', '2025-09-28'],
    ['20250928-WA0003', '2025-09-28'],
    ['Screenshot_2025-09-28-10-15-00-123.png', '2025-09-28'],
    ['Screenshot 2025-09-28 at 10.15.00', '2025-09-28'],
    ['WhatsApp Image 2025-09-28 at 10.15.00.jpeg', '2025-09-28'],
    ['WhatsApp-Image-2025-09-28-at-10.15.00', '2025-09-28'],
    ['PHOTO-2025-09-28-10-15-00', '2025-09-28'],
    ['photo_2025-09-28_10-15-00.jpg', '2025-09-28'],
    ['PXL_20250928_101500123.jpg', '2025-09-28'],
    ['VID-20250928-WA0001', '2025-09-28'],
    ['signal-2025-09-28-101500.jpeg', '2025-09-28'],
    ['Capture d’écran 2025-09-28 à 10.15.00', '2025-09-28'],
    ['لقطة شاشة 2025-09-28', '2025-09-28'],
    ['2025-09-28-congres-oujda.jpg', '2025-09-28'],
  ])('reads the day in %s', (name, date) => {
    expect(findImageNameDates(name).map((found) => found.date)).toEqual([date]);
  });

  it.each([
    'IMG_4711.jpg',
    'IMG-20251328-WA0016',
    'tel 20250928',
    '12/09/2025',
    '/2025/09/28/titre',
    'DSC01234.JPG',
    '120250928_101500',
  ])('finds none in %s', (name) => {
    expect(findImageNameDates(name)).toEqual([]);
  });

  it('points to each name of a gallery', () => {
    const text = 'IMG-20250928-WA0016\nIMG-20250929-WA0018\n';

    const found = findImageNameDates(text);

    expect(found.map(({ start, end, quote }) => [text.slice(start, end), quote])).toEqual([
      ['IMG-20250928-WA0016', 'IMG-20250928-WA0016'],
      ['IMG-20250929-WA0018', 'IMG-20250929-WA0018'],
    ]);
  });
});
