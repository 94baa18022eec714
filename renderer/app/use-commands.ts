import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { MenuCommand } from '#shared/host.ts';
import { isArchiveLocked, lockNow } from '../actions/lock-now.ts';
import { perform } from '../actions/perform.ts';
import { redo, undo } from '../actions/undo.ts';
import { host } from '../host/host.ts';

/** What the menu and the keyboard can ask for, wherever the user is. */
export function useCommands(onImport: () => void): void {
  const [, navigate] = useLocation();

  useEffect(() => {
    const commands: Record<MenuCommand, () => void> = {
      import: onImport,
      undo: () => perform(undo),
      redo: () => perform(redo),
      find: () => navigate('/archive?find'),
      inbox: () => navigate('/inbox'),
      archive: () => navigate('/archive'),
      reports: () => navigate('/reports'),
      settings: () => navigate('/settings'),
      // Without a passphrase there is nothing to lock with: that is set there.
      lock: () => (isArchiveLocked() ? lockNow() : navigate('/settings')),
      help: () => navigate('/settings'),
    };
    const stopMenu = host.onCommand((command) => commands[command]());
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      commands[command]();
    };
    window.addEventListener('keydown', press);
    return () => {
      stopMenu();
      window.removeEventListener('keydown', press);
    };
  }, [onImport, navigate]);
}

/** The letters of the shortcuts, with the letters that stand on those keys of an Arabic keyboard. */
const SHORTCUTS: Readonly<Record<string, MenuCommand>> = {
  o: 'import',
  خ: 'import',
  f: 'find',
  ب: 'find',
  z: 'undo',
  ئ: 'undo',
  y: 'redo',
  غ: 'redo',
};

/** The command of a key press, or null. While somebody types in a field, undo belongs to the field. */
function commandOf({ ctrlKey, metaKey, shiftKey, altKey, key, code, target }: KeyboardEvent): MenuCommand | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  // By its place: with Shift, an Arabic keyboard writes another sign on that key.
  if (shiftKey && code === 'KeyL') return 'lock';
  const command = SHORTCUTS[key.toLowerCase()] ?? null;
  const isTyping = target instanceof HTMLElement && target.closest('input, textarea') !== null;
  if (isTyping && (command === 'undo' || command === 'redo')) return null;
  return command === 'undo' && shiftKey ? 'redo' : command;
}
