import type { UserEvent } from '@testing-library/user-event';
import { bundleContent } from '#renderer/store/bundle-content.ts';
import { commitChange } from '#renderer/store/commit-change.ts';
import { database, type ArchiveDatabase } from '#renderer/store/database.ts';
import { writeBundle } from '#shared/bundle/write-bundle.ts';
import type { Patch } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { joinBytes } from '#shared/text/join-bytes.ts';
import { openLaptop, takeIn } from '../store/support.ts';

/** Another laptop, with what this one has so far. */
export async function aColleague(): Promise<ArchiveDatabase> {
  const colleague = await openLaptop('b0b0b0b0');
  await takeIn(colleague, database);
  await colleague.originals.bulkPut(await database.originals.toArray());
  return colleague;
}

/** Does something on the other laptop. */
export async function does(
  colleague: ArchiveDatabase,
  patches: readonly Patch[],
  originals: readonly Original[] = [],
): Promise<void> {
  await commitChange(colleague, {
    label: { name: 'tag', params: {} },
    originals,
    plan: () => Promise.resolve(patches),
  });
}

/** The other laptop's archive as the file that it hands over. */
export async function bundleOf(colleague: ArchiveDatabase): Promise<File> {
  const parts: Uint8Array[] = [];
  const options = { app: '0.1.0', madeOn: '2026-11-01T10:00:00.000Z', clippingIds: null };
  await writeBundle(await bundleContent(colleague, options), (bytes) => Promise.resolve(void parts.push(bytes)));
  return new File([joinBytes(parts).slice()], 'qosasa-2026-11-01.zip', { type: 'application/zip' });
}

/** Chooses a file in the dialog that the screen opens. */
export async function chooseFile(user: UserEvent, file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('main input[type=file]');
  if (!input) throw new Error('no file to choose');
  await user.upload(input, file);
}
