import { IMPORT_ERRORS, type ImportError } from '#shared/model/source.ts';

/** English sentences for the command line; the interface has its own, in three languages. */
const IMPORT_SENTENCES: Readonly<Record<ImportError['reason'], string>> = {
  empty: 'is empty, or has no text in it',
  binary: 'is no text file',
  'too-large': 'is larger than 20 MB',
  undecodable: 'is in no encoding known here; save it as UTF-8',
  pdf: 'is a PDF, which is not read here; copy its text into a text file',
  'old-word': 'is a Word document of before 2007; save it as .docx',
  encrypted: 'is locked with a password; save it without one',
  damaged: 'is damaged; save it again from the program it comes from',
  inflates: 'unpacks to more than 40 MB',
  unsupported: 'is in a format that cannot be read here; save it as text or HTML',
};

const SYSTEM_SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be read or written by you',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the disk is read-only',
};

/**
 * What is wrong with a file, as a line for the error output.
 *
 * @param problem why it cannot be imported, or what was thrown when it was read or written
 */
export function fileErrorInWords(file: string, problem: unknown): string {
  return `${file}: ${sentenceOf(problem)}`;
}

function sentenceOf(problem: unknown): string {
  const reason = IMPORT_ERRORS.find((known) => known === problem);
  if (reason) return IMPORT_SENTENCES[reason];
  if (!(problem instanceof Error)) return String(problem);
  const code = 'code' in problem ? String(problem.code) : '';
  return SYSTEM_SENTENCES[code] ?? problem.message;
}
