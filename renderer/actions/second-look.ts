import { pause } from '#shared/model/pause.ts';
import { database } from '../store/database.ts';
import { countStore } from '../store/store-health.ts';
import { endWorkers } from '../workers/connect.ts';

/** Left for the page that is loaded next: that the archive does not agree with itself. */
const MARK = 'qosasa-look-closely';
/** The first screen is there by then, with its rows. */
const PAUSE_MS = 3000;

/** Whether the page before this one has found the archive damaged; said once. */
export function isToLookClosely(): boolean {
  const isMarked = sessionStorage.getItem(MARK) !== null;
  sessionStorage.removeItem(MARK);
  return isMarked;
}

/**
 * Looks at the open archive a second time, as closely as would have held up its opening. Where it is damaged the page is
 * loaded anew, and begins with bringing it back.
 */
export async function lookAgain(): Promise<void> {
  await pause(PAUSE_MS);
  try {
    const damage = await countStore(database);
    if (damage === null) return;
    console.error(`The archive does not agree with itself: ${damage}`);
    sessionStorage.setItem(MARK, damage);
    endWorkers();
    window.location.reload();
  } catch (error) {
    // It is being locked or brought back at this moment; the next start looks again.
    console.error(error);
  }
}
