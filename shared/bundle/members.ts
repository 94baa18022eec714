import { MAX_SOURCE_BYTES } from '../model/source.ts';
import { LARGEST_MEMBER } from './zip/zip-layout.ts';

/** The members of a bundle, in the order in which they stand in it; the originals come between changes and info. */
export const BAGIT = 'bagit.txt';
export const CHANGES = 'data/changes.jsonl';
export const ORIGINALS = 'data/originals/';
export const INFO = 'data/bundle.json';
export const BAG_INFO = 'bag-info.txt';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

const LARGEST_TAG_FILE = 128 * 1024 * 1024;
const LARGEST: Readonly<Record<string, number>> = {
  [BAGIT]: 1024,
  [CHANGES]: LARGEST_MEMBER,
  [INFO]: LARGEST_TAG_FILE,
  [BAG_INFO]: 4096,
  [MANIFEST]: LARGEST_TAG_FILE,
  [TAG_MANIFEST]: 4096,
};

/** How large a member may be, in bytes; null where a bundle has no such member. */
export function largestSize(name: string): number | null {
  if (/^data\/originals\/[0-9a-f]{64}$/.test(name)) return MAX_SOURCE_BYTES;
  return Object.hasOwn(LARGEST, name) ? (LARGEST[name] ?? null) : null;
}

/** The member that holds an original. */
export function originalMember(sha256: string): string {
  return ORIGINALS + sha256;
}
