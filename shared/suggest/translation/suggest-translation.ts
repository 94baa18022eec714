import type { Lexicon } from '../../gazetteer/lexicon.ts';
import { nameWords } from '../../gazetteer/name-forms.ts';
import { childOf } from '../../gazetteer/token-trie.ts';
import { bareWord, type PhraseTrie } from '../../gazetteer/phrase-trie.ts';
import { translationPhrases, type TranslationPhrase } from '../../gazetteer/translation-words.ts';
import type { Detection } from '../../model/analysis.ts';
import { quotedSpan, type Span } from '../../model/span.ts';
import type { MachineTranslation, Misrendering, TranslationSign } from '../../model/suggestion.ts';
import { fold } from '../../text/fold.ts';
import { reason } from '../entities/reason.ts';
import { GAP, type Reading } from '../entities/reading.ts';
import { findPhrases } from '../find-phrases.ts';
import type { SuggestRule } from '../suggest-rules.ts';
import { literalNames } from './literal-names.ts';
import { TYPING_SIGNS } from './typing-signs.ts';

/** From here on the signs together are taken for a machine's work; several kinds of them, or a note that says so. */
const LEAST_WEIGHT = 3;
const LEAST_SIGNS = 2;
const NAME_WEIGHT = 2;

interface WeighedSign extends Span {
  readonly rule: SuggestRule;
  readonly weight: number;
  readonly misrendering: Pick<Misrendering, 'meant' | 'lexiconId'> | null;
}

/**
 * Tells whether a text was put into its language by a machine, with what gives it away, and which known organisations and
 * roles its odd words may stand for. Those are offered to a person; nothing here becomes a name of anything.
 */
export function suggestTranslation(
  detection: Detection,
  reading: Reading,
  lexicon: Lexicon,
): MachineTranslation | null {
  const { text } = detection.raw;
  const signs = [
    ...notesAside(detection),
    ...phraseSigns(reading),
    ...(reading.language === 'ar' ? [] : [...nameSigns(reading, lexicon), ...typingSigns(reading)]),
  ].sort((one, other) => one.start - other.start);
  const weights = new Map(signs.map((sign) => [`${sign.rule} ${fold(text.slice(sign.start, sign.end))}`, sign.weight]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const isTold = signs.some(({ rule }) => rule === 'translation-note');
  if (!isTold && (total < LEAST_WEIGHT || weights.size < LEAST_SIGNS)) return null;
  return {
    signs: signs.map((sign): TranslationSign => ({
      reason: reason(sign.rule),
      evidence: quotedSpan(text, sign.start, sign.end),
    })),
    misrenderings: outermost(signs).flatMap(({ start, end, misrendering }) =>
      misrendering ? [{ ...misrendering, words: quotedSpan(text, start, end) }] : [],
    ),
  };
}

/** Of misrenderings within one another the longest: what «équipe indépendante» stands for tells the whole name. */
function outermost(signs: readonly WeighedSign[]): WeighedSign[] {
  const kept: WeighedSign[] = [];
  const longestFirst = signs
    .filter(({ misrendering }) => misrendering !== null)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  for (const sign of longestFirst) if (sign.start >= (kept.at(-1)?.end ?? 0)) kept.push(sign);
  return kept;
}

const RULE_OF_PHRASE: Readonly<Record<TranslationPhrase['sign'], SuggestRule>> = {
  note: 'translation-note',
  role: 'translation-role',
  calque: 'translation-calque',
};
/** A longer line that holds the words of a note tells about such translations. */
const LONGEST_NOTE = 12;

function phraseSigns(reading: Reading): WeighedSign[] {
  const lengths = lineLengths(reading);
  return findPhrases(reading, translationPhrases()).flatMap(({ value, start, end, first }) => {
    const { sign, lang, weight, meant } = value;
    if (lang !== reading.language && sign !== 'note') return [];
    if (sign === 'note' && (lengths[first] ?? 0) > LONGEST_NOTE) return [];
    const misrendering = meant === '' ? null : { meant, lexiconId: null };
    return [{ start, end, rule: RULE_OF_PHRASE[sign], weight, misrendering }];
  });
}

function nameSigns(reading: Reading, lexicon: Lexicon): WeighedSign[] {
  return literalNames(reading, lexicon).flatMap(({ entry, first, last }) => {
    const [from, to] = [reading.words[first], reading.words[last]];
    const meant = entry.canonical[reading.language] ?? entry.canonical.fr ?? entry.canonical.ar;
    if (!from || !to || meant === undefined) return [];
    const misrendering = { meant, lexiconId: entry.id };
    return [
      { start: from.start, end: to.end, rule: 'translation-organisation' as const, weight: NAME_WEIGHT, misrendering },
    ];
  });
}

/** Traces in the letters of the title and body, one line at a time. */
function typingSigns({ text, words }: Reading): WeighedSign[] {
  const found: WeighedSign[] = [];
  for (const line of lines(words)) {
    const quote = text.slice(line.start, line.end);
    for (const { rule, weight, needs, pattern } of TYPING_SIGNS) {
      if (!needs.test(quote)) continue;
      for (const { index, 0: match } of quote.matchAll(pattern)) {
        const start = line.start + index;
        found.push({ start, end: start + match.length, rule, weight, misrendering: null });
      }
    }
  }
  return found;
}

interface Line extends Span {
  readonly first: number;
  readonly next: number;
}

function lines(words: Reading['words']): Line[] {
  const found: Line[] = [];
  let first = 0;
  for (let next = 1; next <= words.length; next += 1) {
    if (next < words.length && ((words[next]?.gap ?? 0) & GAP.edge) === 0) continue;
    found.push({ first, next, start: words[first]?.start ?? 0, end: words[next - 1]?.end ?? 0 });
    first = next;
  }
  return words.length === 0 ? [] : found;
}

/** How many words the line of each word has. */
function lineLengths({ words }: Reading): number[] {
  const lengths = new Array<number>(words.length).fill(0);
  for (const { first, next } of lines(words)) lengths.fill(next - first, first, next);
  return lengths;
}

const NOTE_REACH = 160;

/** A note in what was cut or stands at the head: «Traduit automatiquement de l'arabe». */
function notesAside({ raw: { text }, blocks }: Detection): WeighedSign[] {
  return blocks.flatMap(({ start, end, part }) => {
    if (part === 'body' || part === 'title' || end - start > NOTE_REACH) return [];
    const words = nameWords(text.slice(start, end)).map(bareWord);
    const isNote = words.some((_, index) => holdsNote(words, index));
    return isNote ? [{ start, end, rule: 'translation-note' as const, weight: LEAST_WEIGHT, misrendering: null }] : [];
  });
}

function holdsNote(words: readonly string[], from: number): boolean {
  let node: PhraseTrie<TranslationPhrase> | undefined = translationPhrases();
  for (let at = from; at < words.length && node; at += 1) {
    node = childOf(node, words[at] ?? '');
    if (node?.values?.some(({ value }) => value.sign === 'note') === true) return true;
  }
  return false;
}
