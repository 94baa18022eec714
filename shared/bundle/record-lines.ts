import { journalLine, parseJournalLine } from '../change/journal-line.ts';
import { readLines } from '../change/read-lines.ts';
import type { ChangeRecord } from '../model/change.ts';
import { BundleFault } from './bundle-error.ts';
import { CHANGES } from './members.ts';

const encoder = new TextEncoder();

/** A record as a line of changes.jsonl: the journal's own line, with its line feed. */
export function recordLine(record: ChangeRecord): Uint8Array {
  return encoder.encode(`${journalLine(record)}\n`);
}

/**
 * Reads records from the lines that `pieces` are made of.
 *
 * @throws BundleFault with the line, where one is no sound record, was altered, or stands before its time
 */
export async function* readRecords(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ChangeRecord> {
  let last = '';
  for await (const { number, text, isEnded } of readLines(pieces)) {
    if (text === null) throw new BundleFault('not-utf-8', CHANGES, number);
    const parsed = parseJournalLine(text);
    if (!isEnded || (!parsed.ok && parsed.error.reason === 'malformed')) {
      throw new BundleFault('not-a-record', CHANGES, number);
    }
    if (!parsed.ok) throw new BundleFault('altered-record', CHANGES, number);
    if (parsed.value.at <= last) throw new BundleFault('misplaced-record', CHANGES, number);
    last = parsed.value.at;
    yield parsed.value;
  }
}

/** Text of a bundle's member. @throws BundleFault where it is no UTF-8 */
export function decode(bytes: Uint8Array, member: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder says no more than that it is not UTF-8.
    throw new BundleFault('not-utf-8', member);
  }
}

/** A value of JSON, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is asked of the value refuses undefined too.
    return undefined;
  }
}
