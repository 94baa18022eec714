import { breaksName } from './arabic-name-breaks.ts';
import { arabicNameAt } from './arabic-name.ts';
import type { PersonCandidate } from './person-evidence.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { roleAfter } from './roles.ts';
import {
  hasDefiniteStem,
  hasOnly,
  hasSign,
  isDefiniteAt,
  isInClass,
  isOfClass,
  isSpaced,
  isStopWord,
  isTrigger,
} from './word-class.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 4;
const nobody = () => false;

/**
 * A foreign name in Arabic letters, of which no list knows a word: between two commas, the second of them before a role
 * («، ألاسان بالا، رئيس …»), with و before it or without.
 */
export function apposedStrangerAt(reading: Reading, at: number): PersonCandidate | undefined {
  const word = reading.words[at];
  if (!word || !hasSign(reading, at, GAP.comma) || !hasOnly(reading, at, GAP.comma | GAP.space)) return undefined;
  const last = endBeforeComma(reading, at);
  if (last === undefined || !roleAfter(reading, last, nobody)) return undefined;
  const isConjoined = word.folded.startsWith('و') && !arabicNameAt(reading, at);
  const start = word.start + (isConjoined ? 1 : 0);
  const end = reading.words[last]?.end ?? word.end;
  const units = Array.from({ length: last - at + 1 }, (_, index) => at + index);
  const parts = { first: at, last, start, end, units, hasGivenName: false, hasFamilyName: false };
  const reasons = [reason('role-after')];
  return { type: 'person', first: at, last, start, end, trust: 0.75, reasons, parts };
}

/** The last word before the next comma, where all up to it can be parts of a name. */
function endBeforeComma(reading: Reading, at: number): number | undefined {
  for (let index = at; index < at + MOST_WORDS; index += 1) {
    const word = reading.words[index];
    if (word?.script !== 'arabic' || word.hasTanwin || (index > at && !isSpaced(reading, index))) return undefined;
    if (index === at ? isDefiniteAt(reading, at) || !canOpen(reading, at) : !canGoOn(reading, index)) return undefined;
    if (hasSign(reading, index + 1, GAP.comma)) return index - at + 1 >= FEWEST_WORDS ? index : undefined;
  }
  return undefined;
}

/** Of a foreign name even a word that could be read as particle and word (بالا) goes on. */
function canGoOn(reading: Reading, at: number): boolean {
  if (isStopWord(reading, at) || hasDefiniteStem(reading, at) || reading.words[at]?.folded.startsWith('و'))
    return false;
  const isOther = isOfClass(reading, at, 'noun', 'generic', 'plain');
  return !isOther && !isTrigger(reading, at, 'person_title', 'person_role', 'org_head', 'place_head');
}

/** Its first word, without و, is no verb, function word or everyday noun. */
function canOpen(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.folded.startsWith('و')) return !breaksName(reading, at);
  const stem = word.folded.slice(1);
  return (
    stem.length > 2 &&
    !stem.startsWith('ال') &&
    !/^[يتن]...|...وا$/.test(stem) &&
    !isInClass(reading, stem, 'function', 'verb', 'noun', 'time', 'plain')
  );
}
