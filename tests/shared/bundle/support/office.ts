import { sha256 } from '#shared/text/sha256.ts';
import { formatReading } from '#shared/change/clock.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import type { Change, ChangeRecord, Patch } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { edit, insertion } from '#shared/model/patches.ts';
import { receive } from '#shared/pipeline.ts';
import { newClipping } from '#shared/review/new-clipping.ts';
import type { BundleContent } from '#shared/bundle/write-bundle.ts';
import { writeBundle } from '#shared/bundle/write-bundle.ts';
import { joinBytes } from '#shared/text/join-bytes.ts';

/** What an office's laptop holds: its records in order, and its originals by their hashes. */
export interface Office {
  readonly records: readonly ChangeRecord[];
  readonly originals: readonly Original[];
}

const PAGES = [
  'الرشيدية: لقاء تواصلي لحزب النخلة\n\nترأس رشيد الودغيري، يوم السبت، لقاء تواصليا مع سكان المدينة حول الماء.\n\nوقال إن المشروع سينطلق قريبا.',
  'Le Parti du Palmier réunit ses élus\n\nPar Salma Bennour\n\nLes élus du Parti du Palmier se sont réunis samedi à Errachidia pour parler de l’eau.',
  'Palm Party holds a forum\n\nThe Palm Party held a forum on water in Errachidia on Saturday, its spokesman said.',
];

/** An office that imported pages, corrected some, made an entity and took a step back; `device` tells it from others. */
export function office(device: string, clippings = 6): Office {
  const records: ChangeRecord[] = [];
  const originals: Original[] = [];
  const write = (patches: readonly Patch[], step: Partial<Change> = {}) => {
    const count = records.length + 1;
    const id = `0192f000-0000-7000-8000-${sha256(new TextEncoder().encode(`${device} ${count}`)).slice(0, 12)}`;
    const at = formatReading({ milliseconds: 1_790_000_000_000 + count * 1000, counter: 0 }, device);
    const change: Change = {
      ...{ id, group: id, kind: 'do', reverts: null, label: { name: 'import', params: { count: 1 } }, at, device },
      ...{ actor: 'سلمى', seen: {}, seenOf: {}, patches },
      ...step,
    };
    records.push(linkRecord(change, records.at(-1)?.hash ?? null).record);
    return change;
  };
  for (let index = 0; index < clippings; index += 1) {
    const bytes = new TextEncoder().encode(`${PAGES[index % PAGES.length] ?? ''}\n\n${device} ${index}\n`);
    const received = receive({ name: `${index}.txt`, kind: 'file', bytes });
    if (!received.ok) throw new Error(received.error.reason);
    const { clipping, text } = newClipping(received.value, `${device}-${index}`, '2026-10-01T08:00:00.000Z');
    write([insertion('clippings', clipping), insertion('texts', text)]);
    if (index % 2 === 0) write(edit('clippings', clipping, { notes: `«ملاحظة» ${index}`, topics: ['الماء'] }));
    originals.push({ sha256: clipping.originalSha256, bytes });
  }
  const names = [{ text: 'رشيد الودغيري', language: 'ar' as const }];
  const entity = { id: `${device}-entity`, type: 'person' as const, names, roles: [], notes: '', lexiconId: null };
  const { group } = write([insertion('entities', entity)]);
  write([], { kind: 'undo', reverts: group });
  originals.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  return { records, originals };
}

export async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

/** An office's bundle as a file's bytes. */
export async function bundleOf(
  { records, originals }: Office,
  other: Partial<BundleContent> = {},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const content: BundleContent = {
    ...{ app: '0.1.0', madeOn: '2026-11-01T10:00:00.000Z', scope: 'whole' },
    ...{ records: each(records), originals: each(originals) },
    ...other,
  };
  await writeBundle(content, (bytes) => Promise.resolve(void parts.push(bytes)));
  return joinBytes(parts).slice();
}
