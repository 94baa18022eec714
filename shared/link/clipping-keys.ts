import type { Analysis } from '../model/analysis.ts';
import { bodyOf, type Block } from '../model/block.ts';
import type { EntityType } from '../model/entity.ts';
import type { EventKind } from '../model/event.ts';
import type { EntitySuggestion, EventSuggestion } from '../model/suggestion.ts';
import { fold } from '../text/fold.ts';
import { sha256 } from '../text/sha256.ts';
import { foldedWords } from '../text/tokens.ts';
import { signatureOf, type MinHash } from './min-hash.ts';

/** Somebody or something named in a clipping, or an entity of the archive, as linking compares them. */
export interface NamedKey {
  /** The clipping's id, or the archive entity's. */
  readonly ownerId: string;
  readonly isEntity: boolean;
  readonly type: EntityType;
  /** The fullest first. */
  readonly names: readonly string[];
  readonly lexiconId: string | null;
  /** The archive entity that the suggestion found, if it found exactly one. */
  readonly entityId: string | null;
  /** Folded roles, for people. */
  readonly roles: readonly string[];
}

/** What a clipping tells of, as linking compares it. A value that the text does not support is null. */
export interface EventKey {
  readonly kind: EventKind;
  readonly date: string | null;
  readonly place: string | null;
}

/** What tells whether two clippings are one text. */
export interface TextKeys {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  /** The SHA-256 of the body's folded words. */
  readonly bodyDigest: string;
  readonly wordCount: number;
  readonly signature: MinHash;
}

/** All that linking needs of a clipping; small, so that an archive can keep it for every clipping it has. */
export interface ClippingKeys extends TextKeys {
  readonly publishedOn: string | null;
  readonly named: readonly NamedKey[];
  readonly event: EventKey | null;
}

/** The keys of a text by its body; the SHA-256 is the original's. */
export function textKeysOf(
  { id, sha256: original, title }: Pick<TextKeys, 'id' | 'sha256' | 'title'>,
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
): TextKeys {
  const words = foldedWords(bodyOf(text, blocks));
  return {
    id,
    sha256: original,
    title,
    bodyDigest: sha256(new TextEncoder().encode(words.join(' '))),
    wordCount: words.length,
    signature: signatureOf(words),
  };
}

/**
 * The keys of an analysed clipping.
 *
 * @param events what the clipping tells of; its own suggestions unless others are given
 */
export function keysOf(
  id: string,
  analysis: Analysis,
  events: readonly EventSuggestion[] = analysis.suggestions.events,
): ClippingKeys {
  const { raw, metadata, blocks } = analysis;
  const main = events.find(({ isMain }) => isMain);
  return {
    ...textKeysOf({ id, sha256: raw.sha256, title: metadata.title.value }, { text: raw.text, blocks }),
    publishedOn: metadata.publishedOn.value,
    named: analysis.suggestions.entities.map((entity) => namedKey(id, entity)),
    event: main ? { kind: main.kind, date: main.date.value, place: main.place.value } : null,
  };
}

function namedKey(ownerId: string, entity: EntitySuggestion): NamedKey {
  const names = [entity.canonical, ...entity.mentions.map(({ quote }) => quote)];
  const seen = new Set<string>();
  const distinct = names.filter((name) => {
    const key = fold(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    ownerId,
    isEntity: false,
    type: entity.type,
    names: distinct.sort((one, other) => other.length - one.length),
    lexiconId: entity.lexiconId,
    entityId: entity.entityId,
    roles: entity.roles.map(({ quote }) => fold(quote)),
  };
}
