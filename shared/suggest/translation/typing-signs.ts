import type { SuggestRule } from '../suggest-rules.ts';

/** A trace in the letters themselves, and how much it tells. */
interface TypingSign {
  readonly rule: SuggestRule;
  readonly weight: number;
  /** Signs without any of which the pattern fits nothing: most lines have none, and are spared it. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const DAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

/** What translating machines leave in French and English text made from Arabic. No pattern has a repetition within another. */
export const TYPING_SIGNS: readonly TypingSign[] = [
  // Al -zain: the article parted from its name.
  {
    rule: 'translation-loose-hyphen',
    weight: 2,
    needs: / -/,
    pattern: /(?<![\p{L}-])(?:Al|El|An|Ar|As|Ad|At|Az|Ash|Ach|Ait|Ben|Bou) -\p{L}{2,40}/gu,
  },
  // dimanche matin 28 septembre: the Arabic order of the day's words.
  {
    rule: 'translation-day-order',
    weight: 1,
    needs: /(?:matin|soir|après-midi),? \d/i,
    pattern: new RegExp(`(?<!\\p{L})(?:${DAY}) (?:matin|soir|après-midi),? \\d{1,2} \\p{L}{3,10}`, 'giu'),
  },
  // A comma or question mark of the other script after a Latin letter.
  { rule: 'translation-arabic-sign', weight: 1, needs: /[،؛؟]/, pattern: /\p{Script=Latin}{1,40} ?[،؛؟]/gu },
  // parti-Dr X: a dash of the original grown on to the words.
  {
    rule: 'translation-joined-title',
    weight: 1,
    needs: /-[DPM]/,
    pattern: /(?<=\p{Ll})-(?:Dr|Pr|Mme|Mlle|M\.)(?!\p{L})/gu,
  },
];
