import { describe, expect, it } from 'vitest';
import { languageOf } from '#shared/text/language.ts';

describe('languageOf()', () => {
  it.each([
    ['ar', 'عقد المكتب السياسي للحزب اجتماعه العادي بالرباط'],
    ['ar', 'أطلق الحزب برنامج Smart City بشراكة مع Digital Maroc وجمعيات المدينة المحلية'],
    ['ar', '12 / 34'],
    ['fr', 'Le conseil communal a adopté son budget lors de la session de mai'],
    ['fr', 'Réunion du bureau politique'],
    ['fr', 'Le parti (حزب الأمل) a tenu son congrès dans la capitale'],
    ['en', 'The speaker of the house met a delegation from the council on Tuesday'],
    ['en', 'Speaker Meets Delegation of Mayors'],
  ])('says %s for: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
