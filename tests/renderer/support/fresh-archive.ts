import { beforeEach } from 'vitest';
import { database } from '#renderer/store/database.ts';

/** Gives each test of the file an empty archive. */
export function useFreshArchive(): void {
  beforeEach(async () => {
    database.close();
    await database.delete();
    await database.open();
  });
}
