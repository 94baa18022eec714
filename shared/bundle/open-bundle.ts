import { sha256 as newDigest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChangeRecord } from '../model/change.ts';
import type { Result } from '../model/result.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { sha256 } from '../text/sha256.ts';
import { BAG_DECLARATION, bagInfoText, manifestLine } from './bag-text.ts';
import { asResult, BundleFault, type BundleError } from './bundle-error.ts';
import { BUNDLE_FORMAT, bundleInfoSchema, BundleCount, type BundleInfo } from './bundle-info.ts';
import { readMembers, type BundleMembers } from './bundle-members.ts';
import type { ByteSource } from './byte-source.ts';
import { digested } from './digested.ts';
import { fitsFileDigest, hasFileDigest } from './file-digest.ts';
import { isLocked } from './lock/locked-header.ts';
import type { PassphraseKey } from './lock/passphrase-key.ts';
import { unlockSource } from './lock/unlock-source.ts';
import { readManifest } from './manifest.ts';
import { BAG_INFO, BAGIT, CHANGES, INFO, MANIFEST, ORIGINALS, TAG_MANIFEST } from './members.ts';
import { decode, parseJson, readRecords } from './record-lines.ts';
import { readMember } from './zip/zip-reader.ts';
import { END_SIZE, LOCAL_SIZE, type ZipEntry } from './zip/zip-layout.ts';

/** A bundle whose file is whole and whose lists agree; what its members hold is checked as it is read. */
export interface Bundle {
  readonly info: BundleInfo;
  /** The SHA-256 of the originals in it, in order. */
  originals(): Generator<string>;
  /** The records, in the order of their clocks, each checked. Throws BundleFault where one is not sound. */
  records(): AsyncGenerator<ChangeRecord>;
  /** How many bytes an original has, 0 where it is not in the bundle. */
  sizeOf(sha256: string): number;
  /** An original's bytes, checked; null where it is not in the bundle. Throws BundleFault where it is damaged. */
  original(sha256: string): Promise<Uint8Array | null>;
  /** Reads all of it and takes nothing at its word. Nothing of a bundle may be kept before this said yes. */
  verify(onProgress?: (share: number) => void): Promise<Result<BundleInfo, BundleError>>;
}

/**
 * Opens a bundle, distrusting all of it: the file's own digest, the zip's layout, the names, sizes and order of the
 * members, the manifests and what the bundle says of itself are checked before anything else of it is read.
 *
 * @param opener the passphrase, or the key made of it, where the bundle is locked; else it is refused as `locked`
 */
export async function openBundle(
  file: ByteSource,
  opener: string | PassphraseKey | null = null,
): Promise<Result<Bundle, BundleError>> {
  return asResult(async () => {
    const source = await unlocked(file, opener);
    if (!(await hasFileDigest(source))) throw new BundleFault(await whatItIs(source));
    if (!(await fitsFileDigest(source))) throw new BundleFault('altered');
    const members = await readMembers(source);
    return new OpenBundle(source, members, await readLists(source, members));
  });
}

/**
 * What a bundle says of itself, without reading more of it than its list of contents: for a list of many. Whether the
 * file is whole and says the truth, `verify` tells.
 *
 * @param opener as for openBundle
 */
export async function peekBundle(
  file: ByteSource,
  opener: string | PassphraseKey | null = null,
): Promise<Result<BundleInfo, BundleError>> {
  return asResult(async () => {
    const source = await unlocked(file, opener);
    if (!(await hasFileDigest(source))) throw new BundleFault(await whatItIs(source));
    const members = await readMembers(source);
    return readInfo(decode(await wholeMember(source, members.get(INFO)), INFO));
  });
}

async function unlocked(file: ByteSource, opener: string | PassphraseKey | null): Promise<ByteSource> {
  if (!(await isLocked(file))) return file;
  if (opener === null) throw new BundleFault('locked');
  return unlockSource(file, opener);
}

/** A file that does not end as bundles do may begin as one. */
async function whatItIs(source: ByteSource): Promise<'truncated' | 'layout' | 'not-a-bundle'> {
  const begins = (await source.read(0, Math.min(source.size, 1024))).subarray(0, LOCAL_SIZE + BAGIT.length);
  const isBag = bytesToHex(begins.subarray(LOCAL_SIZE)) === bytesToHex(utf8ToBytes(BAGIT));
  if (!isBag) return 'not-a-bundle';
  // Somebody unpacked it, and packed it again with another program.
  const end = await source.read(Math.max(0, source.size - END_SIZE), Math.min(source.size, END_SIZE));
  return String.fromCharCode(...end.subarray(0, 2)) === 'PK' ? 'layout' : 'truncated';
}

interface Lists {
  readonly info: BundleInfo;
  /** The SHA-256 of the records' member, as the manifest has it; an original's is its name. */
  readonly changesDigest: string;
}

/** Reads the small members; each text must be the one that follows from the rest. */
async function readLists(source: ByteSource, members: BundleMembers): Promise<Lists> {
  const read = async (name: string) => decode(await wholeMember(source, members.get(name)), name);
  if ((await read(BAGIT)) !== BAG_DECLARATION) throw new BundleFault('not-a-bag', BAGIT);
  const manifest = await readManifest(readMember(source, members.get(MANIFEST)), members);
  const infoText = await read(INFO);
  if (digestOfText(infoText) !== manifest.info) throw new BundleFault('wrong-digest', INFO);
  const info = readInfo(infoText);
  const bagInfo = await read(BAG_INFO);
  if (bagInfo !== bagInfoText(info, members.payload)) throw new BundleFault('wrong-info', BAG_INFO);
  const tags = [
    { name: BAGIT, digest: digestOfText(BAG_DECLARATION) },
    { name: BAG_INFO, digest: digestOfText(bagInfo) },
    { name: MANIFEST, digest: manifest.own },
  ];
  if ((await read(TAG_MANIFEST)) !== tags.map(manifestLine).join('')) {
    throw new BundleFault('wrong-manifest', TAG_MANIFEST);
  }
  return { info, changesDigest: manifest.changes };
}

function readInfo(text: string): BundleInfo {
  const value = parseJson(text);
  const format: unknown = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > BUNDLE_FORMAT) throw new BundleFault('newer-format', INFO);
  const info = bundleInfoSchema.safeParse(value);
  if (!info.success) throw new BundleFault('wrong-info', INFO);
  return info.data;
}

class OpenBundle implements Bundle {
  readonly info: BundleInfo;
  readonly #source: ByteSource;
  readonly #members: BundleMembers;
  readonly #changesDigest: string;

  constructor(source: ByteSource, members: BundleMembers, { info, changesDigest }: Lists) {
    this.info = info;
    this.#source = source;
    this.#members = members;
    this.#changesDigest = changesDigest;
  }

  originals(): Generator<string> {
    return this.#members.originals();
  }

  records(): AsyncGenerator<ChangeRecord> {
    return readRecords(this.#changes());
  }

  sizeOf(sha: string): number {
    return this.#members.original(sha)?.size ?? 0;
  }

  async original(sha: string): Promise<Uint8Array | null> {
    const entry = this.#members.original(sha);
    if (!entry) return null;
    const bytes = await wholeMember(this.#source, entry);
    if (sha256(bytes) !== sha) throw new BundleFault('wrong-digest', entry.name);
    return bytes;
  }

  verify(onProgress?: (share: number) => void): Promise<Result<BundleInfo, BundleError>> {
    return asResult(async () => {
      const count = new BundleCount();
      const steps = this.info.counts.records + this.#members.count;
      let done = 0;
      const step = () => onProgress?.((done += 1) / Math.max(steps, done));
      for await (const record of this.records()) {
        count.addRecord(record);
        step();
      }
      for (const sha of this.originals()) {
        await this.original(sha);
        count.addOriginal(sha);
        step();
      }
      const { counts, devices, missingOriginals } = this.info;
      const found = count.get();
      const [undeclared] = found.missingOriginals.filter((sha) => !missingOriginals.includes(sha));
      if (undeclared !== undefined) throw new BundleFault('missing-original', ORIGINALS + undeclared);
      if (JSON.stringify(found) !== JSON.stringify({ counts, devices, missingOriginals })) {
        throw new BundleFault('wrong-counts', INFO);
      }
      return this.info;
    });
  }

  /** The records' pieces; by their end they fit the manifest. */
  async *#changes(): AsyncGenerator<Uint8Array> {
    const digest = newDigest.create();
    yield* digested(digest, readMember(this.#source, this.#members.get(CHANGES)));
    if (bytesToHex(digest.digest()) !== this.#changesDigest) throw new BundleFault('wrong-digest', CHANGES);
  }
}

async function wholeMember(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readMember(source, entry)) pieces.push(piece);
  return joinBytes(pieces);
}

function digestOfText(text: string): string {
  return sha256(utf8ToBytes(text));
}
