import { arabicShare } from './script.ts';

/**
 * A word of a name as a string of sounds that Arabic and Latin spellings share, one character each:
 * consonants `b t j h x d r z s $ G f q k g l m n` (`x` خ, `$` ش, `G` غ), the glides `w y`, the vowels `A o e`, and `c` for ع.
 * Arabic writes its long vowels alone, French writes all of them, so vowels weigh little when they are compared.
 */
export type Sounds = string;

const ARABIC: Readonly<Record<string, string>> = {
  ا: 'A',
  أ: 'A',
  آ: 'A',
  ٱ: 'A',
  إ: 'e',
  ى: 'A',
  ة: 'A',
  ء: '',
  ؤ: 'w',
  ئ: 'y',
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  چ: '$',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: '$',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  ع: 'c',
  غ: 'G',
  ف: 'f',
  ڤ: 'f',
  ق: 'q',
  ڨ: 'g',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ڭ: 'g',
  ݣ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ی: 'y',
};

/**
 * Latin spellings, the longest first at each place. `[ei]` and the like look ahead: `c` is s before e, i and y; `gu` keeps a
 * g hard before them; a final `e` is mute, a final `ah` is ة.
 */
const LATIN: readonly (readonly [spelling: string, sounds: string, before?: string])[] = [
  ['tch', '$'],
  ['sch', '$'],
  ['dj', 'j'],
  ['ch', '$'],
  ['sh', '$'],
  ['kh', 'x'],
  ['gh', 'G'],
  ['dh', 'd'],
  ['th', 't'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['qu', 'q', 'aeiouy'],
  ['gu', 'g', 'eiy'],
  ['gu', 'gw', 'a'],
  ['ou', 'w'],
  ['oo', 'w'],
  ['ee', 'y'],
  ['ai', 'Ay'],
  ['ay', 'Ay'],
  ['ei', 'y'],
  ['ey', 'y'],
  ['ie', 'y'],
  ['aa', 'A'],
  ['ii', 'y'],
  ['c', 's', 'eiy'],
  ['c', 'k'],
  ['g', 'j', 'eiy'],
  ['g', 'g'],
  ['x', 'ks'],
  ['a', 'A'],
  ['e', 'e'],
  ['i', 'y'],
  ['y', 'y'],
  ['j', 'j'],
  ['o', 'o'],
  ['u', 'w'],
  ['w', 'w'],
  ['p', 'b'],
  ['v', 'f'],
  ['q', 'q'],
  ['3', 'c'],
  ['7', 'h'],
  ['9', 'q'],
  ...'bdfhklmnrstz'.split('').map((letter): [string, string] => [letter, letter]),
];

/** The spellings by their first letter, so that each place of a word tries few of them. */
const LATIN_BY_LETTER = new Map<string, (typeof LATIN)[number][]>();
for (const entry of LATIN) {
  const letter = entry[0].charAt(0);
  LATIN_BY_LETTER.set(letter, [...(LATIN_BY_LETTER.get(letter) ?? []), entry]);
}

const known = new Map<string, Sounds>();
const MOST_KNOWN = 20_000;

/** The sounds of one word of a name, in Arabic or Latin script as written. Double letters count once. */
export function soundsOf(word: string): Sounds {
  const before = known.get(word);
  if (before !== undefined) return before;
  const sounds = arabicShare(word) > 0.5 ? arabicSounds(word) : latinSounds(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, sounds);
  return sounds;
}

function arabicSounds(word: string): Sounds {
  let sounds = '';
  for (const letter of word) sounds += ARABIC[letter] ?? '';
  return sounds.replace(/(.)\1+/g, '$1');
}

function latinSounds(word: string): Sounds {
  const letters = word
    .toLowerCase()
    .replaceAll('ç', 's')
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/([a-z])\1+/g, (run, letter: string) => ('aeo'.includes(letter) ? run.slice(0, 2) : letter))
    .replace(/([^aeiou])e$/, '$1')
    .replace(/ah$/, 'a')
    .replace(/^rh/, 'gh');
  let sounds = '';
  for (let at = 0; at < letters.length;) {
    const found = LATIN_BY_LETTER.get(letters.charAt(at))?.find(
      ([spelling, , before]) =>
        letters.startsWith(spelling, at) &&
        (before === undefined || before.includes(letters.charAt(at + spelling.length) || '-')),
    );
    sounds += found?.[1] ?? '';
    at += found?.[0].length ?? 1;
  }
  return sounds.replace(/(.)\1+/g, '$1');
}
