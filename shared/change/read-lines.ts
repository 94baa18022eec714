import { joinBytes } from '../text/join-bytes.ts';

/** A line of a stream, without its line feed; counted from 1. */
export interface StreamLine {
  readonly number: number;
  /** Null where the line is longer than it may be, or is no UTF-8. */
  readonly text: string | null;
  /** Whether a line feed ended it: where the last one was not, its writer was broken off in the middle. */
  readonly isEnded: boolean;
}

const LINE_FEED = 10;
/** More than any one Change of this app; beyond it a line would only fill the memory. */
export const LONGEST_LINE_BYTES = 256 * 1024 ** 2;

/**
 * Cuts a stream of bytes into its lines of UTF-8, one at a time, so that a journal of any length fits into the memory.
 *
 * @param chunks the bytes, in pieces of any size
 * @param longest how many bytes a line may have; a longer one is told and skipped
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number = LONGEST_LINE_BYTES,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    // What is too long is counted, not kept.
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const end = (isEnded: boolean): StreamLine => {
    const text = length > longest ? null : decode(parts);
    [parts, length] = [[], 0];
    return { number: (number += 1), text, isEnded };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield end(true);
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.slice(from));
  }
  if (length > 0) yield end(false);
}

function decode(parts: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(joinBytes(parts));
  } catch {
    // The decoder says no more than that it is not UTF-8, which the null says too.
    return null;
  }
}
