import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

/** Something to tell: what was done, with a button to take it back, or what went wrong. */
export interface Notice {
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The notices on show; the newest three. */
export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

const DONE_MS = 6000;

/** Shows a notice. A problem stays until it is closed, since it must not be missed. */
export function notify(notice: Notice): void {
  notices.add(notice, notice.kind === 'done' ? { timeout: DONE_MS } : {});
}
