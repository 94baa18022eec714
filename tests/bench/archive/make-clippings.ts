import { insertion } from '#shared/model/patches.ts';
import type { Patch } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { receive } from '#shared/pipeline.ts';
import { newClipping } from '#shared/review/new-clipping.ts';
import { sampleSources } from '#shared/sample/sample-sources.ts';

/** Clippings to write, with what they were read from. */
export interface MadeClippings {
  readonly patches: readonly Patch[];
  readonly originals: readonly Original[];
}

const samples = sampleSources().map(({ bytes }) => new TextDecoder().decode(bytes));

/** Clippings as the import makes them of the sample's pages, no two alike; ids count up from `from`. */
export function makeClippings(from: number, count: number): MadeClippings {
  const patches: Patch[] = [];
  const originals: Original[] = [];
  for (let index = from; index < from + count; index += 1) {
    const bytes = new TextEncoder().encode(`${samples[index % samples.length] ?? ''}\n${scatter(index)}`);
    const received = receive({ name: `${index}.txt`, kind: 'file', bytes });
    if (!received.ok) throw new Error(received.error.reason);
    const { clipping, text } = newClipping(received.value, idOf(index), '2026-01-01T00:00:00.000Z');
    patches.push(insertion('clippings', clipping), insertion('texts', text));
    originals.push({ sha256: clipping.originalSha256, bytes });
  }
  return { patches, originals };
}

/** A few lines that no other clipping has, so that nothing is deduplicated or squeezed away. */
function scatter(index: number): string {
  let state = (index + 1) * 2_654_435_761;
  let line = `${index}`;
  for (let word = 0; word < 60; word += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    line += ` ${state.toString(36)}`;
  }
  return line;
}

function idOf(index: number): string {
  return `0192f000-0000-7000-8000-${String(index).padStart(12, '0')}`;
}
