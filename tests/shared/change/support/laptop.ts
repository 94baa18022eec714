import { applyPatch } from '#shared/change/apply-patch.ts';
import { formatReading, parseReading, tick } from '#shared/change/clock.ts';
import { foldJournal, type FoldedJournal } from '#shared/change/fold-journal.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import { isWhole, joinRecords } from '#shared/change/join-records.ts';
import { rowKey, subjectsOf, type RowKey } from '#shared/change/row-subjects.ts';
import { undoState } from '#shared/change/undo-state.ts';
import { withholdOthers } from '#shared/change/withhold.ts';
import { CHANGED_TABLES, type Change, type ChangeRecord, type Patch, type Row } from '#shared/model/change.ts';

export type Rows = Map<RowKey, Row>;

/** All rows and conflicts, in a form to compare. */
export function comparable({ tables, conflicts }: FoldedJournal) {
  const rows = CHANGED_TABLES.flatMap((table) =>
    [...tables[table]].map(([id, row]) => [`${table}/${id}`, row] as const),
  );
  return {
    rows: Object.fromEntries(rows),
    conflicts: conflicts.map((conflict) => JSON.stringify(conflict)).sort(),
  };
}

/**
 * A laptop without a disk: it writes as the store does (patches applied to the rows that stand), and takes in others'
 * journals. Its rows must always be what the fold makes of its journal.
 */
export class Laptop {
  readonly device: string;
  readonly journal = new Map<string, ChangeRecord>();
  rows: Rows = new Map();
  #made = 0;
  #now: () => number;

  constructor(device: string, now: () => number) {
    this.device = device;
    this.#now = now;
  }

  get inOrder(): ChangeRecord[] {
    return [...this.journal.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  get folded(): FoldedJournal {
    return foldJournal(this.inOrder);
  }

  newId(): string {
    this.#made += 1;
    return `${this.device}-${this.#made}`;
  }

  rowsOf(table: Patch['table']): Row[] {
    return [...this.rows].filter(([key]) => key.startsWith(`${table}/`)).map(([, row]) => row);
  }

  write(patches: readonly Patch[], step: Partial<Pick<Change, 'kind' | 'reverts' | 'group'>> = {}): void {
    const id = this.newId();
    const last = this.inOrder.at(-1)?.at;
    const reading = tick(last === undefined ? null : parseReading(last), this.#now());
    const change: Change = {
      id,
      group: id,
      kind: 'do',
      reverts: null,
      label: { name: 'test', params: {} },
      at: formatReading(reading, this.device),
      device: this.device,
      actor: '',
      patches,
      ...step,
      ...this.#knowledge(patches),
    };
    const previous = this.inOrder.filter(({ device }) => device === this.device).at(-1)?.hash ?? null;
    this.journal.set(id, linkRecord(change, previous).record);
    if (change.kind !== 'do') this.#refold();
    for (const patch of patches) {
      const key = rowKey(patch.table, patch.id);
      const row = applyPatch(this.rows.get(key) ?? null, patch);
      if (row) this.rows.set(key, row);
      else this.rows.delete(key);
    }
  }

  /** Takes back the last own step, or brings it back. @returns whether there was one */
  revert(kind: 'undo' | 'redo'): boolean {
    const own = this.inOrder.filter(({ device }) => device === this.device).reverse();
    const group = undoState(own)[kind];
    if (group !== null) this.write([], { kind, reverts: group });
    return group !== null;
  }

  /** Takes in all of another's journal, or what is in it of some rows. */
  takeIn(other: Laptop, isChosen?: (key: RowKey) => boolean): void {
    for (const record of other.inOrder) {
      const sent = isChosen ? selected(record, isChosen) : record;
      if (!sent) continue;
      const known = this.journal.get(sent.id);
      this.journal.set(sent.id, known ? joinRecords(known, sent) : sent);
    }
    this.#refold();
  }

  #refold(): void {
    const { tables } = this.folded;
    this.rows = new Map(
      CHANGED_TABLES.flatMap((table) => [...tables[table]].map(([id, row]) => [rowKey(table, id), row] as const)),
    );
  }

  /** What the store writes down of the others: whole chains as far as they reach, and single rows beyond that. */
  #knowledge(patches: readonly Patch[]): Pick<Change, 'seen' | 'seenOf'> {
    const seen: Record<string, string> = {};
    const beyond: ChangeRecord[] = [];
    const heads = new Map<string, string | null>();
    for (const record of this.inOrder) {
      if (record.device === this.device) continue;
      const isNext = isWhole(record) && (heads.get(record.device) ?? null) === record.previous;
      if (!isNext) {
        beyond.push(record);
        continue;
      }
      heads.set(record.device, record.hash);
      seen[record.device] = record.at;
    }
    const seenOf: Record<string, Record<string, string>> = {};
    for (const id of subjectsOf({ patches })) {
      for (const record of beyond) {
        if (subjectsOf(record).includes(id)) (seenOf[id] ??= {})[record.device] = record.at;
      }
    }
    return { seen, seenOf };
  }
}

/** A step that was taken back goes along with what took it back. */
function selected(record: ChangeRecord, isChosen: (key: RowKey) => boolean): ChangeRecord | null {
  return record.kind === 'do' ? withholdOthers(record, isChosen) : record;
}
