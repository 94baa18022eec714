import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { numbersAsOne } from './boilerplate.ts';
import { pressWords } from './press-words.ts';

/** Whether all of `tokens` say how long ago something was: il y a 2 heures, منذ ساعتين, 3 days ago. */
export function isTimeAgo(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST) return false;
  const counted = numbersAsOne(tokens);
  return matchPhrase(pressWords().ago, counted, 0)?.length === counted.length;
}

const LONGEST = 10;
