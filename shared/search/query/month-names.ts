import { readTable } from '../../gazetteer/read-table.ts';
import triggersCsv from '../../gazetteer/triggers.csv?raw';
import { fold } from '../../text/fold.ts';
import moreNamesCsv from './month-names.csv?raw';

/** Months (1 to 12) by their folded names: the gazetteer's Arabic and French ones, and English and short forms. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...readTable(triggersCsv, ['kind', 'form', 'number'])
    .filter(({ kind }) => kind.startsWith('month_'))
    .map(({ form, number }) => [fold(form), Number(number)] as const),
  ...readTable(moreNamesCsv, ['form', 'number']).map(({ form, number }) => [fold(form), Number(number)] as const),
]);
