import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '#shared/text/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences()', () => {
  it('ends a sentence at full stops, question and exclamation marks of either script', () => {
    expect(split('افتتح المؤتمر. هل حضر الجميع؟ نعم!')).toEqual(['افتتح المؤتمر.', 'هل حضر الجميع؟', 'نعم!']);
    expect(split('La séance est levée. Qui vote ? Tous !')).toEqual(['La séance est levée.', 'Qui vote ?', 'Tous !']);
  });

  it('keeps titles, initials, numbers and agency letters whole', () => {
    expect(split('M. Zeroual et Mme. Tazi ont parlé. Le Dr. Bari suit.')).toEqual([
      'M. Zeroual et Mme. Tazi ont parlé.',
      'Le Dr. Bari suit.',
    ]);
    expect(split('حضر 1.245 شخصا. وأفاد ع. زروال (و.م.ع) بذلك.')).toEqual([
      'حضر 1.245 شخصا.',
      'وأفاد ع. زروال (و.م.ع) بذلك.',
    ]);
  });

  it('keeps closing marks with the sentence they close', () => {
    expect(split('« C’est fait. » Puis il sort.')).toEqual(['« C’est fait. »', 'Puis il sort.']);
    expect(split('قال: "انتهى." ثم خرج.')).toEqual(['قال: "انتهى."', 'ثم خرج.']);
  });

  it('goes on after dots that a small letter follows', () => {
    expect(split('Il hésite... puis accepte.')).toEqual(['Il hésite... puis accepte.']);
  });

  it('always ends at a line break', () => {
    expect(split('عنوان بلا نقطة\nفقرة أولى.')).toEqual(['عنوان بلا نقطة', 'فقرة أولى.']);
  });

  it('holds every character that is not white space once, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', 'م', '.', ' ', '!', '؟', '»', '\n', '\u00a0', '1', '"') }),
        (text) => {
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
