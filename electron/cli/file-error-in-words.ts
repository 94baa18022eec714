import { IMPORT_ERRORS } from '#shared/model/source.ts';
import type { Say, Sentence } from './words/say.ts';

const SYSTEM_SENTENCES: Readonly<Record<string, Sentence>> = {
  ENOENT: 'file.system.missing',
  EISDIR: 'file.system.folder',
  EACCES: 'file.system.denied',
  EPERM: 'file.system.denied',
  ENOSPC: 'file.system.full',
  EROFS: 'file.system.readOnly',
};

/**
 * What is wrong with a file, as a line for the error output.
 *
 * @param problem why it cannot be imported, or what was thrown when it was read or written
 */
export function fileErrorInWords(file: string, problem: unknown, say: Say): string {
  return `${file}: ${sentenceOf(problem, say)}`;
}

function sentenceOf(problem: unknown, say: Say): string {
  const reason = IMPORT_ERRORS.find((known) => known === problem);
  if (reason) return say(`file.import.${reason}`);
  if (!(problem instanceof Error)) return String(problem);
  const sentence = SYSTEM_SENTENCES['code' in problem ? String(problem.code) : ''];
  return sentence ? say(sentence) : problem.message;
}
