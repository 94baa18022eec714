import { COMMENT_SIZE } from './file-digest.ts';
import { BundleFault } from './bundle-error.ts';
import type { ByteSource } from './byte-source.ts';
import { DigestList } from './digest-list.ts';
import { BAG_INFO, BAGIT, CHANGES, INFO, largestSize, MANIFEST, ORIGINALS, TAG_MANIFEST } from './members.ts';
import type { Payload } from './bag-text.ts';
import { readContents } from './zip/zip-reader.ts';
import { DEFLATED, STORED, type ZipEntry } from './zip/zip-layout.ts';

const BEFORE_ORIGINALS = [BAGIT, CHANGES];
const NAMED = [...BEFORE_ORIGINALS, INFO, BAG_INFO, MANIFEST, TAG_MANIFEST];
/** More than this out of a file two hundred times smaller is no archive. */
const SUSPECT_SIZE = 256 * 1024 * 1024;
const SUSPECT_RATIO = 200;

/** What is kept of an original's place: offset, sizes, CRC-32, method, whether streamed. */
const NUMBERS = 6;

/** Where the members of a bundle lie; of each original some 80 bytes are kept. */
export class BundleMembers {
  readonly #named = new Map<string, ZipEntry>();
  readonly #hashes = new DigestList();
  readonly #places: number[] = [];
  #last = '';
  #originalBytes = 0;

  /** How many originals there are. */
  get count(): number {
    return this.#hashes.length;
  }

  /** What the bag's payload comes to: all that lies in its folder `data/`. */
  get payload(): Payload {
    const named = this.get(CHANGES).size + this.get(INFO).size;
    return { bytes: named + this.#originalBytes, files: this.count + 2 };
  }

  get isComplete(): boolean {
    return this.#named.size === NAMED.length;
  }

  get(name: string): ZipEntry {
    const entry = this.#named.get(name);
    if (!entry) throw new BundleFault('missing-member', name);
    return entry;
  }

  /** The SHA-256 of the originals, in order. */
  originals(): Generator<string> {
    return this.#hashes.values();
  }

  original(sha256: string): ZipEntry | null {
    const index = this.#hashes.indexInOrder(sha256);
    if (index < 0) return null;
    const numbers = this.#places.slice(index * NUMBERS, (index + 1) * NUMBERS);
    const [offset = 0, compressedSize = 0, size = 0, crc = 0, method, streamed] = numbers;
    return {
      ...{ name: ORIGINALS + sha256, offset, compressedSize, size, crc },
      method: method === DEFLATED ? DEFLATED : STORED,
      isStreamed: streamed === 1,
    };
  }

  /** Takes the next member. @returns false where a bundle has none such in this place, or none so large */
  add(entry: ZipEntry): boolean {
    const { name, size } = entry;
    const largest = largestSize(name);
    if (largest === null || size > largest) return false;
    if (this.#named.size === BEFORE_ORIGINALS.length && name.startsWith(ORIGINALS)) return this.#addOriginal(entry);
    if (name !== NAMED[this.#named.size]) return false;
    this.#named.set(name, entry);
    return true;
  }

  #addOriginal({ name, offset, compressedSize, size, crc, method, isStreamed }: ZipEntry): boolean {
    if (name <= this.#last) return false;
    this.#last = name;
    this.#hashes.push(name.slice(ORIGINALS.length));
    this.#places.push(offset, compressedSize, size, crc, method, isStreamed ? 1 : 0);
    this.#originalBytes += size;
    return true;
  }

  /** What all members come to when they are unpacked. */
  get total(): number {
    return [...this.#named.values()].reduce((sum, { size }) => sum + size, this.#originalBytes);
  }
}

/**
 * Reads which members a bundle has. They must be those of a bundle, each once, in their order, and no larger than such
 * members are.
 *
 * @throws BundleFault where they are not
 */
export async function readMembers(source: ByteSource): Promise<BundleMembers> {
  const members = new BundleMembers();
  let isInOrder = true;
  for await (const entry of readContents(source, COMMENT_SIZE)) isInOrder = members.add(entry) && isInOrder;
  if (!isInOrder || !members.isComplete) throw await whatIsWrong(source);
  if (members.total > SUSPECT_SIZE && members.total > source.size * SUSPECT_RATIO) {
    throw new BundleFault('expands-too-much');
  }
  return members;
}

/** What is wrong with members that are not those of a bundle: read once more, since it takes all their names. */
async function whatIsWrong(source: ByteSource): Promise<BundleFault> {
  const names = new Set<string>();
  for await (const { name, size } of readContents(source, COMMENT_SIZE)) {
    const largest = largestSize(name);
    if (largest === null) return new BundleFault('unknown-member', name);
    if (names.has(name)) return new BundleFault('duplicate-member', name);
    if (size > largest) return new BundleFault('member-too-large', name);
    names.add(name);
  }
  const missing = NAMED.find((name) => !names.has(name));
  if (missing !== undefined) return new BundleFault('missing-member', missing);
  const originals = [...names].filter((name) => name.startsWith(ORIGINALS)).sort();
  const inOrder = [...BEFORE_ORIGINALS, ...originals, ...NAMED.slice(BEFORE_ORIGINALS.length)];
  const misplaced = [...names].find((name, index) => name !== inOrder[index]);
  return new BundleFault('misplaced-member', misplaced);
}
