import i18next from 'i18next';
import { notify } from '../ui/notices.ts';
import { undo } from './undo.ts';

/**
 * Runs an action and tells how it went: a notice with an undo button, or what went wrong. Nothing fails in silence.
 *
 * @param done what to say when it is done; without it success is silent, since the screen shows it
 */
export function perform(action: () => Promise<unknown>, done?: string): void {
  action().then(() => {
    if (done === undefined) return;
    const label = i18next.t('common.undo');
    notify({ kind: 'done', text: done, action: { label, run: () => perform(undo) } });
  }, tellFailure);
}

/** Tells that something did not work. */
export function tellFailure(error: unknown): void {
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  notify({ kind: 'problem', text: i18next.t('common.failed', { detail }) });
}
