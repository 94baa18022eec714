import type { CivilDate } from '../model/civil-date.ts';
import type { Clipping, ClippingText, Status } from '../model/clipping.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { TONES, type Tone } from '../model/tone.ts';

/**
 * What a clipping says in words of its own, by where it says so. The order is that of the index: a new field is added
 * at the end, and there is room for eight.
 */
export const TEXT_FIELDS = ['title', 'kicker', 'byline', 'section', 'dateline', 'body', 'notes', 'url'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What many clippings share: one of few values, each with its words. Kept in columns, so that it can be changed in bulk. */
export const SHARED_FIELDS = ['outlet', 'topic', 'person', 'organisation', 'place', 'event'] as const;
export type SharedField = (typeof SHARED_FIELDS)[number];

export type WordField = TextField | SharedField;

/** The fields that a word searched without a field is looked for in. An address is not words, and tags say more than the text. */
export const PLAIN_FIELDS = [
  'title',
  'kicker',
  'byline',
  'section',
  'dateline',
  'body',
  'notes',
  'outlet',
  'topic',
] as const;

export type SearchStatus = Status | 'trash';

/** An entity or event that a clipping is tagged with, by every name it goes by. */
export interface Tag {
  readonly kind: EntityType | 'event';
  readonly id: string;
  readonly names: readonly string[];
}

/** A clipping as the search sees it. */
export interface SearchDocument {
  readonly id: string;
  /** The whole text as decoded; hits in the body count in it. */
  readonly text: string;
  /** The stretches of `text` that are the article's own words, in order. */
  readonly body: readonly Span[];
  /** The other text fields; empty where there is none. */
  readonly lines: Readonly<Record<Exclude<TextField, 'body'>, string>>;
  readonly outlet: string | null;
  readonly publishedOn: CivilDate | null;
  /** ISO 8601 UTC. */
  readonly importedAt: string;
  readonly language: Language;
  readonly status: SearchStatus;
  readonly topics: readonly string[];
  readonly tags: readonly Tag[];
  readonly tones: readonly Tone[];
}

/** What the archive keeps of a clipping that is searched: its row, and of its text row the text and the blocks. */
export interface SearchSource {
  readonly clipping: Clipping;
  readonly text: Pick<ClippingText, 'text' | 'blocks'>;
}

/** The search's view of a clipping with the tags that its mentions give it. */
export function searchDocument({ clipping, text }: SearchSource, tags: readonly Tag[] = []): SearchDocument {
  return {
    id: clipping.id,
    text: text.text,
    body: text.blocks.filter(({ part }) => part === 'body'),
    lines: {
      title: clipping.title ?? '',
      kicker: clipping.kicker ?? '',
      byline: joined([clipping.byline, clipping.agency]),
      section: clipping.section ?? '',
      dateline: clipping.dateline ?? '',
      notes: clipping.notes,
      url: clipping.url ?? '',
    },
    outlet: clipping.outlet,
    publishedOn: clipping.publishedOn,
    importedAt: clipping.importedAt,
    language: clipping.language,
    status: statusOf(clipping),
    topics: clipping.topics,
    tags,
    tones: TONES.filter((tone) => Object.values(clipping.tones ?? {}).includes(tone)),
  };
}

/** A clipping's status for the search: the trash is one more. */
export function statusOf(clipping: Pick<Clipping, 'status' | 'trashedAt'>): SearchStatus {
  return clipping.trashedAt === null ? clipping.status : 'trash';
}

/** The tag that a mention of this entity gives a clipping. */
export function entityTag(entity: Pick<Entity, 'id' | 'type' | 'names'>): Tag {
  return { kind: entity.type, id: entity.id, names: entity.names.map(({ text }) => text) };
}

/** The tag that belonging to this event gives a clipping. */
export function eventTag(event: { readonly id: string; readonly title: string }): Tag {
  return { kind: 'event', id: event.id, names: [event.title] };
}

function joined(values: readonly (string | null)[]): string {
  return values.filter((value) => value !== null && value !== '').join('\n');
}
