import { arabicStems } from '../arabic-clitics.ts';
import { knownWord, remembering } from '../known-word.ts';
import { dateReader } from './date-reader.ts';
import { beginnings } from './date-vocabulary.ts';
import type { DateExpression } from './date-expression.ts';
import { dayExpression } from './day-expression.ts';
import { monthOrYear, period } from './period-expression.ts';

/** The kinds of expression, best first. */
const KINDS = [dayExpression, period, monthOrYear];
const NO_KINDS: typeof KINDS = [];

/**
 * Finds the date expressions of `text`, in order, none overlapping: calendar dates, whole or in part, and days named
 * in relation to the day of writing, in Arabic, French and English. What is not said (the year of `28 مارس`, the day of
 * `أمس`) is left open. One pass; the work for each token is bounded.
 *
 * @param from where to begin, and `to` where to end, in UTF-16 code units
 */
export function findDates(text: string, from = 0, to = text.length): DateExpression[] {
  const reader = dateReader(text, from, to);
  const found: DateExpression[] = [];
  let at = 0;
  while (at < reader.tokens.length) {
    let next = at + 1;
    // Most words begin no date: one look-up spares them all the forms.
    for (const kind of mayBegin(knownWord(reader.tokens[at]?.folded ?? '')) ? KINDS : NO_KINDS) {
      const expression = kind(reader, at);
      if (!expression) continue;
      found.push(expression.value);
      next = Math.max(next, expression.next);
      break;
    }
    at = next;
  }
  return found;
}

/** Whether a date may begin with the word, or with what Arabic particles are written on to. */
const mayBegin = remembering(
  (word) =>
    /^\d/.test(word) || beginnings.has(word) || arabicStems(word, word).some(({ folded }) => beginnings.has(folded)),
);
