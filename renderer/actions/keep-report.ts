import { v7 as newId } from 'uuid';
import type { Language } from '#shared/model/language.ts';
import { edit, insertion, removal } from '#shared/model/patches.ts';
import {
  DEFAULT_REPORT_OPTIONS,
  reportOptionsSchema,
  type ReportOptions,
  type SavedReport,
} from '#shared/model/report.ts';
import { automaticTitle } from '../i18n/automatic-title.ts';
import { database } from '../store/database.ts';
import { readPreference, writePreference } from '../store/preferences.ts';
import { write } from './write.ts';

/** The preferences that remember how the last press review was made: whose it is, in what language, how much of the texts. */
const REMEMBERED = {
  organisation: 'report-organisation',
  language: 'report-language',
  content: 'report-content',
} as const satisfies { readonly [Name in keyof ReportOptions]?: string };

type Remembered = Pick<ReportOptions, keyof typeof REMEMBERED>;

/** What the last press review had; a preference that is no longer understood counts for nothing. */
async function readRemembered(): Promise<Partial<Remembered>> {
  const read = async (name: keyof Remembered) => {
    const schema = reportOptionsSchema.unwrap().shape[name];
    const parsed = schema.safeParse(await readPreference(database, REMEMBERED[name]));
    return parsed.success ? { [name]: parsed.data } : {};
  };
  return { ...(await read('organisation')), ...(await read('language')), ...(await read('content')) };
}

async function remember(changed: Partial<ReportOptions>): Promise<void> {
  for (const name of ['organisation', 'language', 'content'] as const) {
    const value = changed[name];
    if (value !== undefined) await writePreference(database, REMEMBERED[name], value);
  }
}

/**
 * Begins a press review of these clippings. What is not given is as usual; organisation, language and content are as in
 * the last one, the period is that of the clippings' publication.
 *
 * @param given `title` null for the automatic one; `language` for the first press review of all
 * @returns its id
 */
export async function createReport(
  clippingIds: readonly string[],
  given: { readonly title: string | null; readonly language: Language },
  now: () => Date = () => new Date(),
): Promise<string> {
  const clippings = await database.clippings.bulkGet([...clippingIds]);
  const dates = clippings.flatMap((clipping) => clipping?.publishedOn ?? []).sort();
  const begunAt = now();
  const last = { organisation: '', language: given.language, ...(await readRemembered()) };
  const options: ReportOptions = {
    ...DEFAULT_REPORT_OPTIONS,
    ...last,
    title: given.title ?? automaticTitle(last.language, begunAt),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
  const report: SavedReport = { id: newId(), options, clippingIds, createdAt: begunAt.toISOString() };
  await write({
    label: { name: 'create-report', params: { count: clippingIds.length } },
    plan: () => Promise.resolve([insertion('reports', report)]),
  });
  return report.id;
}

/** Changes how a press review looks. An automatic title follows the language. */
export async function setReportOptions(id: string, changed: Partial<ReportOptions>): Promise<void> {
  await editReport(id, ({ options, createdAt }) => {
    const begunAt = new Date(createdAt);
    const isAutomatic = options.title === automaticTitle(options.language, begunAt);
    const followed =
      changed.language !== undefined && isAutomatic ? { title: automaticTitle(changed.language, begunAt) } : {};
    return { options: { ...options, ...followed, ...changed } };
  });
  await remember(changed);
}

/** Changes which clippings a press review holds. */
export async function setReportClippings(id: string, clippingIds: readonly string[]): Promise<void> {
  await editReport(id, () => ({ clippingIds }));
}

/** Puts the clippings in an order of one's own. Sections would put them in theirs, so there are none any longer. */
export async function setReportOrder(id: string, clippingIds: readonly string[]): Promise<void> {
  await editReport(id, ({ options, clippingIds: known }) => ({
    // What was added meanwhile, or lies in the trash, keeps its place after the rest.
    clippingIds: [...new Set([...clippingIds, ...known])],
    options: { ...options, grouping: 'none' },
  }));
}

/** Says why a clipping of the press review matters; an empty note takes it back. */
export async function setReportNote(id: string, clippingId: string, note: string): Promise<void> {
  const text = note.trim();
  await editReport(id, ({ notes }) => ({ notes: { ...notes, [clippingId]: text === '' ? null : text } }));
}

/** Makes a clipping one of the highlights, the last of them, or takes it from them. */
export async function setReportHighlight(id: string, clippingId: string, isHighlight: boolean): Promise<void> {
  await editReport(id, ({ options }) => {
    const others = options.highlightIds.filter((other) => other !== clippingId);
    return { options: { ...options, highlightIds: isHighlight ? [...others, clippingId] : others } };
  });
}

/** Leaves copies out, each for the clipping that is printed and names its outlet; null prints it after all. */
export async function setReportCopies(id: string, changed: Readonly<Record<string, string | null>>): Promise<void> {
  await editReport(id, ({ copies }) => ({ copies: { ...copies, ...changed } }));
}

async function editReport(id: string, fields: (report: SavedReport) => Partial<SavedReport>): Promise<void> {
  await write({
    label: { name: 'edit-report', params: {} },
    plan: async (archive) => {
      const report = await archive.reports.get(id);
      return report ? edit('reports', report, fields(report)) : [];
    },
  });
}

/** Adds clippings to a press review, after those it has; one that is in it already stays where it is. */
export async function addToReport(id: string, clippingIds: readonly string[]): Promise<void> {
  await write({
    label: { name: 'add-to-report', params: { count: clippingIds.length } },
    plan: async (archive) => {
      const report = await archive.reports.get(id);
      return report
        ? edit('reports', report, { clippingIds: [...new Set([...report.clippingIds, ...clippingIds])] })
        : [];
    },
  });
}

export async function removeReport(id: string): Promise<void> {
  await write({
    label: { name: 'remove-report', params: {} },
    plan: async (archive) => {
      const report = await archive.reports.get(id);
      return report ? [removal('reports', report)] : [];
    },
  });
}
