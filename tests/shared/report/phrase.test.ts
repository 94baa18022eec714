import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase, printable } from '#shared/report/phrase.ts';

describe('phrase()', () => {
  it('runs as its first strong letter does', () => {
    expect(phrase('ضفاف 24', 'fr')).toEqual({ text: 'ضفاف 24', direction: 'rtl', language: null });
    expect(phrase('«Le Matin»', 'ar')).toEqual({ text: '«Le Matin»', direction: 'ltr', language: null });
  });

  it('keeps the language where the letters agree with it', () => {
    expect(phrase('Rabat', 'fr').language).toBe('fr');
    expect(phrase('2025', 'ar')).toEqual({ text: '2025', direction: 'rtl', language: 'ar' });
  });

  it('is a single line without space at its ends', () => {
    expect(phrase('  قال \n\n المتحدث\t', 'ar').text).toBe('قال المتحدث');
  });
});

describe('printable()', () => {
  it('drops what XML cannot hold and what would force a direction on the rest', () => {
    expect(printable('a\u0000b\u001bc\ud800d\ufffee\u202ef\u2067g')).toBe('abcdefg');
  });

  it('keeps letters of every plane, line breaks and the joiners that Arabic is spelt with', () => {
    expect(printable('نص\u200cها\n𐤀 😀')).toBe('نص\u200cها\n𐤀 😀');
  });

  it('leaves nothing that is not a character of XML 1.0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
    );
  });
});
