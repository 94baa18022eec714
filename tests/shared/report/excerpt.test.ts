import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from '#shared/report/excerpt.ts';
import { tokens } from '#shared/text/tokens.ts';

describe('firstWords()', () => {
  it('keeps a short text whole', () => {
    expect(firstWords(['Un deux.', 'Trois.'], 3)).toEqual({ paragraphs: ['Un deux.', 'Trois.'], isShortened: false });
  });

  it('ends after the last word that fits, without its comma, and says so', () => {
    expect(firstWords(['أكد المتحدث، خلال اللقاء، أن الوقت حان'], 4)).toEqual({
      paragraphs: ['أكد المتحدث، خلال اللقاء…'],
      isShortened: true,
    });
  });

  it('counts l’eau as the two words it is', () => {
    expect(firstWords(['l’eau de l’oasis manque'], 3).paragraphs).toEqual(['l’eau de…']);
  });

  it('marks what is missing behind the last whole paragraph', () => {
    expect(firstWords(['Un deux.', 'Trois quatre.'], 2).paragraphs).toEqual(['Un deux. […]']);
  });

  it('cuts inside a run without spaces rather than leave nothing', () => {
    expect(firstWords(['كلمة،أخرى،ثالثة،رابعة'], 2).paragraphs).toEqual(['كلمة،أخرى…']);
  });

  it('never keeps more words than allowed, however they are counted, and only the beginning', () => {
    const word = fc.oneof(fc.constantFrom('l’eau', 'قال،', '–', '«ها»', 'Souss-Massa', '12.5', 'و…'), fc.string());
    const paragraph = fc.array(word, { maxLength: 12 }).map((words) => words.join(' ').replace(/\s+/g, ' ').trim());
    const paragraphs = fc.array(
      paragraph.filter((text) => text !== ''),
      { maxLength: 6 },
    );

    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 1, max: 20 }), (given, limit) => {
        const kept = firstWords(given, limit);

        const text = kept.paragraphs.join('\n').replace(/ \[…\]$|…$/, '');
        expect(tokens(text).length).toBeLessThanOrEqual(limit);
        if (kept.isShortened) expect(given.join('\n').startsWith(text)).toBe(true);
        else expect(kept.paragraphs).toEqual(given);
      }),
    );
  });
});
