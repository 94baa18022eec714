import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Mention } from '#shared/model/mention.ts';
import type { ArchiveDatabase } from '../database.ts';
import { useQuery } from './use-query.ts';

/** Clippings in the order of `ids`, each once; those that are gone or in the trash are left out. */
export function useClippingsById(ids: readonly string[]): readonly Clipping[] | undefined {
  return useQuery(
    async (archive) =>
      (await archive.clippings.bulkGet([...new Set(ids)])).flatMap((clipping) =>
        clipping?.trashedAt === null ? [clipping] : [],
      ),
    [ids.join()],
  );
}

/** Whether nothing was ever imported. */
export function useIsArchiveEmpty(): boolean | undefined {
  // Not by counting: a hundred thousand would be counted with every change.
  return useQuery(async (archive) => (await archive.clippings.limit(1).primaryKeys()).length === 0, []);
}

/** The index holds those alone that are in the trash: null is no key. */
function inTrash(archive: ArchiveDatabase) {
  return archive.clippings.where('trashedAt').above('');
}

/** The clippings in the trash, the last thrown away first. */
export function useTrash(): readonly Clipping[] | undefined {
  return useQuery(async (archive) => {
    return inTrash(archive).reverse().toArray();
  }, []);
}

/** A clipping with its text. */
export interface OpenClipping {
  readonly clipping: Clipping;
  readonly text: ClippingText;
}

/** One clipping with its text; null if there is none by that id. */
export function useClipping(id: string): OpenClipping | null | undefined {
  return useQuery(
    async (archive) => {
      const [clipping, text] = await Promise.all([archive.clippings.get(id), archive.texts.get(id)]);
      return clipping && text ? { clipping, text } : null;
    },
    [id],
  );
}

/** Clippings with their texts, in the order of `ids`; those that are gone are left out. */
export function useOpenClippings(ids: readonly string[]): readonly OpenClipping[] | undefined {
  return useQuery(
    async (archive) => {
      const [clippings, texts] = await Promise.all([
        archive.clippings.bulkGet([...ids]),
        archive.texts.bulkGet([...ids]),
      ]);
      return clippings.flatMap((clipping, index) => {
        const text = texts[index];
        return clipping && text ? [{ clipping, text }] : [];
      });
    },
    [ids.join()],
  );
}

/** The mentions of a clipping, in the order of the text. */
export function useMentions(clippingId: string): readonly Mention[] | undefined {
  return useQuery(
    async (archive) => {
      const mentions = await archive.mentions.where('clippingId').equals(clippingId).toArray();
      return mentions.sort((one, other) => (one.anchor?.start ?? -1) - (other.anchor?.start ?? -1));
    },
    [clippingId],
  );
}
