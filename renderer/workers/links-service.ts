import { loadLexicon, type Lexicon } from '#shared/gazetteer/lexicon.ts';
import { loadNamePairs, type NamePairs } from '#shared/gazetteer/name-pairs.ts';
import { keysOf, type ClippingKeys } from '#shared/link/clipping-keys.ts';
import type { LinkCandidate } from '#shared/link/link-candidate.ts';
import { proposeLinks } from '#shared/link/link.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Knowledge } from '#shared/model/knowledge.ts';
import { analyse } from '#shared/pipeline.ts';
import { detectionOf } from '#shared/review/detection-of.ts';
import { sha256 } from '#shared/text/sha256.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { JoinFinder } from './join-finder.ts';

/** Linking as the renderer asks for it; runs in a worker of its own, since it reads many clippings. */
export interface LinksService {
  /** What a clipping may have in common with its neighbours and with the archive's entities, kind by kind. */
  related(id: string): Promise<readonly LinkCandidate[]>;
  /** The entities whose names may be this one's, in another script or spelling; surest first. */
  namedAlike(entityId: string): Promise<readonly string[]>;
  /** What two laptops have each brought into the archive and may be one, in pairs; see JoinFinder. */
  joins(): Promise<readonly LinkCandidate[]>;
}

/** Clippings of the same event appear within days of one another. */
const NEIGHBOUR_DAYS = 10;
/** So many neighbours are looked at, the nearest in time first: about a second's work the first time. */
const MOST_NEIGHBOURS = 300;
const DAY_MS = 86_400_000;

export function createLinksService(archive: ArchiveDatabase): LinksService {
  const kept = new Map<string, { readonly digest: string; readonly keys: ClippingKeys }>();
  let lists: { readonly lexicon: Lexicon; readonly pairs: NamePairs } | undefined;
  const loaded = () => (lists ??= { lexicon: loadLexicon(), pairs: loadNamePairs() });
  const finder = new JoinFinder(archive, () => loaded().pairs);
  return {
    joins: () => finder.find(),
    async namedAlike(entityId) {
      const candidates = proposeLinks([], loaded().pairs, await archive.entities.toArray());
      const ids = candidates
        .filter((candidate) => candidate.ids.includes(entityId))
        .flatMap((candidate) => candidate.ids);
      return [...new Set(ids)].filter((id) => id !== entityId);
    },
    async related(id) {
      const { lexicon, pairs } = loaded();
      const clipping = await archive.clippings.get(id);
      if (!clipping) return [];
      const knowledge: Knowledge = { entities: await archive.entities.toArray(), rejectedKeys: new Set() };
      const clippings = [clipping, ...(await neighboursOf(archive, clipping))];
      const texts = await archive.texts.bulkGet(clippings.map((neighbour) => neighbour.id));
      const keys = clippings.flatMap((neighbour, index) => {
        const text = texts[index];
        return text ? [keysFor(neighbour, text)] : [];
      });
      return proposeLinks(keys, pairs, knowledge.entities).filter(({ ids }) => ids.includes(id));

      function keysFor(neighbour: Clipping, text: ClippingText): ClippingKeys {
        const digest = sha256(new TextEncoder().encode(JSON.stringify([text.blocks, text.metadata])));
        const known = kept.get(neighbour.id);
        // The archive's entities only name what a suggestion is; the clipping in hand is the one that needs it.
        if (known?.digest === digest && neighbour.id !== id) return known.keys;
        const keys = keysOf(neighbour.id, analyse(detectionOf(neighbour, text), lexicon, knowledge));
        kept.set(neighbour.id, { digest, keys });
        return keys;
      }
    },
  };
}

/** The clippings that were published, or where that is not known imported, within days of this one. */
async function neighboursOf(archive: ArchiveDatabase, clipping: Clipping): Promise<Clipping[]> {
  const moment = momentOf(clipping);
  const near = await archive.clippings
    .filter((other) => other.id !== clipping.id && other.trashedAt === null)
    .filter(
      (other) =>
        Math.abs(momentOf(other) - moment) <= NEIGHBOUR_DAYS * DAY_MS || isUndated(other) || isUndated(clipping),
    )
    .toArray();
  const distance = (other: Clipping) => Math.abs(momentOf(other) - moment);
  return near.sort((one, other) => distance(one) - distance(other)).slice(0, MOST_NEIGHBOURS);
}

function isUndated({ publishedOn }: Clipping): boolean {
  return publishedOn === null;
}

function momentOf({ publishedOn, importedAt }: Clipping): number {
  return Date.parse(publishedOn ?? importedAt);
}
