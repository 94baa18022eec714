import type { Say } from './say.ts';

/** What is wrong with the arguments of a command, in words already. */
export class ArgumentError extends Error {}

/**
 * What the reading of arguments has thrown, as a sentence; Node's own parseArgs speaks English only.
 *
 * @returns null where it was thrown by something else: a bug, to be seen whole
 */
export function argumentErrorInWords(error: unknown, say: Say): string | null {
  if (error instanceof ArgumentError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  const option = /'(?:-\w, )?(-[^'\s=]+)/u.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say('command.noOption', { option });
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return say(/does not take/u.test(error.message) ? 'arguments.takesNoValue' : 'arguments.needsValue', { option });
  }
  return null;
}
