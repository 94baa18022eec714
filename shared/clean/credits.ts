import { isPersonName } from '../gazetteer/person-names.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import { findDates } from '../text/civil-dates/find-dates.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Line } from './page.ts';
import { startsWithPhrase } from './line-tests.ts';

/** A line of credits has no more words. */
const LONGEST = 12;
/** Other words that introduce authors are everyday words too (استطلاع, texte): after them a colon or a name must follow. */
const STRONG_CUES: ReadonlySet<string> = new Set(['par', 'by', 'بقلم', 'بواسطة']);

/** Whether a line says who wrote the article, when, or where it was taken from. An account that is nobody's says nothing. */
export function isCredit(line: Line): boolean {
  const { byline, source, agency, newsroom, 'account-name': accounts } = pressWords();
  if (matchPhrase(accounts, line.tokens, line.tokens.length - 1) !== null) return false;
  if (findDates(line.text).some(({ parts }) => parts.day !== null) || namesSomebody(line)) return true;
  if (line.tokens.length > LONGEST || line.text.includes('://')) return false;
  const cue = matchPhrase(byline, line.tokens, 0);
  if (cue && (STRONG_CUES.has(cue.value) || cue.length > 1 || /[:：]/.test(line.text))) return true;
  return [source, agency, newsroom].some((list) => startsWithPhrase(line, list));
}

/** A person somewhere in a short line: خالد المنصوري رئيسا, Tanger : Omar Tazi. */
export function namesSomebody({ text, start, tokens }: Line): boolean {
  if (tokens.length > LONGEST) return false;
  const local = tokens.map((token) => ({ ...token, start: token.start - start, end: token.end - start }));
  return local.some((_, at) => [2, 3].some((length) => isPersonName(text, local.slice(at, at + length))));
}
