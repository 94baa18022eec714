import { useEffect } from 'react';
import { LOCK_AFTER, USUAL_LOCK_AFTER } from '../actions/choose-lock-after.ts';
import { isArchiveLocked, lockNow } from '../actions/lock-now.ts';
import { isPerforming } from '../actions/perform.ts';
import { usePreference } from '../store/queries/preferences.ts';

const LOOK_MS = 5000;
const MINUTE_MS = 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/**
 * Locks the archive when nobody has touched it for a while, also where the computer slept meanwhile. What somebody has
 * started, an import or a backup, is let come to its end.
 */
export function useIdleLock(): void {
  const minutes = usePreference(LOCK_AFTER);
  useEffect(() => {
    if (!isArchiveLocked() || minutes === undefined || minutes === 'never') return;
    const patience = Number(minutes ?? USUAL_LOCK_AFTER) * MINUTE_MS;
    let last = Date.now();
    const live = () => (last = Date.now());
    // By the clock and not by a timer's length: timers stand still while a laptop sleeps.
    const look = () => {
      if (!isPerforming() && Date.now() - last >= patience) lockNow();
    };
    const timer = setInterval(look, LOOK_MS);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, { passive: true });
    // Before the screen is seen again.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, live);
      document.removeEventListener('visibilitychange', look);
    };
  }, [minutes]);
}
