import { canonicalJson } from '../change/canonical-json.ts';
import { parseReading } from '../change/clock.ts';
import { isIntact } from '../change/hash-chain.ts';
import { recordHeadSchema, type ChangeRecord } from '../model/change.ts';
import { BundleFault } from './bundle-error.ts';
import { joinBytes } from './byte-source.ts';
import { areSoundPatches } from './check-row.ts';
import { CHANGES } from './members.ts';

const LINE_FEED = 10;
/** A record of this many bytes holds more text than an import of twenty of the largest sources. */
const LONGEST_LINE = 256 * 1024 * 1024;

const encoder = new TextEncoder();

/** A record as a line of changes.jsonl: canonical JSON (RFC 8785) in UTF-8, with its line feed. */
export function recordLine(record: ChangeRecord): Uint8Array {
  return encoder.encode(`${canonicalJson(record)}\n`);
}

/**
 * Reads records from the lines that `pieces` are made of.
 *
 * @throws BundleFault with the line, where one is no sound record, was altered, or stands before its time
 */
export async function* readRecords(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ChangeRecord> {
  let number = 0;
  let last = '';
  for await (const line of linesOf(pieces)) {
    number += 1;
    const record = readRecord(line, number);
    if (record.at <= last) throw new BundleFault('misplaced-record', CHANGES, number);
    last = record.at;
    yield record;
  }
}

async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      yield joinBytes([...begun, piece.subarray(from, end)]);
      begun = [];
      length = 0;
      from = end + 1;
      number += 1;
    }
    if (from === piece.length) continue;
    begun.push(piece.subarray(from));
    length += piece.length - from;
    if (length > LONGEST_LINE) throw new BundleFault('member-too-large', CHANGES, number);
  }
  if (begun.length > 0) throw new BundleFault('not-a-record', CHANGES, number);
}

function readRecord(line: Uint8Array, number: number): ChangeRecord {
  const parsed = parseJson(decode(line, CHANGES, number));
  const head = recordHeadSchema.safeParse(parsed);
  if (!head.success) throw new BundleFault('not-a-record', CHANGES, number);
  const { patches } = parsed as { readonly patches?: unknown };
  if (parseReading(head.data.at)?.device !== head.data.device) throw new BundleFault('not-a-record', CHANGES, number);
  if (!areSoundPatches(patches)) throw new BundleFault('wrong-row', CHANGES, number);
  const record: ChangeRecord = { ...head.data, patches };
  if (!isIntact(record)) throw new BundleFault('altered-record', CHANGES, number);
  return record;
}

/** Text of a bundle's member. @throws BundleFault where it is no UTF-8 */
export function decode(bytes: Uint8Array, member: string, line: number | null = null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BundleFault('not-utf-8', member, line);
  }
}

/** A value of JSON, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
