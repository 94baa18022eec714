import { heldKey } from '../store/lock/held-key.ts';
import { endWorkers } from '../workers/connect.ts';

/** Other windows of the same profile are told through this. */
const CHANNEL = 'qosasa-lock';

/** Whether this archive is one that can be locked: it was unlocked with a passphrase. */
export function isArchiveLocked(): boolean {
  return heldKey() !== null;
}

/**
 * Locks the archive, here and in every other window. The page is loaded anew: with it go the keys, the workers, what
 * they had read, and all that was on the screen.
 */
export function lockNow(): void {
  endWorkers();
  reloadOthers();
  window.location.reload();
}

/** Has every other window start anew, to find the archive as it then stands. */
export function reloadOthers(): void {
  windows().postMessage('reload');
}

/** Starts this window anew when another says so. */
export function followOthers(): void {
  windows().addEventListener('message', () => window.location.reload());
}

let channel: BroadcastChannel | null = null;

/** One channel for both: what is said on it is heard by the others, and not by who said it. */
function windows(): BroadcastChannel {
  return (channel ??= new BroadcastChannel(CHANNEL));
}
