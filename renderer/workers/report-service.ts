import { transfer } from 'comlink';
import { loadLexicon, type Lexicon } from '#shared/gazetteer/lexicon.ts';
import { textKeysOf } from '#shared/link/clipping-keys.ts';
import { civilDateSchema, type CivilDate } from '#shared/model/civil-date.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import type { ReportFormat, SavedReport } from '#shared/model/report.ts';
import type { Suggestions } from '#shared/model/suggestion.ts';
import { analyse } from '#shared/pipeline.ts';
import { archiveMaterial, type ArchiveSelection } from '#shared/report/archive-material.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { findCopies } from '#shared/link/find-copies.ts';
import { groupClippings } from '#shared/report/group-clippings.ts';
import { printableHtml, REPORT_WRITERS, type WrittenFormat } from '#shared/report/report-writers.ts';
import type { Report } from '#shared/report/report.ts';
import { wordingIn } from '#shared/report/wording.ts';
import { detectionOf } from '#shared/review/detection-of.ts';
import type { ArchiveDatabase } from '../store/database.ts';

/** A clipping's place in a press review; one that is left out follows the one it is a copy of. */
export interface ArrangedClipping {
  readonly id: string;
  /** The clipping that is printed instead, where this one is left out. */
  readonly leftOutFor: string | null;
  /** The clipping that has the same text, exactly or nearly. */
  readonly copyOf: string | null;
}

/** The making of press reviews as the renderer asks for it; runs in a worker. */
export interface ReportService {
  /** One HTML document that needs nothing else, the fonts of the print included. */
  html(id: string): Promise<string>;
  /** The press review as a file's bytes. */
  write(id: string, format: WrittenFormat): Promise<Uint8Array>;
  /** Its clippings in the order in which they are printed, and which of them are one text. */
  arrangement(id: string): Promise<readonly ArrangedClipping[]>;
  /** A name to save it under, from its title. */
  fileName(id: string, format: ReportFormat): Promise<string>;
}

/** @param now what day to print on the cover */
export function createReportService(archive: ArchiveDatabase, now: () => Date = () => new Date()): ReportService {
  let lexicon: Lexicon | undefined;
  const build = async (id: string): Promise<Report> => {
    const saved = await readReport(archive, id);
    lexicon ??= loadLexicon();
    return buildReport(await readMaterial(archive, saved, lexicon), saved.options, today(now()));
  };
  return {
    html: async (id) => printableHtml(await build(id)),
    write: async (id, format) => {
      const writer = REPORT_WRITERS.get(format);
      if (!writer) throw new Error(`No writer for ${format}`);
      const bytes = await writer(await build(id));
      return transfer(bytes, [bytes.buffer]);
    },
    arrangement: async (id) => {
      const saved = await readReport(archive, id);
      return arrange(saved, await readSelection(archive, saved));
    },
    fileName: async (id, format) => `${safeName((await readReport(archive, id)).options.title)}.${format}`,
  };
}

async function readReport(archive: ArchiveDatabase, id: string): Promise<SavedReport> {
  const saved = await archive.reports.get(id);
  if (!saved) throw new Error(`No report ${id}`);
  return saved;
}

/** The clippings in print order, each followed by those left out for it. */
function arrange({ options }: SavedReport, selection: ArchiveSelection): readonly ArrangedClipping[] {
  const material = archiveMaterial(selection);
  const groups = groupClippings(material, options.grouping, wordingIn(options));
  const published = [...selection.clippings].sort((one, other) =>
    (one.clipping.publishedOn ?? '9999').localeCompare(other.clipping.publishedOn ?? '9999'),
  );
  const copies = findCopies(
    published.map(({ clipping, text }) =>
      textKeysOf({ id: clipping.id, sha256: clipping.originalSha256, title: clipping.title }, text),
    ),
  );
  return groups.flatMap((group) =>
    group.clippings.flatMap(({ clipping }) => [
      { id: clipping.id, leftOutFor: null, copyOf: copies.get(clipping.id) ?? null },
      ...clipping.copies.map(({ id }) => ({ id, leftOutFor: clipping.id, copyOf: copies.get(id) ?? null })),
    ]),
  );
}

/** Everything the archive holds of a report's clippings, with who said what in them. */
async function readMaterial(archive: ArchiveDatabase, saved: SavedReport, lexicon: Lexicon) {
  const selection = await readSelection(archive, saved);
  const suggestions = new Map<string, Suggestions>();
  for (const { clipping, text } of selection.clippings) {
    suggestions.set(clipping.id, analyse(detectionOf(clipping, text), lexicon, NO_KNOWLEDGE).suggestions);
  }
  return archiveMaterial({ ...selection, suggestions });
}

/** What the archive holds of a report's clippings; who said what in them is not looked for. */
async function readSelection(archive: ArchiveDatabase, saved: SavedReport): Promise<ArchiveSelection> {
  const { clippingIds } = saved;
  const ids = [...clippingIds];
  const [rows, texts, mentions] = await Promise.all([
    archive.clippings.bulkGet(ids),
    archive.texts.bulkGet(ids),
    archive.mentions.where('clippingId').anyOf(ids).toArray(),
  ]);
  const subjects = rows.flatMap((clipping) => Object.keys(clipping?.tones ?? {}));
  const targetIds = [...new Set([...mentions.map(({ target }) => target.id), ...subjects])];
  const [entities, events] = await Promise.all([
    archive.entities.bulkGet(targetIds),
    archive.events.bulkGet(targetIds),
  ]);
  const clippings = rows.flatMap((clipping, index) => {
    const text = texts[index];
    return clipping?.trashedAt === null && text ? [{ clipping, text }] : [];
  });
  return {
    clippings,
    mentions,
    entities: entities.filter((entity) => entity !== undefined),
    events: events.filter((event) => event !== undefined),
    suggestions: new Map(),
    said: saved,
  };
}

function today(now: Date): CivilDate {
  const pad = (value: number) => String(value).padStart(2, '0');
  return civilDateSchema.parse(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}

const LONGEST_NAME = 80;

/** A title as a file name that every system takes. */
function safeName(title: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  const name = title.replace(/[\u0000-\u001f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  return (
    name
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME)
      .replace(/[. ]+$/u, '') || 'qosasa'
  );
}
