/** Playwright cannot serve a scheme of ours, so each `scheme://host` stands for one secure origin of Chromium's. */
const SUFFIX = '.electron-double.localhost';

/** Schemes registered as standard and secure, the only ones that get an origin. */
export const privilegedSchemes = new Set();

/** `app://qosasa/x` → `https://qosasa.app.electron-double.localhost/x`; anything else stays. */
export function toChromium(url) {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/.exec(url) ?? [];
  return privilegedSchemes.has(scheme) ? `https://${host}.${scheme}${SUFFIX}${rest}` : url;
}

/** The way back, also inside the address of a blob. */
export function toElectron(url) {
  if (url.startsWith('blob:')) return `blob:${toElectron(url.slice(5))}`;
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search, hash } = new URL(url);
  if (!hostname.endsWith(SUFFIX)) return url;
  const name = hostname.slice(0, -SUFFIX.length);
  const dot = name.lastIndexOf('.');
  return `${name.slice(dot + 1)}://${name.slice(0, dot)}${pathname}${search}${hash}`;
}

/** The origin as Electron gives it: `app://qosasa`, or `null` for an opaque one. */
export function originOf(url) {
  const address = url.startsWith('blob:') ? url.slice(5) : url;
  return /^[a-z][a-z0-9+.-]*:\/\/[^/]+/.exec(address)?.[0] ?? 'null';
}
