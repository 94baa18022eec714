import fc from 'fast-check';
import type { RowKey } from '#shared/change/row-subjects.ts';
import type { Json, Patch, Row } from '#shared/model/change.ts';
import { flattenRow, insertion } from '#shared/model/patches.ts';
import { clippingJoinPatches, entityJoinPatches } from './joins.ts';
import { Laptop } from './laptop.ts';
import { aClipping, aMention, anEntity, aText, idOf, typed, type Desk } from './rows.ts';

/** Something a person does; `pick` chooses among what is there. */
export type Deed =
  | Writing
  | { readonly kind: 'undo'; readonly laptop: number }
  | { readonly kind: 'redo'; readonly laptop: number }
  | { readonly kind: 'send'; readonly laptop: number; readonly to: number }
  | { readonly kind: 'send-some'; readonly laptop: number; readonly to: number; readonly pick: number };

export type Writing =
  | { readonly kind: 'import'; readonly laptop: number }
  | {
      readonly kind: 'set';
      readonly laptop: number;
      readonly pick: number;
      readonly field: string;
      readonly value: string;
    }
  | {
      readonly kind: 'list';
      readonly laptop: number;
      readonly pick: number;
      readonly value: string;
      readonly isAdded: boolean;
    }
  | {
      readonly kind: 'trash' | 'restore' | 'remove-entity' | 'new-entity';
      readonly laptop: number;
      readonly pick: number;
    }
  | {
      readonly kind: 'tag' | 'join-entities' | 'join-clippings';
      readonly laptop: number;
      readonly pick: number;
      readonly other: number;
    };

const FIELDS = [
  'clippings.notes',
  'clippings.status',
  'clippings.outlet',
  'texts.metadata.outlet',
  'texts.metadata.byline',
];

/** What happens in an office with `laptops` laptops, `most` deeds at most. */
export function officeWork(laptops: number, most: number): fc.Arbitrary<Deed[]> {
  const laptop = fc.nat(laptops - 1);
  const pick = fc.nat(7);
  const value = fc.constantFrom('a', 'b', 'c');
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('import' as const), laptop }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('set' as const),
        laptop,
        pick,
        field: fc.constantFrom(...FIELDS),
        value,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('list' as const), laptop, pick, value, isAdded: fc.boolean() }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('trash' as const, 'restore' as const, 'remove-entity' as const, 'new-entity' as const),
        laptop,
        pick,
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('tag' as const), laptop, pick, other: pick }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('join-entities' as const, 'join-clippings' as const),
        laptop,
        pick,
        other: pick,
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), laptop }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('send' as const), laptop, to: laptop }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('send-some' as const), laptop, to: laptop, pick }) },
  );
  return fc.array(deed, { maxLength: most });
}

/** Laptops whose clocks run apart by hours. */
export function office(laptops: number): Laptop[] {
  let time = 1_700_000_000_000;
  return Array.from(
    { length: laptops },
    (_, index) => new Laptop('ABCDEF'.charAt(index), () => (time += 1000) + index * 7_200_000),
  );
}

/** Does it. @returns whether anything came of it */
export function act(laptops: readonly Laptop[], deed: Deed): boolean {
  const laptop = laptops[deed.laptop]!;
  if (deed.kind === 'undo' || deed.kind === 'redo') return laptop.revert(deed.kind);
  if (deed.kind === 'send' || deed.kind === 'send-some') {
    const to = laptops[deed.to]!;
    if (to === laptop) return false;
    to.takeIn(laptop, deed.kind === 'send-some' ? choice(laptop, deed.pick) : undefined);
    return true;
  }
  const patches = patchesOf(laptop, deed);
  if (patches.length > 0) laptop.write(patches);
  return patches.length > 0;
}

/** A clipping with its text, and what is tagged in it. */
function choice(laptop: Desk, pick: number): (key: RowKey) => boolean {
  const id = idOf(at(laptop.rowsOf('clippings'), pick));
  const mentions = laptop.rowsOf('mentions').filter(({ clippingId }) => clippingId === id);
  const chosen = new Set<string>([`clippings/${id}`, `texts/${id}`]);
  for (const mention of mentions) chosen.add(`mentions/${idOf(mention)}`).add(`entities/${entityOf(mention)}`);
  return (key) => chosen.has(key);
}

function entityOf({ target }: Row): string {
  return idOf(target as Row);
}

/** The patches of something a person does with what she sees; none where there is nothing to do it to. */
export function patchesOf(laptop: Desk, deed: Writing): Patch[] {
  if (deed.kind === 'import') return importPatches(laptop.newId());
  if (deed.kind === 'new-entity') return [insertion('entities', anEntity(laptop.newId()))];
  if (deed.kind === 'tag') return tagPatches(laptop, deed.pick, deed.other);
  if (deed.kind === 'remove-entity') return removalPatches(laptop, at(laptop.rowsOf('entities'), deed.pick));
  if (deed.kind === 'join-entities') {
    const entities = laptop.rowsOf('entities');
    return entityJoinPatches(laptop, at(entities, deed.pick), at(entities, deed.other));
  }
  if (deed.kind === 'join-clippings') {
    const clippings = laptop.rowsOf('clippings');
    return clippingJoinPatches(laptop, at(clippings, deed.pick), at(clippings, deed.other));
  }
  if (deed.kind === 'list') return namePatches(laptop, deed);
  const [table, path] = deed.kind === 'set' ? splitField(deed.field) : (['clippings', 'trashedAt'] as const);
  const row = at(laptop.rowsOf(table), deed.pick);
  if (!row) return [];
  const moment = `2026-01-0${deed.pick + 1}T00:00:00.000Z`;
  if (deed.kind !== 'set') return update(table, row, path, deed.kind === 'trash' ? moment : null);
  return update(table, row, path, valueFor(path, deed.value, laptop.device));
}

/** A value that the field can have. */
function valueFor(path: string, value: string, device: string): Json {
  if (path === 'status') return value === 'a' ? 'inbox' : 'archived';
  return path.startsWith('metadata.') ? (typed(value, device) as unknown as Row) : value;
}

export function importPatches(id: string): Patch[] {
  return [insertion('clippings', aClipping(id)), insertion('texts', aText(id))];
}

function namePatches(laptop: Desk, { pick, value, isAdded }: Extract<Deed, { kind: 'list' }>): Patch[] {
  const entity = at(laptop.rowsOf('entities'), pick);
  if (!entity) return [];
  const names = entity['names'] as Row[];
  const others = names.filter(({ text }) => text !== value);
  const after = isAdded ? [...others, { text: value, language: 'fr' }] : others;
  return after.length === 0 ? [] : update('entities', entity, 'names', after);
}

function tagPatches(laptop: Desk, pick: number, other: number): Patch[] {
  const clipping = at(laptop.rowsOf('clippings'), pick);
  const entity = at(laptop.rowsOf('entities'), other);
  return clipping && entity ? [insertion('mentions', aMention(laptop.newId(), idOf(clipping), idOf(entity)))] : [];
}

function removalPatches(laptop: Desk, entity: Row | undefined): Patch[] {
  if (!entity) return [];
  const mentions = laptop.rowsOf('mentions').filter((mention) => entityOf(mention) === idOf(entity));
  return [
    ...mentions.map((row): Patch => ({ kind: 'remove', table: 'mentions', id: idOf(row), row })),
    { kind: 'remove', table: 'entities', id: idOf(entity), row: entity },
  ];
}

/** The patch that sets one field, or none where it is so already. */
export function update(table: Patch['table'], row: Row, path: string, after: Json): Patch[] {
  const before = flattenRow(table, row)[path] ?? null;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ kind: 'update', table, id: idOf(row), fields: { [path]: { before, after } } }];
}

function splitField(field: string): readonly ['clippings' | 'texts', string] {
  const dot = field.indexOf('.');
  return [field.slice(0, dot) as 'clippings' | 'texts', field.slice(dot + 1)];
}

function at<T>(list: readonly T[], pick: number): T | undefined {
  return list.length === 0 ? undefined : list[pick % list.length];
}
