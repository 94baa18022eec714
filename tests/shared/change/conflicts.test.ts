import { beforeEach, describe, expect, it } from 'vitest';
import type { RowConflict } from '#shared/change/row-conflict.ts';
import { flattenRow, insertion } from '#shared/model/patches.ts';
import type { Json, Patch, Row } from '#shared/model/change.ts';
import type { Laptop } from './support/laptop.ts';
import { importPatches, office, update } from './support/random-work.ts';
import { aMention, anEntity } from './support/rows.ts';

let rabat: Laptop;
let oujda: Laptop;
let third: Laptop;
beforeEach(() => {
  [rabat, oujda, third] = office(3) as [Laptop, Laptop, Laptop];
  rabat.write(importPatches('c'));
  rabat.write([insertion('entities', anEntity('e', ['Salwa']))]);
  oujda.takeIn(rabat);
});

const row = (laptop: Laptop, key: `${Patch['table']}/${string}`): Row | null => laptop.rows.get(key) ?? null;
const conflictsOf = (laptop: Laptop): readonly RowConflict[] => laptop.folded.conflicts;

function set(laptop: Laptop, table: 'clippings' | 'texts' | 'entities', path: string, value: Json): void {
  laptop.write(update(table, row(laptop, `${table}/${table === 'entities' ? 'e' : 'c'}`)!, path, value));
}

const names = (...texts: string[]) => anEntity('e', texts).names as unknown as Json;

/** Each takes in the other's journal. */
function meet(one: Laptop = rabat, other: Laptop = oujda): void {
  one.takeIn(other);
  other.takeIn(one);
}

function tag(laptop: Laptop, id: string): void {
  laptop.write([insertion('mentions', aMention(id, 'c', 'e'))]);
}

function removeEntity(laptop: Laptop): void {
  laptop.write([{ kind: 'remove', table: 'entities', id: 'e', row: row(laptop, 'entities/e')! }]);
}

describe('edits made apart', () => {
  it('both stay where they are of different fields, also of one text’s metadata', () => {
    set(rabat, 'texts', 'metadata.outlet', { value: 'La Dépêche', by: 'r' });
    set(oujda, 'texts', 'metadata.byline', { value: 'Rédaction', by: 'o' });
    meet();

    expect(flattenRow('texts', row(rabat, 'texts/c')!)).toMatchObject({
      'metadata.outlet': { value: 'La Dépêche' },
      'metadata.byline': { value: 'Rédaction' },
    });
    expect(conflictsOf(rabat)).toEqual([]);
  });

  it('of one field are both kept and listed, and the later one shows', () => {
    set(rabat, 'clippings', 'outlet', 'La Dépêche');
    set(oujda, 'clippings', 'outlet', 'Le Courrier');
    meet();

    expect(row(rabat, 'clippings/c')).toMatchObject({ outlet: 'Le Courrier' });
    expect(conflictsOf(oujda)).toMatchObject([
      {
        kind: 'field',
        table: 'clippings',
        id: 'c',
        path: 'outlet',
        candidates: [{ value: 'La Dépêche' }, { value: 'Le Courrier' }],
      },
    ]);
  });

  it('of one field to the same value are none', () => {
    set(rabat, 'clippings', 'outlet', 'La Dépêche');
    set(oujda, 'clippings', 'outlet', 'La Dépêche');
    meet();

    expect(conflictsOf(rabat)).toEqual([]);
  });

  it('to the same value with other evidence are none', () => {
    set(rabat, 'texts', 'metadata.outlet', { value: 'La Dépêche', by: 'r' });
    set(oujda, 'texts', 'metadata.outlet', { value: 'La Dépêche', by: 'o' });
    meet();

    expect(conflictsOf(rabat)).toEqual([]);
  });

  it('of a list keep what each put in and took out', () => {
    set(rabat, 'entities', 'names', names('Salwa', 'سلوى'));
    set(oujda, 'entities', 'names', names('Salwa Bennouna'));
    meet();

    expect(row(oujda, 'entities/e')?.['names']).toEqual(names('Salwa Bennouna', 'سلوى'));
    expect(conflictsOf(oujda)).toEqual([]);
  });

  it('of a list never leave it empty between them', () => {
    set(rabat, 'entities', 'names', names('Salwa', 'سلوى'));
    meet();
    set(rabat, 'entities', 'names', names('Salwa'));
    set(oujda, 'entities', 'names', names('سلوى'));
    meet();

    expect(row(rabat, 'entities/e')?.['names']).toEqual(names('سلوى'));
  });

  it('of a text’s blocks both stay where they cut different lines, and are listed where they cannot', () => {
    const blocks = (...parts: string[]) =>
      parts.map((part, index) => ({ start: index * 10, end: index * 10 + 9, part }));
    set(rabat, 'texts', 'blocks', blocks('body', 'body', 'body'));
    meet();
    set(rabat, 'texts', 'blocks', blocks('cut', 'body', 'body'));
    set(oujda, 'texts', 'blocks', blocks('body', 'body', 'cut'));
    meet();
    expect(row(rabat, 'texts/c')?.['blocks']).toEqual(blocks('cut', 'body', 'cut'));

    set(rabat, 'texts', 'blocks', blocks('cut', 'title', 'cut'));
    set(oujda, 'texts', 'blocks', blocks('cut', 'kicker', 'cut'));
    meet();
    expect(conflictsOf(rabat)).toMatchObject([{ kind: 'field', path: 'blocks' }]);
  });
});

describe('a conflict', () => {
  beforeEach(() => {
    set(rabat, 'clippings', 'outlet', 'La Dépêche');
    set(oujda, 'clippings', 'outlet', 'Le Courrier');
    meet();
  });

  it('is over on all laptops when one of the values is chosen, the one that shows or the other', () => {
    rabat.write([
      {
        kind: 'update',
        table: 'clippings',
        id: 'c',
        fields: { outlet: { before: 'La Dépêche', after: 'Le Courrier' } },
      },
    ]);
    meet();

    expect(conflictsOf(oujda)).toEqual([]);
    expect(row(oujda, 'clippings/c')).toMatchObject({ outlet: 'Le Courrier' });
  });

  it('is there again when the decision is undone', () => {
    const before = conflictsOf(rabat);
    set(rabat, 'clippings', 'outlet', 'La Dépêche');
    expect(conflictsOf(rabat)).toEqual([]);

    rabat.revert('undo');

    expect(conflictsOf(rabat)).toEqual(before);
  });

  it('stays when the value that shows is edited further', () => {
    set(rabat, 'clippings', 'outlet', 'Le Courrier du Sud');

    expect(conflictsOf(rabat)).toMatchObject([
      { candidates: [{ value: 'La Dépêche' }, { value: 'Le Courrier du Sud' }] },
    ]);
  });
});

describe('undo', () => {
  it('takes the own step back and leaves what came from elsewhere', () => {
    set(rabat, 'clippings', 'outlet', 'La Dépêche');
    set(oujda, 'clippings', 'outlet', 'Le Courrier');
    meet();

    rabat.revert('undo');

    expect(row(rabat, 'clippings/c')).toMatchObject({ outlet: 'Le Courrier' });
    expect(conflictsOf(rabat)).toEqual([]);
  });

  it('leaves what somebody built on the step meanwhile', () => {
    set(rabat, 'clippings', 'outlet', 'La Dépêche');
    meet();
    set(oujda, 'clippings', 'outlet', 'La Dépêche de l’Oriental');
    meet();

    rabat.revert('undo');
    meet();

    expect(row(rabat, 'clippings/c')).toMatchObject({ outlet: 'La Dépêche de l’Oriental' });
    expect(conflictsOf(rabat)).toEqual([]);
  });

  it('of an import keeps a clipping that somebody else has worked on, and asks', () => {
    set(oujda, 'clippings', 'notes', 'à relire');
    meet();
    rabat.revert('undo');
    rabat.revert('undo');

    expect(row(rabat, 'clippings/c')).toMatchObject({ notes: 'à relire' });
    expect(conflictsOf(rabat)).toContainEqual(
      expect.objectContaining({
        kind: 'undone',
        table: 'clippings',
        usedBy: [expect.objectContaining({ device: 'B' })],
      }),
    );
  });
});

describe('a removal', () => {
  it('stands where nobody was using what was removed', () => {
    removeEntity(rabat);
    meet();

    expect(row(oujda, 'entities/e')).toBeNull();
  });

  it('stands where those who used it did so before, and the one who removed it knew', () => {
    tag(oujda, 'm');
    meet();
    removeEntity(rabat);
    meet();

    expect(row(oujda, 'entities/e')).toBeNull();
  });

  it.each(['edits it', 'tags with it'])('waits for a decision where somebody %s at the same time', (use) => {
    removeEntity(rabat);
    if (use === 'edits it') set(oujda, 'entities', 'names', names('Salwa', 'سلوى'));
    else tag(oujda, 'm');
    meet();

    expect(row(rabat, 'entities/e')).not.toBeNull();
    expect(conflictsOf(rabat)).toMatchObject([{ kind: 'removed', table: 'entities', id: 'e' }]);
  });

  it('is decided for good by removing again, or by putting it back', () => {
    removeEntity(rabat);
    tag(oujda, 'm');
    meet();
    const kept = row(rabat, 'entities/e')!;

    rabat.write([{ kind: 'insert', table: 'entities', id: 'e', row: kept }]);
    meet();
    expect([row(oujda, 'entities/e'), conflictsOf(oujda)]).toEqual([kept, []]);
    rabat.revert('undo');
    expect(conflictsOf(rabat)).toHaveLength(1);

    removeEntity(rabat);
    meet();
    expect([row(oujda, 'entities/e'), conflictsOf(oujda)]).toEqual([null, []]);
  });
});

describe('throwing a clipping away', () => {
  it('waits for a decision where somebody works on it at the same time, and it is not in the trash meanwhile', () => {
    set(rabat, 'clippings', 'trashedAt', '2026-01-01T00:00:00.000Z');
    tag(oujda, 'm');
    meet();

    expect(row(rabat, 'clippings/c')).toMatchObject({ trashedAt: null });
    expect(conflictsOf(rabat)).toMatchObject([
      {
        kind: 'trashed',
        id: 'c',
        trashedAt: '2026-01-01T00:00:00.000Z',
        by: [{ device: 'A' }],
        usedBy: [{ device: 'B' }],
      },
    ]);

    set(oujda, 'clippings', 'trashedAt', '2026-01-02T00:00:00.000Z');
    meet();
    expect(row(rabat, 'clippings/c')).toMatchObject({ trashedAt: '2026-01-02T00:00:00.000Z' });
    expect(conflictsOf(rabat)).toEqual([]);
  });

  it('stands where the other had known of it and worked on it in the trash', () => {
    set(rabat, 'clippings', 'trashedAt', '2026-01-01T00:00:00.000Z');
    meet();
    tag(oujda, 'm');
    meet();

    expect(row(rabat, 'clippings/c')).toMatchObject({ trashedAt: '2026-01-01T00:00:00.000Z' });
  });

  it('twice, on two laptops, is no conflict', () => {
    set(rabat, 'clippings', 'trashedAt', '2026-01-01T00:00:00.000Z');
    set(oujda, 'clippings', 'trashedAt', '2026-01-02T00:00:00.000Z');
    meet();

    expect(conflictsOf(rabat)).toEqual([]);
    expect(row(rabat, 'clippings/c')?.['trashedAt']).not.toBeNull();
  });
});

describe('a selection', () => {
  it('brings its rows alone, and takes nothing from what comes later', () => {
    rabat.write(importPatches('d'));
    third.takeIn(rabat, (key) => key.endsWith('/c'));
    expect([...third.rows.keys()]).toEqual(['clippings/c', 'texts/c']);

    set(third, 'clippings', 'notes', 'vu');
    set(rabat, 'clippings', 'outlet', 'La Dépêche');
    meet(rabat, third);

    expect(row(third, 'clippings/d')).not.toBeNull();
    expect(row(rabat, 'clippings/c')).toMatchObject({ notes: 'vu', outlet: 'La Dépêche' });
  });

  it('lets what came in it be thrown away without a question', () => {
    third.takeIn(rabat, (key) => key.endsWith('/c'));
    set(third, 'clippings', 'trashedAt', '2026-01-01T00:00:00.000Z');

    expect(conflictsOf(third)).toEqual([]);
    expect(row(third, 'clippings/c')?.['trashedAt']).not.toBeNull();
  });
});
