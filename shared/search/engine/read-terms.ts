import { STREAM } from '../index/block.ts';
import type { WeighedTerm } from '../index/segment-reader.ts';
import { spellingOf } from '../language/spelling.ts';
import type { WordQuery } from '../query/query.ts';
import type { LoadedSegment } from './archive-snapshot.ts';
import { termsOfWord } from './weights.ts';

/** A term with its postings at hand. */
export interface ReadTerm extends WeighedTerm {
  readonly bytes: Uint8Array;
}

/** The terms of a segment that a word of a query stands for. */
export async function termsIn({ reader, spellings }: LoadedSegment, query: WordQuery): Promise<WeighedTerm[]> {
  const alike = query.match === 'alike' ? await spellings.like(spellingOf(query.form)) : [];
  const bases = alike.map(({ base }) => base);
  return reader.terms(termsOfWord(query, bases));
}

/** Reads the postings of terms of a segment. */
export async function readPostings({ reader }: LoadedSegment, terms: readonly WeighedTerm[]): Promise<ReadTerm[]> {
  if (terms.length === 0) return [];
  const read = await reader.stretches(
    STREAM.postings,
    terms.map(({ postings }) => postings),
  );
  return terms.map((term, index) => ({ ...term, bytes: read[index] ?? new Uint8Array() }));
}
