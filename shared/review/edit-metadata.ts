import type { Clipping, ClippingText } from '../model/clipping.ts';
import type { Patch } from '../model/change.ts';
import type { Detected, MetadataField } from '../model/detected.ts';
import { edit } from '../model/patches.ts';
import { listedMetadata } from './new-clipping.ts';

/**
 * The patches that set a metadata field by hand. What stood before stays in the journal; the value is a person's now,
 * with the words of the text as evidence where it was picked from them.
 *
 * @param value the new value; an empty one says that the field is not known
 */
export function editMetadata(clipping: Clipping, text: ClippingText, field: MetadataField, value: string): Patch[] {
  const trimmed = value.trim();
  if (trimmed === (text.metadata[field].value ?? '')) return [];
  const start = trimmed === '' ? -1 : text.text.indexOf(trimmed);
  const detected: Detected = {
    value: trimmed === '' ? null : trimmed,
    basis: trimmed === '' ? 'unknown' : 'stated',
    rule: 'person',
    evidence:
      start < 0
        ? [{ source: 'person', quote: trimmed, span: null }]
        : [{ source: 'person', quote: trimmed, span: { start, end: start + trimmed.length } }],
    warnings: [],
  };
  const metadata = { ...text.metadata, [field]: detected };
  return [...edit('texts', text, { metadata }), ...edit('clippings', clipping, listedMetadata(metadata))];
}
