import { spawn } from 'node:child_process';

/** @returns {boolean} whether a window can be shown here */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Opens an address in the user's browser.
 * @param {string} address
 * @returns {Promise<boolean>} false where no browser could be started; the address is on the screen in any case
 */
export function openBrowser(address) {
  const [command, args] = opener(address);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** @param {string} address @returns {[string, string[]]} */
function opener(address) {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}
