import type { ColumnStore } from '../columns/column-store.ts';
import { notePostings } from '../index/postings.ts';
import type { WordsQuery } from '../query/query.ts';
import { PLAIN_FIELDS, SHARED_FIELDS, type SharedField } from '../search-document.ts';
import type { ArchiveSnapshot, LoadedSegment } from './archive-snapshot.ts';
import type { Bitmap } from './bitmap.ts';
import { findPlaces } from './find-places.ts';
import { readPostings, termsIn } from './read-terms.ts';
import type { ScoreBoard } from './score-board.ts';
import { FIELD_WEIGHTS, SHARED_FIELD_WEIGHT, textFieldsOf } from './weights.ts';

/** What a search works on. */
export interface Evaluation {
  readonly archive: ArchiveSnapshot;
  readonly board: ScoreBoard;
}

/**
 * The rows in which a word, phrase or near condition stands.
 *
 * @param isScored whether rows get a score for it (not under a NOT)
 */
export async function evaluateWords(query: WordsQuery, evaluation: Evaluation, isScored: boolean): Promise<Bitmap> {
  const { archive, board } = evaluation;
  const found = await Promise.all(archive.segments.map((segment) => readSegment(query, segment)));
  // From here to the end nothing is awaited: the board has one condition at a time.
  for (const note of found) note(board);
  for (const field of sharedFieldsOf(query)) noteShared(query, field, evaluation);
  return board.close(isScored);
}

/** Reads what a segment has; what it returns notes it on the board. */
async function readSegment(query: WordsQuery, segment: LoadedSegment): Promise<(board: ScoreBoard) => void> {
  const fields = textFieldsOf(query.field);
  if (fields === 0) return () => undefined;
  if (query.kind !== 'word') return findPlaces(query, segment, fields);
  const terms = await readPostings(segment, await termsIn(segment, query));
  const fieldWeights = FIELD_WEIGHTS.map((weight, field) => ((fields & (1 << field)) === 0 ? 0 : weight));
  return ({ notes }) => {
    for (const { bytes, weight } of terms) notePostings(bytes, { rows: segment.rows, fieldWeights, weight }, notes);
  };
}

function sharedFieldsOf({ field }: WordsQuery): readonly SharedField[] {
  return SHARED_FIELDS.filter(
    (name) => name === field || (field === null && (PLAIN_FIELDS as readonly string[]).includes(name)),
  );
}

/** Notes the rows whose outlet, topic or tag the words name. */
function noteShared(query: WordsQuery, field: SharedField, { archive, board }: Evaluation): void {
  const { columns, size } = archive;
  const table = field === 'outlet' ? columns.outlets : field === 'topic' ? columns.topics : columns.tags;
  const { marks, count } = table.named(query);
  if (count === 0) return;
  if (table === columns.tags) keepKind(field, marks, columns);
  const list = field === 'topic' ? columns.topicsOf : columns.tagsOf;
  const hasOutlet = (row: number) => marks[(columns.outletOf[row] ?? 0) - 1] === 1;
  const isNamed = field === 'outlet' ? hasOutlet : (row: number) => list.hasAny(row, marks);
  for (let row = 0; row < size; row += 1)
    if (columns.live[row] === 1 && isNamed(row)) board.note(row, SHARED_FIELD_WEIGHT);
}

/** All tags have one table; a field is one kind of them. */
function keepKind(kind: SharedField, marks: Uint8Array, columns: ColumnStore): void {
  for (let tag = 0; tag < marks.length; tag += 1) if (columns.kindOf(tag) !== kind) marks[tag] = 0;
}
