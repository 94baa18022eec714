import Papa from 'papaparse';

/** A row of a word list, by its header's column names. A column that is empty reads as ''. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a word list: UTF-8 CSV with a header row.
 *
 * @param columns the columns the caller counts on
 * @throws if the file has no such column or a quote is left open: the lists ship with the code, so that is a bug
 */
export function readTable<Column extends string>(csv: string, columns: readonly Column[]): TableRow<Column>[] {
  const { data, errors, meta } = Papa.parse<TableRow<Column>>(csv, {
    header: true,
    skipEmptyLines: true,
    // Said outright: in a list of one column Papa would guess at `|`, and guessing at line ends takes its time.
    delimiter: ',',
    newline: '\n',
  });
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column));
  const fault = errors.find((error) => error.type === 'Quotes');
  if (missing.length > 0 || fault) throw new Error(`Word list: ${fault?.message ?? `no column ${missing.join(', ')}`}`);
  return data;
}

/** The values of a cell that holds several, separated by `|`. */
export function cellValues(cell: string): string[] {
  if (cell === '') return [];
  return cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
