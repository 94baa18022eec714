import { LANGUAGES } from '#shared/model/language.ts';
import { failure, success, type Result } from '#shared/model/result.ts';
import { analyseFiles } from './analyse-files.ts';
import { bundleArguments } from './bundle-arguments.ts';
import { bundleFiles } from './bundle-files.ts';
import { linkFiles } from './link-files.ts';
import { reportArguments } from './report-arguments.ts';
import { reportFiles } from './report-files.ts';
import { languageOfCall } from './words/language-of-call.ts';
import { sayIn, type Say } from './words/say.ts';
import { USAGE } from './words/usage.ts';

/** What is wrong with how a command was called, to be told with the usage. */
class WrongUsage extends Error {}

/**
 * Runs one command, in the language that the caller or the system asks for.
 *
 * @returns the exit code: 0, 1 (some input failed) or 2 (usage)
 */
export async function runCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  const { language, rest: call, isKnown } = languageOfCall(args, environment);
  const say = sayIn(language);
  const [command, ...rest] = call;
  if (['--help', '-h'].includes(command ?? '') || rest.includes('--help')) {
    process.stdout.write(USAGE[language]);
    return 0;
  }
  try {
    if (!isKnown) throw new WrongUsage(say('arguments.oneOf', { option: '--lang', choices: LANGUAGES.join(', ') }));
    return await run(command, rest, say);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE[language]}`);
    return 2;
  }
}

async function run(command: string | undefined, rest: readonly string[], say: Say): Promise<number> {
  const wrong = (reason: string) => new WrongUsage(say('command.wrong', { command: command ?? '', reason }));
  const asked = <T>(read: Result<T, string>): T => {
    if (read.ok) return read.value;
    throw wrong(read.error);
  };
  switch (command) {
    case '--version':
      process.stdout.write(`${__VERSION__}\n`);
      return 0;
    case 'analyse':
      return analyseFiles(asked(filesForJson(rest, say)), say);
    case 'link':
      return linkFiles(asked(filesForJson(rest, say)), say);
    case 'report':
      return reportFiles(asked(reportArguments(rest, say)), say);
    case 'bundle':
      return bundleFiles(asked(bundleArguments(rest, say)), __VERSION__, say);
    case undefined:
      throw new WrongUsage(say('command.none'));
    default:
      throw new WrongUsage(say('command.unknown', { name: command }));
  }
}

/** The files of a command that has one option alone: `--json`. */
function filesForJson(rest: readonly string[], say: Say): Result<string[], string> {
  const files = rest.filter((argument) => argument !== '--json');
  const option = files.find((argument) => argument.startsWith('--'));
  if (option !== undefined) return failure(say('command.noOption', { option }));
  if (files.length === rest.length) return failure(say('command.sayJson'));
  if (files.length === 0) return failure(say('command.nameFiles'));
  return success(files);
}
