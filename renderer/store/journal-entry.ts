import { encodePatches } from '#shared/change/hash-chain.ts';
import { isWhole } from '#shared/change/join-records.ts';
import { subjectsOf } from '#shared/change/row-subjects.ts';
import type { ChangeRecord, RecordedPatch, RecordHead } from '#shared/model/change.ts';

/**
 * A record of the journal without its patches, which stand apart: what lists, undo and the search for a row's history
 * read stays small however much an import wrote.
 */
export interface JournalEntry extends RecordHead {
  /** Counts up in the order in which this archive got to know the records, which is not that of their clocks. */
  readonly seq: number;
  /** Ids of the rows that it touches or is about. */
  readonly subjects: readonly string[];
  /** False where patches are withheld: it came in a bundle of a selection. */
  readonly isWhole: boolean;
}

/** An entry's patches as JSON lines in UTF-8: kept in half the time and space that as many objects take. */
export interface JournalPatches {
  readonly id: string;
  readonly lines: Uint8Array;
}

/** How far a device's records are known. */
export interface KnownDevice {
  readonly device: string;
  /** The last record up to which its chain is known without a gap; an empty reading and null where not even its first is. */
  readonly at: string;
  readonly hash: string | null;
  /** The newest of all, which lies beyond that where it came in a bundle of a selection. */
  readonly newest: string;
}

/**
 * A record as the journal's two rows.
 *
 * @param subjects of an undo or redo, those of the group it reverts; it has no patches of its own to tell them
 */
export function entryOf(
  record: ChangeRecord,
  seq: number,
  subjects: readonly string[] = subjectsOf(record),
  patchLines: readonly Uint8Array[] = encodePatches(record.patches),
): { readonly entry: JournalEntry; readonly patches: JournalPatches } {
  const { patches, ...head } = record;
  return {
    entry: { ...head, seq, subjects, isWhole: isWhole(record) },
    patches: { id: record.id, lines: joinLines(patchLines) },
  };
}

/** The record that the journal's two rows keep. */
export function recordOf(entry: JournalEntry, { lines }: JournalPatches): ChangeRecord {
  const { seq, subjects, isWhole: whole, ...head } = entry;
  const text = new TextDecoder().decode(lines);
  // What was written here was checked before it was, and the hash chain tells whether it is still that.
  const patches = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as RecordedPatch);
  return { ...head, patches };
}

const LINE_FEED = 10;

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const joined = new Uint8Array(Math.max(0, size - 1));
  let at = 0;
  for (const line of lines) {
    if (at > 0) joined[at++] = LINE_FEED;
    joined.set(line, at);
    at += line.length;
  }
  return joined;
}
