import institutionsCsv from './institutions.csv?raw';
import { inForms, type LexiconName } from './name-forms.ts';
import partiesCsv from './parties.csv?raw';
import { cellValues, readTable, type TableRow } from './read-table.ts';

/** Parties, unions and their bodies; state institutions; press outlets. Each row becomes an organisation. */
export function loadOrganisations(
  outlets: readonly TableRow<'kind' | 'name_ar' | 'name_fr' | 'domain' | 'alt_ar' | 'alt_fr' | 'ambiguous_forms'>[],
): LexiconName[] {
  return [...parties(), ...institutions(), ...outlets.map(outletName)];
}

function parties(): LexiconName[] {
  const columns = ['kind', 'id', 'acronym', 'name_ar', 'name_fr', 'name_en', 'alt_ar', 'alt_fr', 'ambiguous_forms'];
  return readTable(partiesCsv, columns).map((row) => ({
    entry: {
      id: `party:${row['id'] ?? ''}`,
      type: 'organisation',
      kind: row['kind'] ?? '',
      canonical: canonical(row['name_ar'], row['name_fr'], row['name_en']),
    },
    official: filled([row['name_ar'], row['name_fr'], row['name_en'], row['acronym']]),
    variants: [...cellValues(row['alt_ar'] ?? ''), ...cellValues(row['alt_fr'] ?? ''), ...withoutHead(row['name_ar'])],
    isAmbiguous: inForms(cellValues(row['ambiguous_forms'] ?? '')),
  }));
}

/** حزب الطليعة الديمقراطي الاشتراكي in a list of parties is الطليعة الديمقراطي الاشتراكي; a single word would be too little. */
function withoutHead(name: string | undefined): string[] {
  const rest = name?.startsWith('حزب ') ? name.slice('حزب '.length) : '';
  return rest.includes(' ') ? [rest] : [];
}

function institutions(): LexiconName[] {
  const columns = ['kind', 'id', 'name_ar', 'name_fr', 'alt_ar', 'alt_fr', 'name_en', 'ambiguous_forms'];
  return readTable(institutionsCsv, columns).map((row) => ({
    entry: {
      id: `institution:${row['id'] ?? ''}`,
      type: row['kind'] === 'monarch' ? 'person' : 'organisation',
      kind: row['kind'] ?? '',
      canonical: canonical(row['name_ar'], row['name_fr'], row['name_en']),
    },
    official: filled([row['name_ar'], row['name_fr'], ...cellValues(row['name_en'] ?? '')]),
    variants: [...cellValues(row['alt_ar'] ?? ''), ...cellValues(row['alt_fr'] ?? '')],
    isAmbiguous: inForms(cellValues(row['ambiguous_forms'] ?? '')),
  }));
}

/** An outlet's name of one word is nearly always an everyday word too (Le Matin, Assabah). */
function outletName(
  row: TableRow<'kind' | 'name_ar' | 'name_fr' | 'domain' | 'alt_ar' | 'alt_fr' | 'ambiguous_forms'>,
): LexiconName {
  const listed = inForms(cellValues(row.ambiguous_forms));
  return {
    entry: {
      id: `outlet:${row.domain}`,
      type: 'organisation',
      kind: row.kind === 'agency' ? 'agency' : 'outlet',
      canonical: canonical(row.name_ar, row.name_fr, ''),
    },
    official: filled([row.name_ar, row.name_fr]),
    variants: [...cellValues(row.alt_ar), ...cellValues(row.alt_fr)],
    isAmbiguous: (form) => row.kind !== 'agency' || listed(form),
  };
}

function filled(names: readonly (string | undefined)[]): string[] {
  return names.filter((name): name is string => name !== undefined && name !== '');
}

function canonical(ar: string | undefined, fr: string | undefined, en: string | undefined) {
  return { ...(ar ? { ar } : {}), ...(fr ? { fr } : {}), ...(en ? { en: en.split('|')[0] ?? en } : {}) };
}
