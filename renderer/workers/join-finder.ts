import type { NamePairs } from '#shared/gazetteer/name-pairs.ts';
import { textKeysOf, type TextKeys } from '#shared/link/clipping-keys.ts';
import { duplicates } from '#shared/link/duplicates.ts';
import { matchKeptEvents, type KeptEvent } from '#shared/link/kept-events.ts';
import { LINK_KEY, linkKey, type LinkCandidate } from '#shared/link/link-candidate.ts';
import { proposeLinks } from '#shared/link/link.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import { fold } from '#shared/text/fold.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { knownDeviceId } from '../store/device-id.ts';
import { entriesAbout } from '../store/journal.ts';

/** Copies of one article are published, or imported, within days of one another. */
const NEIGHBOUR_MS = 10 * 86_400_000;
const TEXTS_AT_ONCE = 100;

/**
 * Finds what two laptops have each brought into the archive and may be one: clippings of one text, entities of one name,
 * events of one day. Only pairs of which the halves were made on different laptops; what one person has twice, its own
 * screens offer. What somebody said no to is left out. Proposes, and joins nothing.
 */
export class JoinFinder {
  readonly #archive: ArchiveDatabase;
  readonly #pairs: () => NamePairs;
  /** Who made a row never changes. */
  readonly #makers = new Map<string, { readonly device: string; readonly at: string }>();
  readonly #keys = new Map<string, { readonly words: string; readonly keys: TextKeys }>();

  constructor(archive: ArchiveDatabase, pairs: () => NamePairs) {
    this.#archive = archive;
    this.#pairs = pairs;
  }

  /** @returns pairs, the half that was made first before the other; the surest pair of each kind first */
  async find(): Promise<readonly LinkCandidate[]> {
    // A laptop that has met no other has nothing that two have brought.
    if ((await this.#archive.devices.count()) < 2) return [];
    const found = [...(await this.#clippings()), ...(await this.#entities()), ...(await this.#events())];
    const rejected = await this.#rejected();
    const proposed: LinkCandidate[] = [];
    for (const candidate of found) {
      if (rejected.has(linkKey(candidate))) continue;
      const ids = await this.#inOrder(candidate.ids);
      if (ids) proposed.push({ ...candidate, ids });
    }
    return proposed;
  }

  async #rejected(): Promise<ReadonlySet<string>> {
    const decisions = await this.#archive.decisions
      .filter(({ verdict, key }) => verdict === 'rejected' && key.startsWith(LINK_KEY))
      .toArray();
    return new Set(decisions.map(({ key }) => key));
  }

  /** The half that was made first before the other; null where one laptop made both. */
  async #inOrder(ids: readonly string[]): Promise<readonly string[] | null> {
    const [one = '', other = ''] = ids;
    const [maker, otherMaker] = [await this.#maker(one), await this.#maker(other)];
    if (!maker || !otherMaker || maker.device === otherMaker.device) return null;
    return maker.at <= otherMaker.at ? [one, other] : [other, one];
  }

  async #maker(id: string) {
    const known = this.#makers.get(id) ?? (await entriesAbout(this.#archive, [id]))[0];
    if (known) this.#makers.set(id, { device: known.device, at: known.at });
    return known;
  }

  async #entities(): Promise<LinkCandidate[]> {
    const groups = proposeLinks([], this.#pairs(), await this.#archive.entities.toArray());
    return groups.flatMap((group) => pairsOf(group.ids).map((ids) => ({ ...group, ids })));
  }

  async #clippings(): Promise<LinkCandidate[]> {
    const present = await this.#archive.clippings.filter(({ trashedAt }) => trashedAt === null).toArray();
    const theirs = await this.#madeElsewhere(present);
    const found: LinkCandidate[] = [];
    for (const clipping of present) {
      if (!theirs.has(clipping.id)) continue;
      const others = present.filter((other) => !comesLater(other, clipping, theirs) && areNear(clipping, other));
      const [own] = await this.#keysOf([clipping]);
      for (let from = 0; own && from < others.length; from += TEXTS_AT_ONCE) {
        const keys = await this.#keysOf(others.slice(from, from + TEXTS_AT_ONCE));
        for (const other of keys) found.push(...duplicates([other, own]));
      }
    }
    return found.sort(bySureness);
  }

  /** Of these clippings, those that another laptop brought. */
  async #madeElsewhere(clippings: readonly Clipping[]): Promise<ReadonlySet<string>> {
    const own = await knownDeviceId(this.#archive);
    const touched = new Set<string>();
    const isForeign = ({ device }: { readonly device: string }) => device !== own;
    await this.#archive.journal.filter(isForeign).each(({ subjects }) => subjects.forEach((id) => touched.add(id)));
    const made = new Set<string>();
    for (const { id } of clippings) {
      if (touched.has(id) && (await this.#maker(id))?.device !== own) made.add(id);
    }
    return made;
  }

  /** Read from the text the first time, and again where its first words or title have changed. */
  async #keysOf(clippings: readonly Clipping[]): Promise<TextKeys[]> {
    const wordsOf = ({ title, excerpt }: Clipping) => `${title ?? ''}\n${excerpt}`;
    const unread = clippings.filter((clipping) => this.#keys.get(clipping.id)?.words !== wordsOf(clipping));
    const texts = await this.#archive.texts.bulkGet(unread.map(({ id }) => id));
    for (const [index, clipping] of unread.entries()) {
      const [text, { id, title, originalSha256: sha256 }] = [texts[index], clipping];
      if (text) this.#keys.set(id, { words: wordsOf(clipping), keys: textKeysOf({ id, title, sha256 }, text) });
    }
    return clippings.flatMap(({ id }) => this.#keys.get(id)?.keys ?? []);
  }

  async #events(): Promise<LinkCandidate[]> {
    const found: LinkCandidate[] = [];
    const events = await this.#keptEvents();
    for (const [index, one] of events.entries()) {
      for (const other of events.slice(index + 1)) {
        const candidate = mayMeet(one, other) ? matchKeptEvents(one, other, this.#pairs()) : null;
        if (candidate) found.push(candidate);
      }
    }
    return found.sort(bySureness);
  }

  async #keptEvents(): Promise<readonly KeptEvent[]> {
    const archive = this.#archive;
    const [events, entities] = await Promise.all([archive.events.toArray(), archive.entities.toArray()]);
    const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
    const kept: KeptEvent[] = [];
    for (const event of events) {
      const mentions = await archive.mentions.where('target.id').equals(event.id).toArray();
      const clippingIds = [...new Set(mentions.map(({ clippingId }) => clippingId))];
      const clippings = (await archive.clippings.bulkGet(clippingIds)).filter((clipping) => clipping !== undefined);
      const named = await archive.mentions.where('clippingId').anyOf(clippingIds).toArray();
      const ids = new Set([...event.participantIds, ...named.map(({ target }) => target.id)]);
      kept.push({
        event,
        entities: [...ids].flatMap((id) => entityOf.get(id) ?? []),
        coverage: clippings.map(({ originalSha256: sha256, title }) => ({ sha256, title })),
        publishedOn: clippings.flatMap(({ publishedOn }) => publishedOn ?? []).sort()[0] ?? null,
      });
    }
    return kept;
  }
}

/** Events without a date are compared only where they cover one article or have one name: they would be like any. */
function mayMeet(one: KeptEvent, other: KeptEvent): boolean {
  if (one.event.date !== null && other.event.date !== null) {
    return one.event.date.slice(0, 7) === other.event.date.slice(0, 7);
  }
  const hashes = new Set(one.coverage.map(({ sha256 }) => sha256));
  return other.coverage.some(({ sha256 }) => hashes.has(sha256)) || fold(one.event.title) === fold(other.event.title);
}

/** Each pair is met once: with the earlier of two that both came from elsewhere. */
function comesLater(other: Clipping, clipping: Clipping, theirs: ReadonlySet<string>): boolean {
  return other.id === clipping.id || (theirs.has(other.id) && other.id > clipping.id);
}

function areNear(one: Clipping, other: Clipping): boolean {
  if (one.originalSha256 === other.originalSha256 || one.publishedOn === null || other.publishedOn === null)
    return true;
  return Math.abs(Date.parse(one.publishedOn) - Date.parse(other.publishedOn)) <= NEIGHBOUR_MS;
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]));
}

function bySureness(one: LinkCandidate, other: LinkCandidate): number {
  return other.score - one.score;
}
