import { describe, expect, it } from 'vitest';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { freshRecords } from '#renderer/store/fresh-records.ts';
import { mergeRecords } from '#renderer/store/merge-records.ts';
import { previewMerge } from '#renderer/store/preview-merge.ts';
import { RecordsDiffer } from '#shared/change/join-records.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import { withholdOthers } from '#shared/change/withhold.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import { insertion } from '#shared/model/patches.ts';
import { anEntity } from '../../shared/change/support/rows.ts';
import { changeOf, journalOf, openLaptop, takeIn, write } from './support.ts';

const KNOWN = 120;

/** Two laptops that know the same, and the second one entity more. */
async function pair(): Promise<[ArchiveDatabase, ArchiveDatabase]> {
  const [rabat, oujda] = [await openLaptop('A'), await openLaptop('B')];
  for (let count = 0; count < KNOWN; count += 1) {
    await write(oujda, [insertion('entities', anEntity(`e${count}`)), insertion('entities', anEntity(`f${count}`))]);
  }
  await takeIn(rabat, oujda);
  await write(oujda, [insertion('entities', anEntity('new'))]);
  return [rabat, oujda];
}

async function* asRead(records: readonly ChangeRecord[]): AsyncGenerator<ChangeRecord> {
  for (const record of records) yield await Promise.resolve(record);
}

describe('freshRecords()', () => {
  it('holds of a bundle only what the archive does not know, and the preview is the same', async () => {
    const [rabat, oujda] = await pair();
    const records = await journalOf(oujda);

    const fresh = await freshRecords(rabat, asRead(records));

    expect(fresh).toEqual([records.at(-1)]);
    expect(await previewMerge(rabat, fresh)).toEqual(await previewMerge(rabat, records));
  });

  it('holds a record of which the archive has less', async () => {
    const [, oujda] = await pair();
    const records = await journalOf(oujda);
    const third = await openLaptop('C');
    const partly = withholdOthers(records[0]!, (key) => key === 'entities/e0');
    await mergeRecords(third, [partly!]);

    expect(await freshRecords(third, asRead(records.slice(0, 1)))).toEqual(records.slice(0, 1));
  });

  it('does not pass over a record that says something else than the one that is here', async () => {
    const [rabat, oujda] = await pair();
    const [first] = await journalOf(oujda);
    const other = linkRecord({ ...changeOf(first!), actor: 'somebody else' }, first!.previous).record;

    await expect(freshRecords(rabat, asRead([other]))).rejects.toThrow(RecordsDiffer);
  });
});
