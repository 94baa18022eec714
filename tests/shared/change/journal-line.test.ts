import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/change/canonical-json.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import { journalLine, parseJournalLine } from '#shared/change/journal-line.ts';
import { withholdOthers } from '#shared/change/withhold.ts';
import type { Change, ChangedTable, Patch, Row } from '#shared/model/change.ts';
import { flattenRow, insertion } from '#shared/model/patches.ts';
import { DEFAULT_REPORT_OPTIONS } from '#shared/model/report.ts';
import { act, importPatches, office, officeWork } from './support/random-work.ts';
import { aClipping, aMention, anEntity, aText } from './support/rows.ts';

const records = officeWork(2, 12).map((deeds) => {
  const laptops = office(2);
  laptops[0]!.write(importPatches('قصاصة'));
  for (const deed of deeds) act(laptops, deed);
  return laptops[0]!.inOrder;
});

/** A line as a hostile hand would write it: its hash is right. */
function forged(changed: Partial<Record<keyof Change, unknown>>): string {
  const change: Change = {
    id: '1',
    group: '1',
    kind: 'do',
    reverts: null,
    label: { name: 'edit-entity', params: {} },
    at: '000001700000000-0000-A',
    device: 'A',
    actor: '',
    seen: {},
    seenOf: {},
    patches: [],
  };
  return journalLine(linkRecord({ ...change, ...changed } as Change, null).record);
}

const reasonOf = (line: string) => {
  const parsed = parseJournalLine(line);
  return parsed.ok ? null : parsed.error.reason;
};

/** No field is this. */
const WRONG = -0.5;

/** A row of each table in which every field has a value, those that may be left out too. */
const WHOLE_ROWS = {
  clippings: { ...aClipping('x'), tones: { party: 'negative' } },
  texts: aText('x'),
  entities: anEntity('x'),
  mentions: aMention('x', 'c', 'e'),
  events: {
    ...{ id: 'x', title: 'Congrès', kind: 'congress', date: '2026-01-02', place: null, organiser: null },
    ...{ participantIds: ['e'], notes: '' },
  },
  decisions: { id: 'x', verdict: 'rejected', scope: 'alias', key: 'k', clippingId: 'c', targetId: null },
  reports: {
    ...{ id: 'x', clippingIds: ['c'], notes: { c: 'à lire' }, copies: { c: 'd' } },
    options: { ...DEFAULT_REPORT_OPTIONS, title: 't', organisation: 'o', language: 'ar', introduction: 'i' },
    createdAt: '2026-01-01T00:00:00.000Z',
  },
  savedSearches: {
    ...{ id: 'x', name: 'n', query: '', throughAliases: true, sort: null, createdAt: '2026-01-01T00:00:00.000Z' },
    filters: {
      ...{ outlets: [null], languages: ['fr'], statuses: ['trash'], topics: [], tones: [null], tagIds: [] },
      ...{ from: null, to: null },
    },
  },
} as unknown as Readonly<Record<ChangedTable, Row>>;

describe('a journal line', { timeout: 60_000 }, () => {
  it('is read back as the record it was made of, also where patches are withheld', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const record of all) {
          const line = journalLine(record);
          expect(line).not.toContain('\n');
          expect(parseJournalLine(line)).toEqual({ ok: true, value: record });
          const part = withholdOthers(record, (key) => key.startsWith('clippings/'));
          if (part) expect(parseJournalLine(journalLine(part))).toEqual({ ok: true, value: part });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is refused when any one character of it is another', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 0xff }), (all, which, where, mask) => {
        const line = journalLine(all[which % all.length]!);
        const at = where % line.length;
        const altered = line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ mask) + line.slice(at + 1);
        expect(reasonOf(altered)).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when it is cut short', () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, where) => {
        const line = journalLine(all[0]!);
        expect(reasonOf(line.slice(0, where % line.length))).toBe('malformed');
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when the same record is written in another way', () => {
    const line = forged({});

    expect(reasonOf(line)).toBeNull();
    expect(reasonOf(line.replace('"actor":""', '"actor": ""'))).toBe('altered');
    expect(reasonOf(line.replace('"actor":""', '"actor":"","actor":""'))).toBe('altered');
    expect(reasonOf(line.replace('"actor":""', '"actor":"","also":1'))).toBe('altered');
  });
});

describe('a line with a right hash and wrong content', () => {
  const entity = anEntity('e');
  const row = entity as unknown as Extract<Patch, { kind: 'insert' }>['row'];

  it('is refused where its rows are not rows of their table', () => {
    expect(reasonOf(forged({ patches: [insertion('entities', entity)] }))).toBeNull();
    const nameless: Patch = { kind: 'insert', table: 'entities', id: 'e', row: { ...row, names: [] } };
    expect(reasonOf(forged({ patches: [nameless] }))).toBe('malformed');
    const another: Patch = { kind: 'insert', table: 'entities', id: 'f', row };
    expect(reasonOf(forged({ patches: [another] }))).toBe('malformed');
    expect(reasonOf(forged({ patches: [{ ...another, table: 'users' }] }))).toBe('malformed');
  });

  it('is refused where any one value that an update sets, or says that it replaces, is none of its field', () => {
    for (const [table, rows] of Object.entries(WHOLE_ROWS)) {
      for (const [path, value] of Object.entries(flattenRow(table as ChangedTable, rows))) {
        if (path === 'id') continue;
        const update = (before: unknown, after: unknown) =>
          forged({ patches: [{ kind: 'update', table, id: 'x', fields: { [path]: { before, after } } }] });
        expect(reasonOf(update(value, value)), `${table} ${path}`).toBeNull();
        expect(reasonOf(update(null, value)), `${table} ${path}`).toBeNull();
        expect(reasonOf(update(value, WRONG)), `${table} ${path}`).toBe('malformed');
        expect(reasonOf(update(WRONG, value)), `${table} ${path}`).toBe('malformed');
      }
    }
  });

  it('is read where an update takes back what a row may do without, and refused where it may not', () => {
    const taken = (table: ChangedTable, path: string) =>
      reasonOf(
        forged({ patches: [{ kind: 'update', table, id: 'x', fields: { [path]: { before: null, after: null } } }] }),
      );

    expect(taken('reports', 'options.introduction')).toBeNull();
    expect(taken('clippings', 'tones.party')).toBeNull();
    expect(taken('clippings', 'byline')).toBeNull();
    expect(taken('clippings', 'status')).toBe('malformed');
    expect(taken('texts', 'metadata.title')).toBe('malformed');
  });

  it('is refused where its names would reach into the objects that keep them', () => {
    for (const path of ['__proto__.polluted', 'metadata.__proto__', 'constructor.name', 'id', '']) {
      const fields = JSON.parse(canonicalJson({ [path]: { before: null, after: 1 } })) as Record<string, never>;
      const update = { kind: 'update', table: 'entities', id: 'e', fields };
      expect(reasonOf(forged({ patches: [update] })), path).not.toBeNull();
    }
    for (const name of ['__proto__', 'constructor', '']) {
      expect(reasonOf(forged({ id: name }))).toBe('malformed');
      expect(reasonOf(forged({ seenOf: { e: JSON.parse(`{"${name}":"x"}`) as unknown } }))).not.toBeNull();
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is refused where its moment is not one of its device', () => {
    expect(reasonOf(forged({ at: '000001700000000-0000-B' }))).toBe('malformed');
    expect(reasonOf(forged({ at: 'yesterday' }))).toBe('malformed');
  });
});
