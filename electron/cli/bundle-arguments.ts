import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#shared/model/result.ts';

/** What `bundle` was asked to do. */
export type BundleCommand = { readonly passphraseFile: string | null } & (
  | { readonly kind: 'create'; readonly out: string; readonly files: readonly string[] }
  | { readonly kind: 'verify' | 'info'; readonly file: string }
  | { readonly kind: 'merge'; readonly out: string; readonly one: string; readonly other: string }
);

/** Reads the arguments of `bundle`. @returns what to do, or a sentence that says what is wrong with them */
export function bundleArguments(args: readonly string[]): Result<BundleCommand, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, 'passphrase-file': { type: 'string' } },
    });
    const [kind = '', ...files] = positionals;
    return success({
      passphraseFile: values['passphrase-file'] ?? null,
      ...commandOf(kind, files, values.out?.trim() ?? ''),
    });
  } catch (error) {
    // parseArgs and the reader below both say in a sentence what they do not understand.
    if (error instanceof Error) return failure(error.message);
    throw error;
  }
}

type Asked = BundleCommand extends infer Command
  ? Command extends unknown
    ? Omit<Command, 'passphraseFile'>
    : never
  : never;

function commandOf(kind: string, files: readonly string[], out: string): Asked {
  const [one = '', other = ''] = files;
  switch (kind) {
    case 'create':
      if (files.length === 0) throw new Error('no FILE to make a bundle of');
      return { kind, out: required(out), files };
    case 'verify':
    case 'info':
      if (files.length !== 1) throw new Error(`${kind} takes one BUNDLE`);
      if (out !== '') throw new Error(`${kind} writes nothing, so --out has no meaning`);
      return { kind, file: one };
    case 'merge':
      if (files.length !== 2) throw new Error('merge takes two bundles');
      return { kind, out: required(out), one, other };
    default:
      throw new Error('the first word must be one of: create, verify, info, merge');
  }
}

function required(out: string): string {
  if (out === '') throw new Error('--out is missing');
  return out;
}
