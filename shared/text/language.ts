import { detect } from 'tinyld';
import type { Language } from '../model/language.ts';
import { arabicShare } from './script.ts';

/** So much of a text tells its language; more only takes time. */
const SAMPLE = 20_000;
/** Arabic writes no short vowels, so an even mix of letters is mostly Arabic words. */
const ARABIC_FROM = 0.4;

/** Words that only one of the two languages uses, for texts too short for letter statistics. */
const FRENCH =
  /(?:^|[^\p{L}])(?:le|la|les|des|du|une?|et|est|dans|pour|avec|sur|au|aux|qui|que|par|ce|cette)(?=[^\p{L}]|$)/gu;
const ENGLISH =
  /(?:^|[^\p{L}])(?:the|of|and|to|in|is|are|was|were|for|with|that|this|by|at|from|has|have)(?=[^\p{L}]|$)/gu;

/**
 * The language of a text: Arabic by the share of its letters, else French or English by their small words and, where
 * these are undecided, by letter statistics (tinyld). A text without letters is called Arabic.
 */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  if (!/\p{L}/u.test(sample) || arabicShare(sample) >= ARABIC_FROM) return 'ar';
  const small = sample.toLowerCase();
  const french = small.match(FRENCH)?.length ?? 0;
  const english = small.match(ENGLISH)?.length ?? 0;
  if (Math.max(french, english) >= 2 * Math.min(french, english) + 2) return french > english ? 'fr' : 'en';
  return detect(sample, { only: ['fr', 'en'] }) === 'en' ? 'en' : 'fr';
}
