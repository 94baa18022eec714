import { describe, expect, it } from 'vitest';
import { isPersonName } from '#shared/gazetteer/person-names.ts';
import { tokens } from '#shared/text/tokens.ts';

const isName = (text: string) => isPersonName(text, tokens(text));

describe('isPersonName()', () => {
  it.each([
    'سعيد الورياغلي',
    'فاطمة الزهراء بنجلون',
    'عبد الرحيم أمسكان',
    'محمد أيت صالح وخديجة بنمسعود',
    'ع. زروال',
    'Zineb Abou-Abdellah',
    'Fouad LAROUSSI',
    'F. Laroussi',
    'Nadia Lamlili et Fouad Laroussi',
    'Mohamed El Amrani',
  ])('takes %s for a name', (name) => {
    expect(isName(name)).toBe(true);
  });

  it.each([
    'اقتصاد الشرق',
    'المجلس الجماعي',
    'محمد',
    'نورالدين لشهب من الناظور',
    'Conseil communal',
    'Fouad vote non',
    'L’ODJ',
    'Rabat',
    'Sport 24',
  ])('does not take %s for one', (words) => {
    expect(isName(words)).toBe(false);
  });
});
