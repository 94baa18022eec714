/**
 * What the test sets for one run of the double, before the app's main bundle is loaded.
 * @typedef {object} Control
 * @property {string} userData the folder that stands for the user's data
 * @property {readonly string[]} languages what the operating system prefers
 * @property {string} chromium the browser to drive
 * @property {(code: number) => void} onExit called once when the app ends
 */

/** @type {Control} */
export const control = globalThis.__electronDouble ?? {
  userData: process.cwd(),
  languages: ['ar-MA'],
  chromium: '/usr/bin/chromium',
  onExit: (code) => process.exit(code),
};

/** The app itself, reached through a process of its own, has nobody to set anything: it ends like a program. */
export const switches = new Map();
