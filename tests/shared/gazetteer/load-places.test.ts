import { describe, expect, it } from 'vitest';
import { loadPlaces } from '#shared/gazetteer/load-places.ts';
import placesMoroccoCsv from '#shared/gazetteer/places-morocco.csv?raw';
import placesWorldCsv from '#shared/gazetteer/places-world.csv?raw';
import { cellValues, readTable } from '#shared/gazetteer/read-table.ts';
import { foldedWords } from '#shared/text/tokens.ts';

const places = loadPlaces(new Set());
const columns = ['country_code', 'kind', 'name_ar', 'name_fr', 'alt_ar', 'alt_latin', 'ambiguous', 'src'] as const;
const world = readTable(placesWorldCsv, columns);
const CLASSES = ['word_ar', 'word_fr', 'name_ar', 'name_fr'];

function formsOf(row: (typeof world)[number]): string[] {
  const names = [row.name_ar, row.name_fr, ...cellValues(row.alt_ar), ...cellValues(row.alt_latin)];
  return names.filter((name) => name !== '' && !name.includes('('));
}

function isAmbiguous(form: string, id: string): boolean | undefined {
  return places.find(({ entry }) => entry.id === `place:${id}`)?.isAmbiguous(form);
}

describe('places-world.csv', () => {
  it('has as many cells in every row as its header', () => {
    const cells = placesWorldCsv.trim().split('\n');

    expect(world.length).toBe(cells.length - 1);
    for (const row of cells) expect(row.split(',').length, row).toBe(columns.length);
  });

  it('says of every row whether it is a capital, a city or a region', () => {
    for (const row of world) expect(['capital', 'city', 'region'], row.name_fr).toContain(row.kind);
  });

  it('marks forms that the row has, or classes of them', () => {
    for (const row of world) {
      for (const mark of cellValues(row.ambiguous)) expect([...CLASSES, ...formsOf(row)], row.name_fr).toContain(mark);
    }
  });

  it('gives no two rows one name, nor a name that a place of Morocco has', () => {
    const moroccan = readTable(placesMoroccoCsv, ['name_ar', 'name_fr', 'alt_ar', 'alt_fr']).flatMap((row) => [
      row.name_ar,
      row.name_fr,
      ...cellValues(row.alt_ar),
      ...cellValues(row.alt_fr),
    ]);
    const fold = (name: string) => foldedWords(name).join(' ');
    const taken = new Map(moroccan.map((name) => [fold(name), 'Morocco']));
    const clashes: string[] = [];
    // Morocco's capital and largest city stand in both lists.
    for (const row of world.filter(({ country_code: code }) => code !== 'MA' && code !== 'EH')) {
      const id = `${row.country_code} ${row.name_fr}`;
      for (const name of new Set(formsOf(row).map(fold))) {
        if (taken.has(name)) clashes.push(`${name}: ${taken.get(name) ?? ''}, ${id}`);
        taken.set(name, id);
      }
    }

    expect(clashes).toEqual([]);
  });
});

describe('loadPlaces()', () => {
  it('gives every place an id of its own', () => {
    const ids = places.map(({ entry }) => entry.id);

    expect(ids.length - new Set(ids).size).toBe(0);
  });

  it('reads the names of a town abroad in both scripts', () => {
    const town = places.find(({ entry }) => entry.id === 'place:MR-kaedi');

    expect(town?.official).toEqual(['كيهيدي', 'Kaédi']);
    expect(isAmbiguous('كيهيدي', 'MR-kaedi')).toBe(false);
  });

  it('holds a town’s name ambiguous in the script in which it is an everyday word', () => {
    expect(isAmbiguous('درعا', 'SY-deraa')).toBe(true);
    expect(isAmbiguous('Deraa', 'SY-deraa')).toBe(false);
    expect(isAmbiguous('Grasse', 'FR-grasse')).toBe(true);
  });

  it('does not look for a name with its country in brackets', () => {
    const tripoli = places.find(({ entry }) => entry.id === 'place:LY-tripoli-libye-');

    expect(tripoli?.entry.canonical.fr).toBe('Tripoli (Libye)');
    expect([...(tripoli?.official ?? []), ...(tripoli?.variants ?? [])]).not.toContain('Tripoli (Libye)');
  });
});
