import type { ChangedTable, Json } from '../model/change.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * How edits of one field made on two devices come together:
 * - `value`: one value; two different ones are a conflict
 * - `detected`: a value with its evidence; a conflict only where the values themselves differ
 * - `presence`: whether there is one at all (the moment of throwing away does not matter)
 * - `list`: what each side added and took away, both
 * - `partition`: a list whose spans must not overlap, else a conflict
 * - `latest`: worked out from other fields, so the last one stands
 */
export type MergeRule = 'value' | 'detected' | 'presence' | 'list' | 'partition' | 'latest';

const RULES: { readonly [T in ChangedTable]?: Readonly<Record<string, MergeRule>> } = {
  clippings: { excerpt: 'latest', trashedAt: 'presence' },
  texts: { blocks: 'partition' },
};

/** The rule of a field, by its path. */
export function mergeRule(table: ChangedTable, path: string, value: Json): MergeRule {
  const rule = RULES[table]?.[path];
  if (rule) return rule;
  if (table === 'texts' && path.startsWith('metadata.')) return 'detected';
  return Array.isArray(value) ? 'list' : 'value';
}

/** What two values of a field are compared by. */
export function identityOf(rule: MergeRule, value: Json): string {
  if (rule === 'presence') return String(value !== null);
  if (rule === 'detected' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return canonicalJson(value['value'] ?? null);
  }
  return canonicalJson(value);
}
