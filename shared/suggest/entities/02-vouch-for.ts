import type { LexiconHit } from './01-lexicon-names.ts';
import type { Candidate } from './candidate.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { isOfClass } from './word-class.ts';

/**
 * Keeps the lexicon's ambiguous names only where the text vouches for them: a trigger beside them, a name of the same
 * kind beside them in a list (العدالة والتنمية والبام والاستقلال), or the same thing named without ambiguity.
 */
export function vouchFor(reading: Reading, hits: readonly LexiconHit[]): Candidate[] {
  const sure = new Set(hits.filter(({ isUnsupported }) => !isUnsupported).map(({ entry }) => entry.id));
  const kept: LexiconHit[] = [];
  const accepted = new Set(hits.filter(({ isUnsupported }) => !isUnsupported));
  for (const [index, hit] of hits.entries()) {
    if (!hit.isUnsupported) {
      kept.push(hit);
      continue;
    }
    const listedWith = [hits[index - 1], hits[index + 1]].find(
      (other) => other && accepted.has(other) && areListed(reading, other, hit),
    );
    if (listedWith) {
      accepted.add(hit);
      const name = reading.text.slice(listedWith.start, listedWith.end);
      kept.push({ ...hit, reasons: [...hit.reasons, reason('among-named', { name })] });
    } else if (sure.has(hit.entry.id) && canBeShort(reading, hit)) {
      kept.push({ ...hit, reasons: [...hit.reasons, reason('named-in-full')] });
    }
  }
  return kept;
}

/** Whether two names of one kind stand side by side in a list. */
function areListed(reading: Reading, one: LexiconHit, other: LexiconHit): boolean {
  if (one.entry.kind !== other.entry.kind && one.type !== 'place') return false;
  if (one.type !== other.type) return false;
  const [before, after] = one.first < other.first ? [one, other] : [other, one];
  const word = reading.words[after.first];
  if (!word || after.first - before.last > 2) return false;
  if (after.first - before.last === 2) return ['و', 'et', 'and'].includes(reading.words[after.first - 1]?.folded ?? '');
  const isConjoined = after.start > word.start && 'وف'.includes(word.folded.charAt(0));
  return isConjoined || (word.gap & (GAP.comma | GAP.slash)) !== 0;
}

/** An acronym, or an Arabic short name that no noun of another sense leads in. */
function canBeShort(reading: Reading, hit: LexiconHit): boolean {
  const word = reading.words[hit.first];
  if (word?.script === 'latin') return word.isUpper || hit.type === 'place';
  return !isOfClass(reading, hit.first - 1, 'unspeaking');
}
