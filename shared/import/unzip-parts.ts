import { Unzip, UnzipInflate } from 'fflate';
import { failure, success, type Result } from '../model/result.ts';
import { joinBytes } from '../text/join-bytes.ts';

/** The parts of a zip file that were asked for, by name, and the names of all. */
export interface UnzippedParts {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Compressed bytes handed on at a time; Deflate makes at most some 1000 times as many of them. */
const SLICE = 16 * 1024;

/**
 * Unzips some parts of a file, and no more of them than is allowed: what a part says of its own size is not believed.
 *
 * @param mostBytes how many bytes the parts may be together
 */
export function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  mostBytes: number,
): Result<UnzippedParts, 'damaged' | 'inflates'> {
  const names: string[] = [];
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  const state: { problem: 'damaged' | 'inflates' | null; open: number } = { problem: null, open: 0 };
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (!isWanted(file.name) || parts.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    state.open += 1;
    file.ondata = (error, chunk, isLast) => {
      // The types promise a chunk, but there is none beside an error.
      size += error ? 0 : chunk.length;
      if (error) state.problem ??= 'damaged';
      else if (size > mostBytes) state.problem ??= 'inflates';
      else chunks.push(chunk);
      if (!isLast || state.problem) return;
      state.open -= 1;
      parts.set(file.name, joinBytes(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !state.problem; from += SLICE) {
      unzip.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
    }
  } catch {
    // The library throws at what it cannot make sense of; that is an answer here, not a fault.
    state.problem ??= 'damaged';
  }
  if (state.problem) return failure(state.problem);
  return state.open > 0 ? failure('damaged') : success({ names, parts });
}
