import { parseArgs } from 'node:util';
import { civilDateSchema, type CivilDate } from '#shared/model/civil-date.ts';
import { LANGUAGES } from '#shared/model/language.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from '#shared/model/report.ts';
import { failure, success, type Result } from '#shared/model/result.ts';
import type { WrittenFormat } from '#shared/report/report-writers.ts';

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
export function reportArguments(args: readonly string[]): Result<ReportCommand, string> {
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
    return success(commandFrom(values, positionals));
  } catch (error) {
    // parseArgs and the readers below both say in a sentence what they do not understand.
    if (error instanceof Error) return failure(error.message);
    throw error;
  }
}

type Values = Readonly<Record<string, string | undefined>>;

function commandFrom(values: Values, files: readonly string[]): ReportCommand {
  const [from, to] = [dateOf(values, 'from'), dateOf(values, 'to')];
  if (from !== null && to !== null && from.localeCompare(to) > 0) throw new Error('--from is later than --to');
  if (files.length === 0) throw new Error('no FILE to report on');
  return {
    format: oneOf(values, 'format', FORMATS),
    out: required(values, 'out'),
    files,
    options: {
      ...DEFAULT_REPORT_OPTIONS,
      title: required(values, 'title'),
      organisation: values['organisation'] ?? '',
      issue: values['issue'] ?? '',
      language: oneOf(values, 'language', LANGUAGES),
      from,
      to,
      content: oneOf(values, 'content', CONTENTS, 'full'),
      grouping: oneOf(values, 'group', GROUPINGS, 'date'),
    },
  };
}

function required(values: Values, name: string): string {
  const value = values[name]?.trim();
  if (value === undefined || value === '') throw new Error(`--${name} is missing`);
  return value;
}

function oneOf<Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
  fallback?: Choice,
): Choice {
  const value = values[name] ?? fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Error(`--${name} must be one of: ${choices.join(', ')}`);
  return choice;
}

function dateOf(values: Values, name: string): CivilDate | null {
  const value = values[name];
  if (value === undefined) return null;
  const parsed = civilDateSchema.safeParse(value);
  if (!parsed.success) throw new Error(`--${name} must be a date such as 2025-09-28, 2025-09 or 2025`);
  return parsed.data;
}
