import { sha256 as newDigest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChangeRecord } from '../model/change.ts';
import type { Result } from '../model/result.ts';
import { sha256 } from '../text/sha256.ts';
import { BAG_DECLARATION, bagInfoText, manifestText, readManifest } from './bag-text.ts';
import { asResult, BundleFault, type BundleError } from './bundle-error.ts';
import { BUNDLE_FORMAT, bundleInfoSchema, BundleCount, type BundleInfo } from './bundle-info.ts';
import { joinBytes, type ByteSource } from './byte-source.ts';
import { COMMENT_SIZE, fitsFileDigest, hasFileDigest } from './file-digest.ts';
import { isLocked } from './lock/locked-header.ts';
import type { PassphraseKey } from './lock/passphrase-key.ts';
import { unlockSource } from './lock/unlock-source.ts';
import { BAG_INFO, BAGIT, CHANGES, INFO, largestSize, MANIFEST, ORIGINALS, TAG_MANIFEST } from './members.ts';
import { decode, parseJson, readRecords } from './record-lines.ts';
import { readContents, readMember } from './zip/zip-reader.ts';
import { LOCAL_SIZE, type ZipEntry } from './zip/zip-layout.ts';

/** A bundle whose file is whole and whose lists agree; what its members hold is checked as it is read. */
export interface Bundle {
  readonly info: BundleInfo;
  /** The SHA-256 of the originals in it, in order. */
  readonly originals: readonly string[];
  /** The records, in the order of their clocks, each checked. Throws BundleFault where one is not sound. */
  records(): AsyncGenerator<ChangeRecord>;
  /** An original's bytes, checked; null where it is not in the bundle. Throws BundleFault where it is damaged. */
  original(sha256: string): Promise<Uint8Array | null>;
  /** Reads all of it and takes nothing at its word. Nothing of a bundle may be kept before this said yes. */
  verify(onProgress?: (share: number) => void): Promise<Result<BundleInfo, BundleError>>;
}

/** More than this out of a file two hundred times smaller is no archive. */
const SUSPECT_SIZE = 256 * 1024 * 1024;
const SUSPECT_RATIO = 200;

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
    const entries = await readContents(source, COMMENT_SIZE);
    checkMembers(entries, source.size);
    const members = new Map(entries.map((entry) => [entry.name, entry]));
    return new OpenBundle(source, members, await readLists(source, members));
  });
}

async function unlocked(file: ByteSource, opener: string | PassphraseKey | null): Promise<ByteSource> {
  if (!(await isLocked(file))) return file;
  if (opener === null) throw new BundleFault('locked');
  return unlockSource(file, opener);
}

/** A file that does not end as bundles do may begin as one. */
async function whatItIs(source: ByteSource): Promise<'truncated' | 'not-a-bundle'> {
  const begins = (await source.read(0, Math.min(source.size, 1024))).subarray(0, LOCAL_SIZE + BAGIT.length);
  const isBag = bytesToHex(begins.subarray(LOCAL_SIZE)) === bytesToHex(utf8ToBytes(BAGIT));
  return isBag ? 'truncated' : 'not-a-bundle';
}

/** The members must be those of a bundle, each once, in their order, and no larger than such members are. */
function checkMembers(entries: readonly ZipEntry[], fileSize: number): void {
  const names = new Set<string>();
  for (const { name, size } of entries) {
    const largest = largestSize(name);
    if (largest === null) throw new BundleFault('unknown-member', name);
    if (names.has(name)) throw new BundleFault('duplicate-member', name);
    if (size > largest) throw new BundleFault('member-too-large', name);
    names.add(name);
  }
  for (const name of [BAGIT, CHANGES, INFO, BAG_INFO, MANIFEST, TAG_MANIFEST]) {
    if (!names.has(name)) throw new BundleFault('missing-member', name);
  }
  const originals = [...names].filter((name) => name.startsWith(ORIGINALS)).sort();
  const inOrder = [BAGIT, CHANGES, ...originals, INFO, BAG_INFO, MANIFEST, TAG_MANIFEST];
  entries.forEach(({ name }, index) => {
    if (name !== inOrder[index]) throw new BundleFault('misplaced-member', name);
  });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > SUSPECT_SIZE && total > fileSize * SUSPECT_RATIO) throw new BundleFault('expands-too-much');
}

type Members = ReadonlyMap<string, ZipEntry>;

interface Lists {
  readonly info: BundleInfo;
  readonly digests: ReadonlyMap<string, string>;
}

/** Reads the small members; each text must be the one that follows from the rest. */
async function readLists(source: ByteSource, members: Members): Promise<Lists> {
  const read = async (name: string) => decode(await wholeMember(source, entryOf(members, name)), name);
  if ((await read(BAGIT)) !== BAG_DECLARATION) throw new BundleFault('not-a-bag', BAGIT);
  const manifest = await read(MANIFEST);
  const digests = readManifest(manifest);
  const payload = [...members.values()].filter(({ name }) => name.startsWith('data/'));
  if (digests?.size !== payload.length || payload.some(({ name }) => !digests.has(name))) {
    throw new BundleFault('wrong-manifest', MANIFEST);
  }
  const listed = payload.map(({ name, size }) => ({ name, size, digest: digests.get(name) ?? '' }));
  if (manifestText(listed) !== manifest) throw new BundleFault('wrong-manifest', MANIFEST);
  for (const { name, digest } of listed) {
    if (name.startsWith(ORIGINALS) && name !== ORIGINALS + digest) throw new BundleFault('wrong-digest', name);
  }
  const infoText = await read(INFO);
  if (digestOfText(infoText) !== digests.get(INFO)) throw new BundleFault('wrong-digest', INFO);
  const info = readInfo(infoText);
  const bagInfo = await read(BAG_INFO);
  if (bagInfo !== bagInfoText(info, listed)) throw new BundleFault('wrong-info', BAG_INFO);
  const tags = [BAG_DECLARATION, bagInfo, manifest].map((text, index) => ({
    name: [BAGIT, BAG_INFO, MANIFEST][index] ?? '',
    digest: digestOfText(text),
  }));
  if ((await read(TAG_MANIFEST)) !== manifestText(tags)) throw new BundleFault('wrong-manifest', TAG_MANIFEST);
  return { info, digests };
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
  readonly originals: readonly string[];
  readonly #source: ByteSource;
  readonly #members: Members;
  readonly #digests: ReadonlyMap<string, string>;

  constructor(source: ByteSource, members: Members, { info, digests }: Lists) {
    this.info = info;
    this.#source = source;
    this.#members = members;
    this.#digests = digests;
    this.originals = [...members.keys()]
      .filter((name) => name.startsWith(ORIGINALS))
      .map((name) => name.slice(ORIGINALS.length));
  }

  records(): AsyncGenerator<ChangeRecord> {
    return readRecords(this.#checked(entryOf(this.#members, CHANGES)));
  }

  async original(sha: string): Promise<Uint8Array | null> {
    const entry = this.#members.get(ORIGINALS + sha);
    if (!entry) return null;
    const bytes = await wholeMember(this.#source, entry);
    if (sha256(bytes) !== sha) throw new BundleFault('wrong-digest', entry.name);
    return bytes;
  }

  verify(onProgress?: (share: number) => void): Promise<Result<BundleInfo, BundleError>> {
    return asResult(async () => {
      const count = new BundleCount();
      const steps = this.info.counts.records + this.originals.length;
      let done = 0;
      const step = () => onProgress?.((done += 1) / Math.max(steps, done));
      for await (const record of this.records()) {
        count.addRecord(record);
        step();
      }
      for (const sha of this.originals) {
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

  /** A member's pieces; by its end they fit the manifest. */
  async *#checked(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const digest = newDigest.create();
    for await (const piece of readMember(this.#source, entry)) {
      digest.update(piece);
      yield piece;
    }
    if (bytesToHex(digest.digest()) !== this.#digests.get(entry.name))
      throw new BundleFault('wrong-digest', entry.name);
  }
}

function entryOf(members: Members, name: string): ZipEntry {
  const entry = members.get(name);
  if (!entry) throw new BundleFault('missing-member', name);
  return entry;
}

async function wholeMember(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readMember(source, entry)) pieces.push(piece);
  return joinBytes(pieces);
}

function digestOfText(text: string): string {
  return sha256(utf8ToBytes(text));
}
