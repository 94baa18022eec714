import { createReadStream } from 'node:fs';
import type { JournalReach } from '#shared/host.ts';

/**
 * The beginning of every line: names stand in alphabetical order in canonical JSON, so that what tells a record apart
 * comes before its patches, however large those are.
 */
const HEAD =
  /^\{"actor":"(?:[^"\\]|\\.)*","at":"([^"]+)","device":"([^"]+)","group":"(?:[^"\\]|\\.)*","hash":"[0-9a-f]{64}"/;
/** The beginning of a sealed line, which says no more than this (renderer/store/seal/sealed-line.ts). */
const SEALED_HEAD = /^\{"at":"([^"]+)","device":"([^"]+)","sealed":"/;
const HEAD_BYTES = 4096;
const LINE_FEED = 10;

/**
 * What the journal's files hold, by device, read without parsing them. Lines that are no records do not count.
 *
 * @param isSealed whether the journal is locked: a line that stands open in it is none of its records
 */
export async function reachOf(files: readonly string[], isSealed: boolean): Promise<JournalReach[]> {
  const devices = new Map<string, Set<string>>();
  for (const file of files) {
    for await (const head of headsOf(file)) {
      const [, at = '', device = ''] = SEALED_HEAD.exec(head) ?? (isSealed ? null : HEAD.exec(head)) ?? [];
      if (at === '') continue;
      const readings = devices.get(device) ?? new Set();
      devices.set(device, readings.add(at));
    }
  }
  return [...devices].map(([device, readings]) => ({ device, readings: [...readings] }));
}

/** The first bytes of every line that was ended. */
async function* headsOf(file: string): AsyncGenerator<string> {
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield extend(head, chunk, from, at).toString('utf8');
      head = Buffer.alloc(0);
      from = at + 1;
    }
    head = extend(head, chunk, from, chunk.length);
  }
}

function extend(head: Buffer, chunk: Buffer, from: number, to: number): Buffer {
  const room = HEAD_BYTES - head.length;
  return room <= 0 || to <= from ? head : Buffer.concat([head, chunk.subarray(from, Math.min(to, from + room))]);
}
