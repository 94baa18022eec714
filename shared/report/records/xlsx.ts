import { strToU8, zipSync } from 'fflate';
import { RECORD_COLUMNS, type RecordColumn, type Report } from '../report.ts';
import { recordTable } from './record-table.ts';
import { escapeXml, FIXED_PARTS, WORKSHEET } from './xlsx-parts.ts';

/** Zip knows no date before 1980; a fixed one says nothing of the machine's clock. */
const ZIP_DATE = new Date(1980, 0, 1, 12);
/** Excel refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;

/** In characters of the default font. */
const WIDTHS: Readonly<Record<RecordColumn, number>> = {
  number: 6,
  publishedOn: 12,
  outlet: 22,
  title: 60,
  note: 40,
  tone: 24,
  byline: 20,
  agency: 14,
  place: 14,
  section: 14,
  language: 12,
  topics: 24,
  heading: 22,
  highlight: 10,
  alsoPublishedBy: 24,
  link: 30,
  text: 80,
};

/**
 * The clippings as a workbook (ECMA-376) of one sheet, which runs as the report does, with its header row frozen. Every
 * cell is a text: a spreadsheet runs no text as a formula, and takes no number for another.
 */
export function reportXlsx(report: Report): Uint8Array {
  const files = { ...FIXED_PARTS, [WORKSHEET]: sheetXml(report) };
  const encoded = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]);
  return zipSync(Object.fromEntries(encoded) as Record<string, Uint8Array>, { mtime: ZIP_DATE });
}

function sheetXml(report: Report): string {
  const table = recordTable(report);
  const columns = RECORD_COLUMNS.map(
    (name, index) => `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[name]}" customWidth="1"/>`,
  );
  const rows = table.map((cells, index) => rowXml(cells, index + 1));
  const direction = report.direction === 'rtl' ? ' rightToLeft="1"' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView${direction} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:${columnName(RECORD_COLUMNS.length - 1)}${table.length}"/></worksheet>`;
}

function rowXml(cells: readonly string[], row: number): string {
  const style = row === 1 ? 1 : 0;
  const written = cells.map((text, column) => {
    if (text === '') return '';
    const place = `r="${columnName(column)}${row}" s="${style}"`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cut(text))}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** Between two characters, never within one. */
function cut(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  return `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Up to 26 columns. */
function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}
