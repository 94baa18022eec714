import type { TFunction } from 'i18next';
import type { Json, Row } from '#shared/model/change.ts';

type SayByName = (key: string, params: Readonly<Record<string, string | number>>) => string;

/** A field's name in words; null for what is kept for the app alone. */
export function sayField(t: TFunction, field: string): string | null {
  const [own, metadata] = [`history.fields.${field}`, `fields.${field}`];
  const say = t as unknown as SayByName;
  // A key that the catalogue has not comes back as it is.
  if (say(own, {}) !== own) return say(own, {});
  return say(metadata, {}) === metadata ? null : say(metadata, {});
}

/** Values that are words of ours: where the catalogue has them. */
const NAMED: Readonly<Record<string, string>> = {
  status: 'status',
  language: 'languages',
  type: 'types',
  kind: 'event.kinds',
};

/** A field's value in words. */
export function sayValue(t: TFunction, field: string, value: Json): string {
  const section = NAMED[field];
  if (field === 'trashedAt') return t(value === null ? 'history.notTrashed' : 'history.trashed');
  if (section !== undefined && typeof value === 'string') return (t as unknown as SayByName)(`${section}.${value}`, {});
  if (Array.isArray(value)) return sayList(t, field, value);
  if (value === null || value === '') return t('history.nothing');
  if (typeof value === 'object') return sayObject(t, value);
  return String(value);
}

function sayList(t: TFunction, field: string, list: readonly Json[]): string {
  if (list.length === 0) return t('history.nothing');
  if (field === 'participantIds' || field === 'blocks') return t('history.count', { count: list.length });
  return list
    .map((entry) => (typeof entry === 'object' && entry !== null ? sayObject(t, entry as Row) : String(entry)))
    .join(' · ');
}

/** The part of a name, a role or a detected value that a person reads. */
function sayObject(t: TFunction, value: Row): string {
  const read = value['text'] ?? value['title'] ?? value['value'];
  return typeof read === 'string' && read !== '' ? read : t('history.nothing');
}
