import { describe, expect, it } from 'vitest';
import { firstLanguage } from '#electron/window/first-language.ts';

describe('firstLanguage()', () => {
  it.each([
    [['fr-MA', 'ar-MA'], 'fr'],
    [['zgh-MA', 'ar-MA', 'fr'], 'ar'],
    [['EN'], 'en'],
    [['de-DE', 'es'], 'ar'],
    [[], 'ar'],
  ])('of %j is %s', (preferred, language) => {
    expect(firstLanguage(preferred)).toBe(language);
  });
});
