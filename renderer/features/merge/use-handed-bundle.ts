import { useEffect, useRef } from 'react';
import { takeHanded } from '../../actions/kept-backups.ts';

/** Calls with the backup that another screen handed to this one, once it is shown; if there is one. */
export function useHandedBundle(onHanded: (file: File) => void): void {
  const latest = useRef(onHanded);
  useEffect(() => {
    latest.current = onHanded;
  });
  useEffect(() => {
    const file = takeHanded();
    if (file) latest.current(file);
  }, []);
}
