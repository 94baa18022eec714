import type { Json, Row } from '#shared/model/change.ts';

/** What a row is called on the screen: its title, name, words or first words; null where it has none. */
export function rowName(row: Row | null): string | null {
  if (!row) return null;
  const [first] = listOf(row['names']);
  const found = [
    row['title'],
    memberOf(first, 'text'),
    memberOf(row['options'], 'title'),
    row['name'],
    memberOf(row['anchor'], 'quote'),
    row['excerpt'],
  ].find((text) => typeof text === 'string' && text !== '');
  return typeof found === 'string' ? found : null;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[name] : undefined;
}
