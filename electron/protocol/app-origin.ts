/** The one origin of the interface. IndexedDB belongs to it, so it never changes. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'qosasa';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const START_URL = `${APP_ORIGIN}/index.html`;

/** Whether an address is one of the interface's own files. */
export function isOurUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST;
}

/** Whether an address is an object that a page of ours made in memory, such as the preview of a report. */
export function isOurBlob(address: string): boolean {
  return address.startsWith(`blob:${APP_ORIGIN}/`);
}
