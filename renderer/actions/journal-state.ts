import type { JournalState } from '#shared/host.ts';
import { host } from '../host/host.ts';

/**
 * The journal as the host has it; null where there is none, or its folder cannot be read. All its files are read for
 * it, so it is asked for once where it cannot have changed.
 */
export async function journalState(): Promise<JournalState | null> {
  try {
    return (await host.journal?.state()) ?? null;
  } catch (error) {
    // The archive itself is there: it is opened, and the first Change says that the journal cannot be written.
    console.error(error);
    return null;
  }
}
