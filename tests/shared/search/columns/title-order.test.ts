import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnStore } from '#shared/search/columns/column-store.ts';
import { columnRow } from '#shared/search/columns/column-row.ts';
import { TitleOrder } from '#shared/search/columns/title-order.ts';
import { makeDocument } from '../documents.ts';

const edit = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  title: fc.constantFrom('', '7 eaux', '07 eaux', 'eau', 'Élan', 'بيت', 'أسرة', 'اسفل', 'zone'),
});

/** The titles in the order of their places. */
function inOrder(columns: ColumnStore, places: Uint32Array): string[] {
  const rows = [...columns.titles.keys()].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  return rows.map((row) => columns.titles[row] ?? '');
}

describe('TitleOrder', () => {
  it('is after any changes what sorting all titles anew gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.nat(3),
        (rounds, prepared) => {
          const columns = new ColumnStore();
          const order = new TitleOrder(columns);

          for (const [round, edits] of rounds.entries()) {
            for (const { id, title } of edits) columns.put(columnRow(makeDocument({ id, title })));
            // What is prepared may be changed before it is asked for.
            if (round < prepared) {
              order.prepare();
              continue;
            }
            expect(inOrder(columns, order.places())).toEqual(inOrder(columns, new TitleOrder(columns).places()));
          }
          const titles = inOrder(columns, order.places());
          const named = titles.filter((title) => title !== '');
          expect(titles.slice(0, named.length)).toEqual([...named].sort(new Intl.Collator('ar').compare));
        },
      ),
    );
  });
});
