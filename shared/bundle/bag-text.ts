import type { BundleInfo } from './bundle-info.ts';

/** The declaration of a bag: https://www.rfc-editor.org/rfc/rfc8493#section-2.1.1 */
export const BAG_DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What is in a bag, as its "Payload-Oxum" says it. */
export interface Payload {
  readonly bytes: number;
  readonly files: number;
}

/** bag-info.txt: who made the bag and when, and its payload in bytes and files. */
export function bagInfoText({ app, madeOn }: BundleInfo, { bytes, files }: Payload): string {
  return [
    `Bag-Software-Agent: Qosasa ${app}`,
    `Bagging-Date: ${madeOn.slice(0, 10)}`,
    `Payload-Oxum: ${bytes}.${files}`,
    '',
  ].join('\n');
}

/** A member with what a manifest and the Payload-Oxum say of it. */
export interface ListedMember {
  readonly name: string;
  readonly digest: string;
  readonly size: number;
}

/** A line of a manifest: a digest and a path, as `sha256sum` writes and checks them. */
export function manifestLine({ name, digest }: Omit<ListedMember, 'size'>): string {
  return `${digest}  ${name}\n`;
}
