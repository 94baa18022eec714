import type { KnownNames } from './04-arabic-organisations.ts';
import { arabicNameAt } from './arabic-name.ts';
import { arabicPersonAt } from './arabic-person.ts';
import type { Candidate } from './candidate.ts';
import { latinNameAt } from './latin-name.ts';
import { latinPersonAt } from './latin-person.ts';
import type { PersonCandidate } from './person-evidence.ts';
import type { PersonNameParts } from './person-name.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { hasOnly, hasSign, isOfClass, isSpaced } from './word-class.ts';

/** Finds people: titled names, names of the lists with what follows, and unknown names with a role or verb beside them. */
export function people(reading: Reading, known: KnownNames): PersonCandidate[] {
  const found: PersonCandidate[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const person = personAt(reading, known, at);
    if (person) found.push(person);
    at = person ? person.last + 1 : at + 1;
  }
  return [...found, ...listedBeside(reading, known, found)];
}

function personAt(reading: Reading, known: KnownNames, at: number): PersonCandidate | undefined {
  const script = reading.words[at]?.script;
  if (script === 'arabic') return arabicPersonAt(reading, known, at);
  return script === 'latin' ? latinPersonAt(reading, known, at) : undefined;
}

/** Beside a known person in a list (MM. X et Y; كل من فلان وفلان), a name nobody lists is a person too. */
function listedBeside(reading: Reading, known: KnownNames, found: readonly PersonCandidate[]): PersonCandidate[] {
  const taken = new Set<number>();
  for (const { first, last } of found) for (let at = first; at <= last; at += 1) taken.add(at);
  const more: PersonCandidate[] = [];
  for (const person of found) {
    let last: number | undefined = person.last;
    while (last !== undefined) {
      const next: number | undefined = nextInList(reading, last);
      const item = next === undefined || known.has(next) || taken.has(next) ? undefined : itemAt(reading, next);
      if (item) {
        more.push(item);
        taken.add(item.first);
      }
      last = item?.last;
    }
  }
  return more;
}

function itemAt(reading: Reading, at: number): PersonCandidate | undefined {
  const isArabic = reading.words[at]?.script === 'arabic';
  const parts = isArabic ? arabicNameAt(reading, at, true) : latinNameAt(reading, at);
  if (!parts || parts.units.length < 2 || (isArabic && !isWholeItem(reading, parts))) return undefined;
  const { first, last, start, end } = parts;
  return { type: 'person', first, last, start, end, trust: 0.7, reasons: [reason('in-list')], parts };
}

/** An Arabic list item that is a name and nothing more: the list goes on, or the clause ends, right after it. */
function isWholeItem(reading: Reading, parts: PersonNameParts): boolean {
  const next = reading.words[parts.last + 1];
  return !isSpaced(reading, parts.last + 1) || next?.folded.startsWith('و') === true || next?.folded === 'عن';
}

/** The first word of the next item: after `et`, `and`, a comma, or و written apart. */
function nextInList(reading: Reading, last: number): number | undefined {
  const next = reading.words[last + 1];
  if (!next || !hasOnly(reading, last + 1, GAP.space | GAP.comma)) return undefined;
  if (isOfClass(reading, last + 1, 'list_joint')) return last + 2;
  return hasSign(reading, last + 1, GAP.comma) && next.isCapital ? last + 1 : undefined;
}

/** Whether a candidate is a person whose name's parts are known. */
export function isPerson(candidate: Candidate): candidate is PersonCandidate {
  return candidate.type === 'person' && 'parts' in candidate;
}
