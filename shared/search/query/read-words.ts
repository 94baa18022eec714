import { tokens, type Token } from '../../text/tokens.ts';
import { isOnlyAttached } from '../language/word-forms.ts';
import type { WordField } from '../search-document.ts';
import type { PhraseQuery, Query, WordQuery } from './query.ts';

/** Short words that French writes with an apostrophe to the next: l'Istiqlal is a search for Istiqlal. */
const ELIDED = new Set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu'.split(' '));
const APOSTROPHES = "'’‘ʼ`´′";

/** Letters that a prefix must have: one letter begins too many words to be of use. */
const SHORTEST_PREFIX = 2;

export type WordsNotice = 'star-only-at-end' | 'prefix-too-short';

export interface WordsRead {
  /** null where there is no letter or digit. */
  readonly query: WordQuery | PhraseQuery | null;
  readonly notice: WordsNotice | null;
}

/**
 * Reads what stands between two spaces: a word, a word with `*` or `~`, or words that some sign joins (Souss-Massa),
 * which are a phrase.
 *
 * @param unfinished whether it stands at the end of what is being typed
 */
export function readWords(typed: string, field: WordField | null, unfinished: boolean): WordsRead {
  const found = tokens(typed);
  const words = withoutElided(typed, found);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return { query: null, notice: null };
  const mark = /^[*~]/.exec(typed.slice(last.end))?.[0] ?? '';
  const strayStar = typed.slice(0, last.start).includes('*');
  const open = unfinished && mark === '' && last.end === typed.length;
  if (words.length > 1) {
    const said = begun(words, open);
    const query = { ...phraseOf(said, typed, field), unfinished: open && said === words };
    return { query, notice: strayStar || mark === '*' ? 'star-only-at-end' : null };
  }
  return readWord(first, { typed, field, mark, open, strayStar });
}

interface WordTyped {
  readonly typed: string;
  readonly field: WordField | null;
  readonly mark: string;
  readonly open: boolean;
  readonly strayStar: boolean;
}

function readWord({ start, end, folded }: Token, { typed, field, mark, open, strayStar }: WordTyped): WordsRead {
  if (open && saysNothingYet(folded)) return { query: null, notice: null };
  const tooShort = mark === '*' && folded.length < SHORTEST_PREFIX;
  let match: WordQuery['match'] = open ? 'typing' : 'forms';
  if (mark === '*' && !tooShort) match = 'prefix';
  if (mark === '~') match = 'alike';
  const query: WordQuery = { kind: 'word', match, field, form: folded, typed: typed.slice(start, end) };
  if (strayStar) return { query, notice: 'star-only-at-end' };
  return { query, notice: tooShort ? 'prefix-too-short' : null };
}

/** Reads words in quotation marks: a phrase as it stands; null where there is no letter or digit. */
export function readQuoted(typed: string, field: WordField | null, unfinished: boolean): PhraseQuery | null {
  const found = tokens(typed);
  const last = found.at(-1);
  if (!last) return null;
  const open = unfinished && last.end === typed.length;
  const said = begun(found, open);
  return { ...phraseOf(said, typed, field), unfinished: open && said === found };
}

/** All words of `typed`, each for itself. */
export function readLoosely(typed: string, field: WordField | null): Query | null {
  const parts = withoutElided(typed, tokens(typed)).map(({ start, end, folded }): WordQuery => ({
    kind: 'word',
    match: 'forms',
    field,
    form: folded,
    typed: typed.slice(start, end),
  }));
  const [first] = parts;
  if (!first) return null;
  return parts.length === 1 ? first : { kind: 'and', parts };
}

/** One letter begins too many words, and so does the article. */
function saysNothingYet(form: string): boolean {
  return form.length < SHORTEST_PREFIX || (form.includes('ال') && isOnlyAttached(form));
}

/** A phrase without a last word that says nothing yet. */
function begun(words: readonly Token[], unfinished: boolean): readonly Token[] {
  const last = words.at(-1);
  return unfinished && words.length > 1 && last && saysNothingYet(last.folded) ? words.slice(0, -1) : words;
}

function phraseOf(words: readonly Token[], typed: string, field: WordField | null): Omit<PhraseQuery, 'unfinished'> {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? typed.length;
  return { kind: 'phrase', field, forms: words.map(({ folded }) => folded), typed: typed.slice(start, end) };
}

/** Leaves out a French article or pronoun with its apostrophe in front, and an English 's behind. */
function withoutElided(typed: string, found: readonly Token[]): readonly Token[] {
  let words = found;
  for (;;) {
    const [first, second] = words;
    if (!first || !second || !ELIDED.has(first.folded) || !APOSTROPHES.includes(typed.charAt(first.end))) break;
    words = words.slice(1);
  }
  const last = words.at(-1);
  const possessive = words.length > 1 && last?.folded === 's' && APOSTROPHES.includes(typed.charAt(last.start - 1));
  return possessive ? words.slice(0, -1) : words;
}
