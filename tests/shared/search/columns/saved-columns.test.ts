import { describe, expect, it } from 'vitest';
import type { ColumnRow } from '#shared/search/columns/column-row.ts';
import { ColumnStore } from '#shared/search/columns/column-store.ts';
import { COLUMNS_FORMAT, loadColumns, saveColumns } from '#shared/search/columns/saved-columns.ts';
import { aColumnRow } from './a-column-row.ts';

function rowOf(id: string, title: string, tagIds: readonly string[] = []): ColumnRow {
  return aColumnRow(id, { title, tagIds, tones: ['neutral'], outlet: 'صدى الوادي', topics: ['ماء'] });
}

function columnsOf(rows: readonly ColumnRow[]): ColumnStore {
  const columns = new ColumnStore();
  for (const row of rows) columns.put(row);
  return columns;
}

const ROWS = [rowOf('a', 'السقي في الوادي', ['t']), rowOf('b', ''), rowOf('c', 'Le barrage')];

describe('columns that are kept', () => {
  it('are loaded as they were, titles too, without the rows of what is gone', () => {
    const columns = columnsOf(ROWS);
    columns.putTag({ id: 't', kind: 'person', names: ['سعاد'] });
    columns.remove('b');
    const loaded = loadColumns(saveColumns(columns, 7));
    expect(loaded?.ids).toEqual(['a', 'c']);
    expect(loaded?.titles).toEqual([columns.titles[0], columns.titles[2]]);
    expect(loaded?.rowOf('c')).toBe(1);
    expect(loaded?.tags.namesOf(loaded.tagsOf.valuesOf(0)[0] ?? -1)).toEqual(['سعاد']);
    expect(loaded?.kindOf(0)).toBe('person');
  });

  it('take in new clippings before their titles were asked for', () => {
    const loaded = loadColumns(saveColumns(columnsOf(ROWS), 7));
    loaded?.put(rowOf('d', 'Le canal'));
    loaded?.put(rowOf('a', 'Le puits'));
    expect(loaded?.titles).toEqual(['le puits', '', 'le barrage', 'le canal']);
    expect(loaded?.count).toBe(4);
  });

  it('are loaded where there is no clipping', () => {
    expect(loadColumns(saveColumns(new ColumnStore(), 0))?.titles).toEqual([]);
  });

  it('are of no use where they were made otherwise, or lack a title', () => {
    const saved = saveColumns(columnsOf(ROWS), 7);
    expect(loadColumns({ ...saved, format: COLUMNS_FORMAT + 1 })).toBeNull();
    expect(loadColumns({ ...saved, titles: 'one\ntwo' })).toBeNull();
    expect(loadColumns({ ...saved, ids: 'one' })).toBeNull();
  });
});
