import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#shared/model/result.ts';
import { ArgumentError, argumentErrorInWords } from './words/argument-error-in-words.ts';
import type { Say } from './words/say.ts';

/** What `bundle` was asked to do. */
export type BundleCommand = { readonly passphraseFile: string | null } & (
  | { readonly kind: 'create'; readonly out: string; readonly files: readonly string[] }
  | { readonly kind: 'verify' | 'info'; readonly file: string }
  | { readonly kind: 'merge'; readonly out: string; readonly one: string; readonly other: string }
);

/** Reads the arguments of `bundle`. @returns what to do, or a sentence that says what is wrong with them */
export function bundleArguments(args: readonly string[], say: Say): Result<BundleCommand, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, 'passphrase-file': { type: 'string' } },
    });
    const [kind = '', ...files] = positionals;
    return success({
      passphraseFile: values['passphrase-file'] ?? null,
      ...commandOf(kind, { files, out: values.out?.trim() ?? '', say }),
    });
  } catch (error) {
    const words = argumentErrorInWords(error, say);
    if (words === null) throw error;
    return failure(words);
  }
}

type Asked = BundleCommand extends infer Command
  ? Command extends unknown
    ? Omit<Command, 'passphraseFile'>
    : never
  : never;

interface Given {
  readonly files: readonly string[];
  readonly out: string;
  readonly say: Say;
}

function commandOf(kind: string, given: Given): Asked {
  const { files, out, say } = given;
  const [one = '', other = ''] = files;
  switch (kind) {
    case 'create':
      if (files.length === 0) throw new ArgumentError(say('arguments.nothingToBundle'));
      return { kind, out: required(given), files };
    case 'verify':
    case 'info':
      if (files.length !== 1) throw new ArgumentError(say('arguments.takesOne', { command: kind }));
      if (out !== '') throw new ArgumentError(say('arguments.writesNothing', { command: kind }));
      return { kind, file: one };
    case 'merge':
      if (files.length !== 2) throw new ArgumentError(say('arguments.takesTwo', { command: kind }));
      return { kind, out: required(given), one, other };
    default:
      throw new ArgumentError(say('arguments.firstWord', { choices: 'create, verify, info, merge' }));
  }
}

function required({ out, say }: Given): string {
  if (out === '') throw new ArgumentError(say('arguments.missing', { option: '--out' }));
  return out;
}
