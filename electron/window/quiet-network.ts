import type { CommandLine } from 'electron';

/** Chromium's own network habits, from before any page exists. Requests of pages are refused in security.ts. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  // No name is ever looked up: a link's prefetch hint would get past the request filter as a DNS query.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // No proxy, hence no search for one (WPAD) in the local network.
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
];

export function quietNetwork(commandLine: CommandLine): void {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
}
