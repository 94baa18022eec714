import { expose } from 'comlink';
import { database, type ArchiveDatabase } from '../store/database.ts';
import { ArchiveSeal } from '../store/seal/archive-seal.ts';
import type { WorkerStart } from './connect.ts';

/** Offers a service over the archive, once the page has said whether it is locked: see connect.ts. */
export function serve(create: (archive: ArchiveDatabase) => object): void {
  const begin = ({ data }: MessageEvent<WorkerStart>) => {
    if (data.dataKey) database.becomeLocked(new ArchiveSeal(data.dataKey));
    expose(create(database));
  };
  addEventListener('message', begin, { once: true });
}
