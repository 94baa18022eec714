import { analyseFiles } from './analyse-files.ts';
import { linkFiles } from './link-files.ts';

const USAGE = `Usage:
  qosasa analyse --json FILE…   prints what it finds in each file, one JSON object a line
  qosasa link --json FILE…      prints what may be one and the same among the files, one JSON object a line
  qosasa --help                 prints this

Exit codes: 0 all went well, 1 some input failed, 2 wrong usage.
`;

/** Runs one command. @returns the exit code: 0, 1 (some input failed) or 2 (usage). */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command === 'analyse' && rest[0] === '--json' && rest.length > 1) return analyseFiles(rest.slice(1));
  if (command === 'link' && rest[0] === '--json' && rest.length > 1) return linkFiles(rest.slice(1));
  process.stderr.write(USAGE);
  return 2;
}
