import { commitChange } from '#renderer/store/commit-change.ts';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { searchDocument } from '#shared/search/search-document.ts';
import { buildSegment } from '#shared/search/index/segment-builder.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import { makeClippings, type MadeClippings } from './make-clippings.ts';

const archive = new ArchiveDatabase('bench');

/** The words of clippings, as the import's worker builds them beforehand. */
function segmentOf({ patches }: MadeClippings) {
  const rows = patches.flatMap((patch) => (patch.kind === 'insert' ? [patch.row] : []));
  const documents = [];
  for (let at = 0; at < rows.length; at += 2) {
    const clipping = rows[at] as unknown as Clipping;
    documents.push(searchDocument({ clipping, text: rows[at + 1] as unknown as ClippingText }));
  }
  return { segment: buildSegment(documents), ids: documents.map(({ id }) => id) };
}

const calls = {
  /** Writes clippings in batches; only the writing is timed. */
  async insert(count: number, batch: number) {
    await archive.open();
    const first = await archive.clippings.count();
    let ms = 0;
    let bytes = 0;
    for (let done = 0; done < count; done += batch) {
      const made = makeClippings(first + done, Math.min(batch, count - done));
      bytes += made.originals.reduce((sum, original) => sum + original.bytes.length, 0);
      const segment = segmentOf(made);
      const start = performance.now();
      await commitChange(archive, {
        label: { name: 'import', params: { count: batch } },
        originals: made.originals,
        segment,
        plan: () => Promise.resolve(made.patches),
      });
      ms += performance.now() - start;
    }
    return { perSecond: Math.round((count / ms) * 1000), ms: Math.round(ms), kilobytesEach: bytes / count / 1000 };
  },
};

declare global {
  interface Window {
    call: (name: keyof typeof calls, ...args: never[]) => Promise<unknown>;
  }
}
window.call = (name, ...args) => (calls[name] as (...values: never[]) => Promise<unknown>)(...args);
