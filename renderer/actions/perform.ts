import i18next from 'i18next';
import { notify } from '../ui/notices.ts';
import { undoOfLastStep } from './undo.ts';

/**
 * Runs an action and tells how it went: a notice with an undo button, or what went wrong. Nothing fails in silence.
 *
 * @param done what to say when it is done; without it success is silent, since the screen shows it
 */
export function perform(action: () => Promise<unknown>, done?: string): void {
  performing += 1;
  run(action, done)
    .catch(tellFailure)
    .finally(() => (performing -= 1));
}

let performing = 0;

/** Whether an action is under way: an import, a backup. */
export function isPerforming(): boolean {
  return performing > 0;
}

async function run(action: () => Promise<unknown>, done: string | undefined): Promise<void> {
  await action();
  if (done === undefined) return;
  const takeBack = await undoOfLastStep();
  const label = i18next.t('common.undo');
  notify({
    kind: 'done',
    text: done,
    ...(takeBack ? { action: { label, run: () => perform(takeBack) } } : {}),
  });
}

/** Tells that something did not work. */
export function tellFailure(error: unknown): void {
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  notify({ kind: 'problem', text: i18next.t('common.failed', { detail }) });
}
