import type { Detected } from '#shared/model/detected.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Patch, Row } from '#shared/model/change.ts';
import type { Entity } from '#shared/model/entity.ts';
import type { Mention } from '#shared/model/mention.ts';
import { UNKNOWN_METADATA } from '../../unknown-metadata.ts';

/** What somebody at a laptop sees, and makes ids with. */
export interface Desk {
  readonly device: string;
  rowsOf(table: Patch['table']): readonly Row[];
  newId(): string;
}

/** A row's own id, or that of what it names. */
export function idOf(row: Row | undefined, field = 'id'): string {
  const id = row?.[field];
  return typeof id === 'string' ? id : '';
}

/** A clipping of one line, as it stands in the archive. */
export function aClipping(id: string, changed: Partial<Clipping> = {}): Clipping {
  return {
    id,
    status: 'inbox',
    trashedAt: null,
    language: 'fr',
    title: `Titre ${id}`,
    kicker: null,
    outlet: null,
    byline: null,
    agency: null,
    section: null,
    dateline: null,
    publishedOn: null,
    url: null,
    excerpt: `Titre ${id}`,
    importedAt: '2026-01-01T00:00:00.000Z',
    sourceName: `${id}.txt`,
    sourceKind: 'file',
    originalSha256: id,
    topics: [],
    notes: '',
    ...changed,
  };
}

export function aText(id: string, changed: Partial<ClippingText> = {}): ClippingText {
  const text = `Titre ${id}`;
  return {
    id,
    text,
    format: 'plain',
    encoding: 'utf-8',
    links: [],
    headings: [],
    markup: {},
    blocks: [{ start: 0, end: text.length, part: 'body', rule: 'none', by: 'machine' }],
    metadata: UNKNOWN_METADATA,
    ...changed,
  };
}

/** A value that somebody typed on a device. */
export function typed(value: string, device = ''): Detected {
  return {
    value,
    basis: 'stated',
    rule: 'person',
    evidence: [{ source: 'person', quote: device, span: null }],
    warnings: [],
  };
}

export function anEntity(id: string, names: readonly string[] = ['a']): Entity {
  return {
    id,
    type: 'person',
    names: names.map((text) => ({ text, language: 'fr' })),
    roles: [],
    notes: '',
    lexiconId: null,
  };
}

export function aMention(id: string, clippingId: string, entityId: string): Mention {
  return {
    id,
    clippingId,
    target: { kind: 'entity', id: entityId },
    anchor: null,
    orphaned: false,
    origin: 'hand',
    rule: null,
  };
}
