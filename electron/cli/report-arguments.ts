import { parseArgs } from 'node:util';
import { civilDateSchema, type CivilDate } from '#shared/model/civil-date.ts';
import { LANGUAGES } from '#shared/model/language.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from '#shared/model/report.ts';
import { failure, success, type Result } from '#shared/model/result.ts';
import type { WrittenFormat } from '#shared/report/report-writers.ts';
import { ArgumentError, argumentErrorInWords } from './words/argument-error-in-words.ts';
import type { Say } from './words/say.ts';

/** What `report` was asked to do. */
export interface ReportCommand {
  readonly format: WrittenFormat;
  readonly out: string;
  readonly options: ReportOptions;
  readonly files: readonly string[];
}

const FORMATS = ['html', 'docx', 'csv', 'xlsx', 'json', 'ris'] as const satisfies readonly WrittenFormat[];
const CONTENTS = ['full', 'excerpt'] as const;
/** Events and topics are a person's work; nothing the command line reads has any. */
const GROUPINGS = ['date', 'outlet', 'none'] as const;

const text = { type: 'string' } as const;

/** Reads the arguments of `report`. @returns what to do, or a sentence that says what is wrong with them. */
export function reportArguments(args: readonly string[], say: Say): Result<ReportCommand, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        language: text,
        title: text,
        out: text,
        organisation: text,
        issue: text,
        from: text,
        to: text,
        content: text,
        group: text,
      },
    });
    return success(commandFrom({ values, say }, positionals));
  } catch (error) {
    const words = argumentErrorInWords(error, say);
    if (words === null) throw error;
    return failure(words);
  }
}

interface Given {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly say: Say;
}

function commandFrom(given: Given, files: readonly string[]): ReportCommand {
  const { values, say } = given;
  const [from, to] = [dateOf(given, 'from'), dateOf(given, 'to')];
  if (from !== null && to !== null && from.localeCompare(to) > 0) throw new ArgumentError(say('arguments.fromAfterTo'));
  if (files.length === 0) throw new ArgumentError(say('arguments.nothingToReport'));
  return {
    format: oneOf(given, 'format', FORMATS),
    out: required(given, 'out'),
    files,
    options: {
      ...DEFAULT_REPORT_OPTIONS,
      title: required(given, 'title'),
      organisation: values['organisation'] ?? '',
      issue: values['issue'] ?? '',
      language: oneOf(given, 'language', LANGUAGES),
      from,
      to,
      content: oneOf(given, 'content', CONTENTS, 'full'),
      grouping: oneOf(given, 'group', GROUPINGS, 'date'),
    },
  };
}

function required({ values, say }: Given, name: string): string {
  const value = values[name]?.trim();
  if (value === undefined || value === '') throw new ArgumentError(say('arguments.missing', { option: `--${name}` }));
  return value;
}

function oneOf<Choice extends string>(
  { values, say }: Given,
  name: string,
  choices: readonly Choice[],
  fallback?: Choice,
): Choice {
  const value = values[name] ?? fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw new ArgumentError(say('arguments.oneOf', { option: `--${name}`, choices: choices.join(', ') }));
  }
  return choice;
}

function dateOf({ values, say }: Given, name: string): CivilDate | null {
  const value = values[name];
  if (value === undefined) return null;
  const parsed = civilDateSchema.safeParse(value);
  if (!parsed.success) throw new ArgumentError(say('arguments.date', { option: `--${name}` }));
  return parsed.data;
}
