import type { Patch } from '#shared/model/change.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import { edit } from '#shared/model/patches.ts';
import type { Tone } from '#shared/model/tone.ts';
import { editMetadata } from '#shared/review/edit-metadata.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { withTone } from './describe-clipping.ts';
import { write } from './write.ts';

/** So many texts are held at a time while a Change over any number of clippings is worked out. */
const TEXTS_AT_ONCE = 500;

/** Topics to put on clippings and to take off them. */
export interface TopicChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Puts topics on clippings and takes others off; one step to undo, however many. @returns how many it changed */
export async function changeTopics(ids: readonly string[], { added, removed }: TopicChange): Promise<number> {
  return editEach(ids, 'label-topics', ({ topics }) => ({
    topics: [...new Set([...topics.filter((topic) => !removed.includes(topic)), ...added])],
  }));
}

/** Sets the tone of clippings towards a subject (see WHOLE_ARTICLE); null takes it back. @returns how many it changed */
export async function setToneOfAll(ids: readonly string[], subject: string, tone: Tone | null): Promise<number> {
  return editEach(ids, 'label-tone', withTone(subject, tone));
}

/** Sets the outlet of clippings by hand; an empty one says that it is not known. @returns how many it changed */
export async function setOutletOfAll(ids: readonly string[], outlet: string): Promise<number> {
  return writeCounted(ids, 'set-outlet', async (archive, chunk) => {
    const [clippings, texts] = await Promise.all([
      archive.clippings.bulkGet([...chunk]),
      archive.texts.bulkGet([...chunk]),
    ]);
    return clippings.map((clipping, index): Patch[] => {
      const text = texts[index];
      return clipping && text ? editMetadata(clipping, text, 'outlet', outlet) : [];
    });
  });
}

async function editEach(
  ids: readonly string[],
  name: string,
  fieldsOf: (clipping: Clipping) => Partial<Clipping>,
): Promise<number> {
  return writeCounted(ids, name, async (archive, chunk) => {
    const clippings = await archive.clippings.bulkGet([...chunk]);
    return clippings.map((clipping) => (clipping ? edit('clippings', clipping, fieldsOf(clipping)) : []));
  });
}

/** Writes one Change over many clippings, read a part at a time. */
async function writeCounted(
  ids: readonly string[],
  name: string,
  patchesOf: (archive: ArchiveDatabase, ids: readonly string[]) => Promise<readonly (readonly Patch[])[]>,
): Promise<number> {
  let changed = 0;
  await write({
    label: { name, params: { count: ids.length } },
    plan: async (archive) => {
      const patches: Patch[] = [];
      for (let start = 0; start < ids.length; start += TEXTS_AT_ONCE) {
        const chunk = await patchesOf(archive, ids.slice(start, start + TEXTS_AT_ONCE));
        changed += chunk.filter((own) => own.length > 0).length;
        patches.push(...chunk.flat());
      }
      return patches;
    },
  });
  return changed;
}
