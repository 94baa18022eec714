import type { HostChannel } from '#shared/host.ts';

/** The channels that exist, as values: the preload script lets no other name through. */
const CHANNELS = {
  'host:info': true,
  'file:save': true,
  'report:pdf': true,
  'journal:state': true,
  'journal:append': true,
  'journal:renew': true,
  'journal:read': true,
  'journal:original': true,
  'backup:place': true,
  'backup:choose': true,
  'backup:begin': true,
  'backup:write': true,
  'backup:read': true,
  'backup:keep': true,
  'backup:discard': true,
  'shell:language': true,
} as const satisfies Record<HostChannel, true>;

export function isHostChannel(name: unknown): name is HostChannel {
  return typeof name === 'string' && Object.hasOwn(CHANNELS, name);
}

/** The one message that goes from the shell to the page. */
export const COMMAND_EVENT = 'menu:command';
