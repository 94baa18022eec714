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
import type { Say } from './words/say.ts';

/** Why nothing came of a command: one line, naming the file. */
class Refusal extends Error {}

/** What every `bundle` command goes by. */
interface Call {
  readonly passphrase: string | null;
  readonly version: string;
  readonly say: Say;
}

/** Runs a `bundle` command. @returns the exit code: 0, or 1 where a file failed */
export async function bundleFiles(command: BundleCommand, version: string, say: Say): Promise<number> {
  try {
    const call: Call = { passphrase: await readPassphrase(command.passphraseFile, say), version, say };
    switch (command.kind) {
      case 'create':
        return await create(command.files, command.out, call);
      case 'verify':
        return await withVerified(command.file, call, ({ info }) => {
          print(`${command.file}: ${say('bundle.sound', { summary: summary(info, say) })}`);
          return Promise.resolve(0);
        });
      case 'info':
        return await withVerified(command.file, call, (bundle, source) => printInfo(bundle.info, source));
      case 'merge':
        return await merge(command, call);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(error.message);
    return 1;
  }
}

async function create(files: readonly string[], out: string, call: Call): Promise<number> {
  const { say, version } = call;
  const { content, failures } = await contentOfFiles(files, version, say);
  try {
    const info = await write(content, out, call, ({ counts }) => {
      if (counts.records === 0) throw new Refusal(say('bundle.nothingRead'));
    });
    print(`${out}: ${summary(info, say)}`);
  } finally {
    failures.forEach(complain);
  }
  return failures.length > 0 ? 1 : 0;
}

async function merge({ one, other, out }: Extract<BundleCommand, { kind: 'merge' }>, call: Call): Promise<number> {
  return withVerified(one, call, (left) =>
    withVerified(other, call, async (right) => {
      const info = await write(mergeBundles(left, right, call.version), out, call);
      print(`${out}: ${summary(info, call.say)}`);
      return 0;
    }),
  );
}

/** @param check throws where what was written is not to be kept */
async function write(
  content: BundleContent,
  out: string,
  { passphrase, say }: Call,
  check: (info: BundleInfo) => void = () => undefined,
): Promise<BundleInfo> {
  const key = passphrase === null ? null : await passphraseKey(passphrase);
  return refusing(out, say, () =>
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
  { passphrase, say }: Call,
  use: (bundle: Bundle, source: ByteSource) => Promise<T>,
): Promise<T> {
  return refusing(file, say, () =>
    withFileSource(file, async (source) => {
      const opened = await openBundle(source, passphrase);
      if (!opened.ok) throw refusal(file, opened.error, say);
      const verified = await opened.value.verify();
      if (!verified.ok) throw refusal(file, verified.error, say);
      return use(opened.value, source);
    }),
  );
}

function refusal(file: string, error: BundleError, say: Say): Refusal {
  return new Refusal(`${file}: ${bundleErrorInWords(error, say)}`);
}

/** Names the file in what the operating system, or the reader, says of it. */
async function refusing<T>(file: string, say: Say, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof BundleFault) throw refusal(file, error.error, say);
    // The operating system's errors have a code; an error without one is a bug, to be seen whole.
    if (error instanceof Error && 'code' in error) throw new Refusal(fileErrorInWords(file, error, say));
    throw error;
  }
}

/** The first line of a file, so that a passphrase stands neither in the list of processes nor in a shell's history. */
async function readPassphrase(file: string | null, say: Say): Promise<string | null> {
  if (file === null) return null;
  const text = await refusing(file, say, () => readFile(file, 'utf8'));
  const [passphrase = ''] = text.split(/\r?\n/, 1);
  if (passphrase === '') throw new Refusal(`${file}: ${say('bundle.noPassphrase')}`);
  return passphrase;
}

/** Prints what a bundle says of itself, as JSON. */
async function printInfo(info: BundleInfo, source: ByteSource): Promise<number> {
  print(JSON.stringify({ ...info, locked: await isLocked(source), bytes: source.size }, null, 2));
  return 0;
}

function summary({ counts, devices, scope, missingOriginals }: BundleInfo, say: Say): string {
  const held = say('bundle.summary', {
    scope: say(`bundle.scope.${scope}`),
    clippings: say('bundle.clippings', { count: counts.clippings }),
    originals: say('bundle.originals', { count: counts.originals }),
    records: say('bundle.records', { count: counts.records }),
    devices: say('bundle.devices', { count: devices.length }),
  });
  if (missingOriginals.length === 0) return held;
  const missing = say('bundle.missingOriginals', { count: missingOriginals.length });
  return say('bundle.list', { first: held, second: missing });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
