import { joinBytes } from '../../text/join-bytes.ts';

/**
 * The one layout that our zips have, as APPNOTE.TXT 6.3.10 lets it: names in UTF-8, no dates, members stored or deflated
 * one behind the other without a gap, no comments but the last. The writer writes with these functions, and the reader
 * demands the very bytes that they give, so that no header can say one thing to us and another to somebody else.
 */
export interface ZipEntry {
  readonly name: string;
  readonly method: typeof STORED | typeof DEFLATED;
  /** Its sizes stand behind its data, since they were not known before. */
  readonly isStreamed: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export const STORED = 0;
export const DEFLATED = 8;
/** What fits in a size of the zip format without its 64-bit extension. */
export const LARGEST_MEMBER = 0xfffffffe;

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const END_64 = 0x06064b50;
export const LOCATOR_64 = 0x07064b50;

export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
export const DESCRIPTOR_SIZE = 16;
export const END_SIZE = 22;
export const END_64_SIZE = 56;
export const LOCATOR_64_SIZE = 20;
const OFFSET_64_SIZE = 12;

const FLAG_STREAMED = 0x0008;
const FLAG_UTF8 = 0x0800;
/** 1 January 1980, the first day of the format: a bundle's own day stands inside it. */
const NO_DATE = 0x0021;
const MADE_ON_UNIX = 3 << 8;
const FILE_MODE = 0o100644 * 0x10000;
const VERSION = 20;
const VERSION_64 = 45;
export const MARK_16 = 0xffff;
export const MARK_32 = 0xffffffff;

const encoder = new TextEncoder();

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Little-endian numbers one behind the other, and what follows them. */
function record(fields: readonly Field[], ...rest: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  const view = new DataView(head.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return joinBytes([head, ...rest]);
}

function common({ method, isStreamed }: ZipEntry): Field[] {
  return [
    [2, FLAG_UTF8 | (isStreamed ? FLAG_STREAMED : 0)],
    [2, method],
    [2, 0],
    [2, NO_DATE],
  ];
}

/** What stands before a member's data. */
export function localHeader(entry: ZipEntry): Uint8Array {
  const name = encoder.encode(entry.name);
  const { isStreamed, crc, compressedSize, size } = entry;
  const sizes = isStreamed ? [0, 0, 0] : [crc, compressedSize, size];
  return record(
    [[4, LOCAL], [2, VERSION], ...common(entry), ...sizes.map((value): Field => [4, value]), [2, name.length], [2, 0]],
    name,
  );
}

/** What stands behind the data of a streamed member. */
export function dataDescriptor({ crc, compressedSize, size }: ZipEntry): Uint8Array {
  return record([
    [4, DESCRIPTOR],
    [4, crc],
    [4, compressedSize],
    [4, size],
  ]);
}

/** A member's line in the list of contents. */
export function centralHeader(entry: ZipEntry): Uint8Array {
  const name = encoder.encode(entry.name);
  const { crc, compressedSize, size, offset } = entry;
  const isFar = offset >= MARK_32;
  const extra = isFar
    ? record([
        [2, 1],
        [2, OFFSET_64_SIZE - 4],
        [8, offset],
      ])
    : new Uint8Array();
  return record(
    [
      [4, CENTRAL],
      [2, MADE_ON_UNIX | VERSION],
      [2, isFar ? VERSION_64 : VERSION],
      ...common(entry),
      [4, crc],
      [4, compressedSize],
      [4, size],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, FILE_MODE],
      [4, isFar ? MARK_32 : offset],
    ],
    name,
    extra,
  );
}

/** Where the list of contents lies. */
export interface ZipEnd {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/** The end of the file up to where its comment begins. */
export function endRecords({ count, offset, size }: ZipEnd, commentSize: number): Uint8Array {
  const isLarge = count >= MARK_16 || offset >= MARK_32 || size >= MARK_32;
  const end: Field[] = [
    [4, END],
    [2, 0],
    [2, 0],
    [2, isLarge ? MARK_16 : count],
    [2, isLarge ? MARK_16 : count],
    [4, isLarge ? MARK_32 : size],
    [4, isLarge ? MARK_32 : offset],
    [2, commentSize],
  ];
  if (!isLarge) return record(end);
  return record([
    [4, END_64],
    [8, END_64_SIZE - 12],
    [2, MADE_ON_UNIX | VERSION_64],
    [2, VERSION_64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
    [4, LOCATOR_64],
    [4, 0],
    [8, offset + size],
    [4, 1],
    ...end,
  ]);
}
