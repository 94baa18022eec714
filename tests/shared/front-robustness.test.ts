import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '#shared/clean/clean.ts';
import { detect } from '#shared/detect/detect.ts';
import { importSource } from '#shared/import/import-source.ts';

function analyse(bytes: Uint8Array): string {
  const source = importSource({ name: 'x', bytes, kind: 'file' });
  return source.ok ? detect(clean(source.value)).language : source.error.reason;
}

const PARAGRAPH =
  'ترأس الكاتب العام لقاء تواصليا مع الشباب بمدينة تازة بحضور عدد من المنتخبين والفاعلين، وذلك يوم الأحد 2 أكتوبر 2016.';

describe('import, cleaning and detection', () => {
  it('end without an exception on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(analyse(bytes)).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('end without an exception on any text and markup', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<a href=x>',
        '\n',
        '\r\n',
        '3 mai 2024',
        'أمس',
        'Lire aussi\n',
        PARAGRAPH,
        '[',
        '(',
        '©',
        '|',
        ' - ',
        ': ',
      ),
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(analyse(new TextEncoder().encode(pieces.join('')))).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  });

  // Whatever grows with the square of the input does not come to an end here within the runner's patience.
  it.each([
    ['one letter', 'a'],
    ['brackets', '(['],
    ['digits', '1'],
    ['numbers', '1 '],
    ['dates', '12/09/'],
    ['ranges of days', '3 و4 '],
    ['scripts in turn', 'مa'],
    ['empty lines', '\n'],
    ['blanks', ' '],
    ['blank lines with a blank', ' \n'],
    ['dividing signs', 'a|'],
    ['dots', '. '],
    ['opened tags', '<b>'],
    ['unfinished tags', '<a '],
    ['direction marks', '\u200f'],
    ['vowel marks', 'م\u064b'],
    ['emoji', '\ud83d\ude00'],
    ['hyphens', 'a-'],
    ['colons', 'a : '],
    ['bylines', 'par '],
    ['words of one paragraph', 'كلمة '],
  ])('come to an end on a megabyte of %s', { timeout: 120_000 }, (_, piece) => {
    const text = piece.repeat(Math.ceil(1_048_576 / piece.length));

    expect(analyse(new TextEncoder().encode(`Titre de la page\n${text}\n${PARAGRAPH}\n`))).toBeTypeOf('string');
  });

  it.each([
    ['related headings', 'Lire aussi\n'],
    ['headlines', 'Un titre sans point et sans fin\n'],
    ['short lines', 'ab\n'],
    ['paragraphs', `${PARAGRAPH}\n`],
    ['links', '<a href=x>mot</a><br>'],
    ['headings', '<h2>mot</h2>'],
    ['bullets', '-\n'],
    ['copyright lines', '© 2025 Rif\n'],
    ['long headlines with dates', `${'mot '.repeat(30)}\n3 mai 2024\n`],
  ])('come to an end on twenty thousand lines of %s', { timeout: 120_000 }, (_, line) => {
    expect(analyse(new TextEncoder().encode(line.repeat(20_000) + PARAGRAPH))).toBeTypeOf('string');
  });
});
