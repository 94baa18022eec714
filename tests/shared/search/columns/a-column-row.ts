import type { ColumnRow } from '#shared/search/columns/column-row.ts';

/** A clipping's row of the columns, with nothing in it but what is given. */
export function aColumnRow(id: string, fields: Partial<ColumnRow> = {}): ColumnRow {
  return {
    id,
    title: '',
    outlet: null,
    language: 'ar',
    status: 'inbox',
    publishedOn: null,
    importedAt: '2026-04-01T09:00:00.000Z',
    topics: [],
    tagIds: [],
    tones: [],
    ...fields,
  };
}
