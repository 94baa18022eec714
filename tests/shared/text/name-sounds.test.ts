import { describe, expect, it } from 'vitest';
import { soundsOf } from '#shared/text/name-sounds.ts';
import { soundDistance, type NameScript } from '#shared/text/sound-distance.ts';

const word = (text: string, script: NameScript) => ({ sounds: soundsOf(text), script });
const across = (arabic: string, latin: string) => soundDistance(word(arabic, 'arabic'), word(latin, 'latin'));

describe('soundDistance()', () => {
  it.each([
    ['حجيرة', 'Hajira'],
    ['حجيرة', 'Hjira'],
    ['لحسن', 'Lahcen'],
    ['كراوي', 'Guerraoui'],
    ['لشكر', 'Lachguar'],
    ['ياسين', 'Yassine'],
    ['فيصل', 'Fayçal'],
    ['خديجة', 'Khadija'],
    ['غزلان', 'Ghizlane'],
    ['بوعياش', 'Bouayach'],
  ])('hears one name in %s and %s', (arabic, latin) => {
    expect(across(arabic, latin)).toBeLessThan(0.35);
  });

  it.each([
    ['حجيرة', 'Hamdouch'],
    ['منيب', 'Mounir'],
    ['بركة', 'Berrada'],
    ['كريم', 'Karima Saadi'],
  ])('hears two names in %s and %s', (arabic, latin) => {
    expect(across(arabic, latin)).toBeGreaterThan(0.35);
  });

  it('forgives vowels less between two spellings of one script', () => {
    const within = soundDistance(word('عمر', 'arabic'), word('عامر', 'arabic'));

    expect(within).toBeGreaterThan(across('عمر', 'Omar'));
    expect(within).toBeGreaterThan(0.13);
  });

  it('is nothing for the same word and the same both ways', () => {
    expect(soundDistance(word('Lahcen', 'latin'), word('Lahcen', 'latin'))).toBe(0);
    expect(across('حجيرة', 'Hajira')).toBe(soundDistance(word('Hajira', 'latin'), word('حجيرة', 'arabic')));
  });
});
