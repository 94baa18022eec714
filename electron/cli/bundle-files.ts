import { readFile } from 'node:fs/promises';
import { BundleFault, type BundleError } from '#shared/bundle/bundle-error.ts';
import type { ByteSink, ByteSource } from '#shared/bundle/byte-source.ts';
import type { BundleInfo } from '#shared/bundle/bundle-info.ts';
import { isLocked } from '#shared/bundle/lock/locked-header.ts';
import { LockingSink } from '#shared/bundle/lock/locking-sink.ts';
import { passphraseKey, type PassphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { mergeBundles } from '#shared/bundle/merge-bundles.ts';
import { openBundle, type Bundle } from '#shared/bundle/open-bundle.ts';
import { writeBundle, type BundleContent } from '#shared/bundle/write-bundle.ts';
import { withFileSource } from '../files/file-source.ts';
import { streamAtomically } from '../files/write-atomically.ts';
import type { BundleCommand } from './bundle-arguments.ts';
import { bundleErrorInWords } from './bundle-error-in-words.ts';
import { contentOfFiles } from './bundle-of-files.ts';
import { fileErrorInWords } from './file-error-in-words.ts';

/** Why nothing came of a command: one line, naming the file. */
class Refusal extends Error {}

/** Runs a `bundle` command. @returns the exit code: 0, or 1 where a file failed */
export async function bundleFiles(command: BundleCommand, version: string): Promise<number> {
  try {
    const passphrase = await readPassphrase(command.passphraseFile);
    switch (command.kind) {
      case 'create':
        return await create(command.files, { out: command.out, passphrase, version });
      case 'verify':
        return await withVerified(command.file, passphrase, ({ info }) => {
          print(`${command.file}: sound; ${summary(info)}`);
          return Promise.resolve(0);
        });
      case 'info':
        return await withVerified(command.file, passphrase, (bundle, source) => printInfo(bundle.info, source));
      case 'merge':
        return await merge(command, passphrase, version);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    return 1;
  }
}

interface Writing {
  readonly out: string;
  readonly passphrase: string | null;
  readonly version: string;
}

async function create(files: readonly string[], writing: Writing): Promise<number> {
  const { content, failures } = await contentOfFiles(files, writing.version);
  try {
    const info = await write(content, writing, ({ counts }) => {
      if (counts.records === 0) throw new Refusal('no file could be read: no bundle written');
    });
    print(`${writing.out}: ${summary(info)}`);
  } finally {
    failures.forEach(say);
  }
  return failures.length > 0 ? 1 : 0;
}

async function merge(
  { one, other, out }: Extract<BundleCommand, { kind: 'merge' }>,
  passphrase: string | null,
  version: string,
): Promise<number> {
  return withVerified(one, passphrase, (left) =>
    withVerified(other, passphrase, async (right) => {
      const info = await write(mergeBundles(left, right, version), { out, passphrase, version });
      print(`${out}: ${summary(info)}`);
      return 0;
    }),
  );
}

/** @param check throws where what was written is not to be kept */
async function write(
  content: BundleContent,
  { out, passphrase }: Writing,
  check: (info: BundleInfo) => void = () => undefined,
): Promise<BundleInfo> {
  const key = passphrase === null ? null : await passphraseKey(passphrase);
  return refusing(out, () =>
    streamAtomically(out, async (put) => {
      const info = key === null ? await writeBundle(content, put) : await writeLocked(content, put, key);
      check(info);
      return info;
    }),
  );
}

async function writeLocked(content: BundleContent, put: ByteSink, key: PassphraseKey): Promise<BundleInfo> {
  const lock = await LockingSink.begin(put, key);
  const info = await writeBundle(content, lock.put);
  await lock.finish();
  return info;
}

/** Lends a bundle to `use` once all of it was read and found sound. */
async function withVerified<T>(
  file: string,
  passphrase: string | null,
  use: (bundle: Bundle, source: ByteSource) => Promise<T>,
): Promise<T> {
  return refusing(file, () =>
    withFileSource(file, async (source) => {
      const opened = await openBundle(source, passphrase);
      if (!opened.ok) throw refusal(file, opened.error);
      const verified = await opened.value.verify();
      if (!verified.ok) throw refusal(file, verified.error);
      return use(opened.value, source);
    }),
  );
}

function refusal(file: string, error: BundleError): Refusal {
  return new Refusal(`${file}: ${bundleErrorInWords(error)}`);
}

/** Names the file in what the operating system, or the reader, says of it. */
async function refusing<T>(file: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof BundleFault) throw refusal(file, error.error);
    // The operating system's errors have a code; an error without one is a bug, to be seen whole.
    if (error instanceof Error && 'code' in error) throw new Refusal(fileErrorInWords(file, error));
    throw error;
  }
}

/** The first line of a file, so that a passphrase stands neither in the list of processes nor in a shell's history. */
async function readPassphrase(file: string | null): Promise<string | null> {
  if (file === null) return null;
  const text = await refusing(file, () => readFile(file, 'utf8'));
  const [passphrase = ''] = text.split(/\r?\n/, 1);
  if (passphrase === '') throw new Refusal(`${file}: no passphrase in its first line`);
  return passphrase;
}

/** Prints what a bundle says of itself, as JSON. */
async function printInfo(info: BundleInfo, source: ByteSource): Promise<number> {
  print(JSON.stringify({ ...info, locked: await isLocked(source), bytes: source.size }, null, 2));
  return 0;
}

function summary({ counts, devices, scope, missingOriginals }: BundleInfo): string {
  const missing = missingOriginals.length > 0 ? `, ${missingOriginals.length} originals were not to be had` : '';
  const { clippings, originals, records } = counts;
  return `${scope}, ${clippings} clippings, ${originals} originals, ${records} changes of ${devices.length} devices${missing}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
