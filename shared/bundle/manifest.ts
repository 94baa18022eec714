import { sha256 as newDigest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readLines } from '../change/read-lines.ts';
import { BundleFault } from './bundle-error.ts';
import type { BundleMembers } from './bundle-members.ts';
import { digested } from './digested.ts';
import { CHANGES, INFO, MANIFEST, originalMember } from './members.ts';

/** What the manifest says that is not known from the names, and its own digest. */
export interface Manifest {
  readonly changes: string;
  readonly info: string;
  readonly own: string;
}

/** A digest and a path, with room to spare for both. */
const LONGEST_LINE = 1024;

/**
 * Reads the payload's manifest line by line: it must name each member of the payload once, in their order, and every
 * original by the digest that is its name.
 *
 * @throws BundleFault `not-utf-8`, `wrong-manifest`, or `wrong-digest` with the original
 */
export async function readManifest(pieces: AsyncIterable<Uint8Array>, members: BundleMembers): Promise<Manifest> {
  const own = newDigest.create();
  const names = payloadNames(members);
  const digests = { changes: '', info: '' };
  let misnamed: string | null = null;
  for await (const { text, isEnded } of readLines(digested(own, pieces), LONGEST_LINE)) {
    if (text === null) throw new BundleFault('not-utf-8', MANIFEST);
    const [, digest = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(text) ?? [];
    if (!isEnded || name !== names.next().value) throw new BundleFault('wrong-manifest', MANIFEST);
    if (name === CHANGES) digests.changes = digest;
    else if (name === INFO) digests.info = digest;
    else if (name !== originalMember(digest)) misnamed ??= name;
  }
  if (names.next().done !== true) throw new BundleFault('wrong-manifest', MANIFEST);
  if (misnamed !== null) throw new BundleFault('wrong-digest', misnamed);
  return { ...digests, own: bytesToHex(own.digest()) };
}

function* payloadNames(members: BundleMembers): Generator<string, undefined> {
  yield CHANGES;
  for (const sha256 of members.originals()) yield originalMember(sha256);
  yield INFO;
  return undefined;
}
