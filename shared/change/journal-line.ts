import { changeRecordSchema, type ChangeRecord, type RecordedPatch } from '../model/change.ts';
import { failure, success, type Result } from '../model/result.ts';
import { fieldSchema } from '../model/field-schemas.ts';
import { ROW_SCHEMAS } from '../model/row-schemas.ts';
import { canonicalJson } from './canonical-json.ts';
import { parseReading } from './clock.ts';
import { isIntact } from './hash-chain.ts';

/**
 * Why a line is no record: it is not JSON or not shaped as one (`malformed`), or it is not what its hash was made over
 * (`altered`). `detail` says where, for the log and for whoever looks into the file.
 */
export interface BrokenLine {
  readonly reason: 'malformed' | 'altered';
  readonly detail: string;
}

/**
 * A record as one line of a journal file or a bundle: the whole ChangeRecord (head, patches, previous, hash) as
 * canonical JSON, without the line feed that ends it. One record has one line, so that lines can be compared and hashed.
 */
export function journalLine(record: ChangeRecord): string {
  return canonicalJson(record);
}

/**
 * Reads a line from elsewhere, trusting nothing in it: its shape, the shape of every row and value that it brings, its
 * clock reading and its hash are checked. What it does not check is whether the record before it is the one it names; a ChainCheck
 * does that over all of a device's records.
 *
 * @param line without its line feed
 */
export function parseJournalLine(line: string): Result<ChangeRecord, BrokenLine> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return failure({ reason: 'malformed', detail: error instanceof Error ? error.message : String(error) });
  }
  const parsed = changeRecordSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure({ reason: 'malformed', detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
  }
  const record = parsed.data;
  const fault = recordFault(record);
  if (fault !== null) return failure({ reason: 'malformed', detail: fault });
  // One record has one line: another way to write it, or a member that no record has, was not written by us.
  if (canonicalJson(record) !== line) return failure({ reason: 'altered', detail: 'not in canonical form' });
  if (!isIntact(record)) return failure({ reason: 'altered', detail: 'the hash does not fit' });
  return success(record);
}

/** What in a record could not have been written by this app, though its shape is right; null if nothing. */
function recordFault({ id, group, at, device, seen, seenOf, patches }: ChangeRecord): string | null {
  if (parseReading(at)?.device !== device) return 'at: not a reading of its device';
  const names = [id, group, device, ...Object.keys(seen), ...Object.entries(seenOf).flatMap(readingNames)];
  const refused = names.find((name) => !isSafeName(name));
  if (refused !== undefined) return `a name that cannot be used: ${refused.slice(0, 40)}`;
  for (const [index, patch] of patches.entries()) {
    const fault = patchFault(patch);
    if (fault !== null) return `patches.${index}: ${fault}`;
  }
  return null;
}

function readingNames([id, readings]: readonly [string, Readonly<Record<string, string>>]): string[] {
  return [id, ...Object.keys(readings)];
}

function patchFault(patch: RecordedPatch): string | null {
  if (patch.kind === 'withheld') return /^[0-9a-f]{64}$/.test(patch.digest) ? null : 'not a digest';
  if (!isSafeName(patch.id)) return 'an id that cannot be used';
  if (patch.kind === 'update') {
    const path = Object.keys(patch.fields).find((name) => name === 'id' || !name.split('.').every(isSafeName));
    return path === undefined ? valueFault(patch) : `a field that cannot be set: ${path.slice(0, 40)}`;
  }
  if (patch.row['id'] !== patch.id) return 'a row of another id';
  const row = ROW_SCHEMAS[patch.table].safeParse(patch.row);
  const issue = row.error?.issues[0];
  return issue ? `row.${issue.path.join('.')}: ${issue.message}` : null;
}

/** The first value of an update that is none of its field. What stood before may not have been there. */
function valueFault({ table, fields }: Extract<RecordedPatch, { kind: 'update' }>): string | null {
  for (const [path, { before, after }] of Object.entries(fields)) {
    const schema = fieldSchema(table, path);
    const issue = schema?.safeParse(after).error?.issues[0] ?? schema?.nullable().safeParse(before).error?.issues[0];
    if (issue) return `fields.${[path, ...issue.path].join('.')}: ${issue.message}`;
  }
  return null;
}

const LONGEST_NAME = 200;
/** Names that every JavaScript object has: an object keyed by them would not hold what it seems to. */
const TAKEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

function isSafeName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !TAKEN_NAMES.has(name);
}
