import type { Language } from '../../model/language.ts';
import { fold } from '../../text/fold.ts';
import { tokens } from '../../text/tokens.ts';
import type { ColumnStore } from '../columns/column-store.ts';
import type { NameTable } from '../columns/name-table.ts';
import { FIELD_NAMES, fieldCalled, nameOfField } from '../query/fields.ts';
import { namesOfValues } from '../query/values.ts';
import type { SharedField } from '../search-document.ts';
import type { ArchiveSnapshot } from './archive-snapshot.ts';
import type { Completion } from './search-request.ts';
import { termsOfWord } from './weights.ts';

const MOST = 8;
const SHORTEST = 2;

/** The end of a query: a field's name and its value so far, or a word so far. */
const ENDING = /(?:([\p{L}-]+)\s*:\s*)?("?)([^\s":()،,]*)$/u;

/**
 * What may be meant by the end of a query: fields by their names in the reader's language, the values of a field that
 * was named, words of the archive, most frequent first.
 */
export async function completeQuery(
  query: string,
  language: Language,
  archive: ArchiveSnapshot,
): Promise<readonly Completion[]> {
  const [whole = '', name, quote = '', typed = ''] = ENDING.exec(query) ?? [];
  const start = query.length - typed.length - quote.length;
  const at = { start, end: query.length };
  const field = name === undefined ? null : fieldCalled(name);
  if (field !== null) {
    const values = valuesOf(field, typed, language, archive.columns);
    return values.map(({ text, count }) => ({ kind: 'value', text: quotedIfNeeded(text), count, ...at }));
  }
  if (whole === '' || fold(typed).length < SHORTEST || quote !== '') return [];
  const fields = FIELD_NAMES.map((candidate) => nameOfField(candidate, language))
    .filter((called) => fold(called).startsWith(fold(typed)))
    .map((called): Completion => ({ kind: 'field', text: `${called}:`, count: null, ...at }));
  const words = await wordsBeginning(typed, archive);
  return [...fields, ...words.map((word): Completion => ({ kind: 'word', ...word, ...at }))].slice(0, MOST);
}

interface Value {
  readonly text: string;
  readonly count: number | null;
}

function valuesOf(
  field: (typeof FIELD_NAMES)[number],
  typed: string,
  language: Language,
  columns: ColumnStore,
): readonly Value[] {
  if (field === 'outlet') return named(columns.outlets, typed, () => true);
  if (field === 'topic') return named(columns.topics, typed, () => true);
  if (field === 'person' || field === 'organisation' || field === 'place' || field === 'event')
    return named(columns.tags, typed, (tag) => columns.kindOf(tag) === (field satisfies SharedField));
  if (field !== 'status' && field !== 'language' && field !== 'tone') return [];
  return namesOfValues(field, language)
    .filter((called) => fold(called).startsWith(fold(typed)))
    .map((text) => ({ text, count: null }));
}

/** The values of which some name has a word that begins so. */
function named(table: NameTable, typed: string, isWanted: (value: number) => boolean): Value[] {
  const found: Value[] = [];
  for (let value = 0; value < table.size && found.length < MOST; value += 1) {
    if (!isWanted(value)) continue;
    const text = table.namesOf(value).find((name) => beginsSo(name, fold(typed)));
    if (text !== undefined) found.push({ text, count: null });
  }
  return found;
}

function beginsSo(name: string, folded: string): boolean {
  return folded === '' || tokens(name).some((word) => word.folded.startsWith(folded));
}

async function wordsBeginning(typed: string, { segments }: ArchiveSnapshot): Promise<Value[]> {
  const form = fold(typed);
  const wanted = termsOfWord({ kind: 'word', match: 'prefix', field: null, form, typed });
  // Forms that begin as typed; what has something attached would not be what is being typed.
  const weigh = (other: string) => (other.startsWith(form) ? 1 : 0);
  const found = await Promise.all(segments.map(async ({ reader }) => reader.terms({ ...wanted, weigh })));
  const counts = new Map<string, number>();
  for (const { form: word, documents } of found.flat()) counts.set(word, (counts.get(word) ?? 0) + documents);
  return [...counts]
    .filter(([word]) => word !== form)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([text, count]) => ({ text, count }));
}

function quotedIfNeeded(text: string): string {
  return /[\s،,():]/.test(text) ? `"${text}"` : text;
}
