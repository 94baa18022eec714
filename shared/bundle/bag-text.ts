import type { BundleInfo } from './bundle-info.ts';

/** The declaration of a bag: https://www.rfc-editor.org/rfc/rfc8493#section-2.1.1 */
export const BAG_DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** bag-info.txt: who made the bag and when, and its payload in bytes and files ("Payload-Oxum"). */
export function bagInfoText({ app, madeOn }: BundleInfo, payload: readonly ListedMember[]): string {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  return [
    `Bag-Software-Agent: Qosasa ${app}`,
    `Bagging-Date: ${madeOn.slice(0, 10)}`,
    `Payload-Oxum: ${bytes}.${payload.length}`,
    '',
  ].join('\n');
}

/** A member with what a manifest and the Payload-Oxum say of it. */
export interface ListedMember {
  readonly name: string;
  readonly digest: string;
  readonly size: number;
}

/** A manifest: a digest and a path a line, as `sha256sum` writes and checks them. */
export function manifestText(members: readonly Omit<ListedMember, 'size'>[]): string {
  return members.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
}

/** Reads a manifest. @returns digests by path; null where a line is none, or a path comes twice */
export function readManifest(text: string): Map<string, string> | null {
  const digests = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.pop() !== '') return null;
  for (const line of lines) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line);
    const [, digest = '', name = ''] = match ?? [];
    if (!match || digests.has(name)) return null;
    digests.set(name, digest);
  }
  return digests;
}
