import moroccoCsv from './places-morocco.csv?raw';
import worldCsv from './places-world.csv?raw';
import { readTable, type TableRow } from './read-table.ts';

const MOROCCO = ['type', 'province', 'name_ar', 'name_fr', 'code', 'alt_ar', 'alt_fr', 'ambiguous'] as const;
const WORLD = ['country_code', 'kind', 'name_ar', 'name_fr', 'alt_ar', 'alt_latin', 'ambiguous'] as const;

type MoroccoRow = TableRow<(typeof MOROCCO)[number]>;
type WorldRow = TableRow<(typeof WORLD)[number]>;

let morocco: readonly MoroccoRow[] | null = null;
let world: readonly WorldRow[] | null = null;

/** Morocco's places as they are listed. Several stages ask for them; they are read once a process. */
export function moroccoRows(): readonly MoroccoRow[] {
  return (morocco ??= readTable(moroccoCsv, MOROCCO));
}

/** Towns and regions abroad as they are listed; read once a process. */
export function worldRows(): readonly WorldRow[] {
  return (world ??= readTable(worldCsv, WORLD));
}
