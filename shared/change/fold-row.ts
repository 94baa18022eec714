import type { Change, Json, Patch, RecordedPatch, Row } from '../model/change.ts';
import { assembleRow, flattenRow } from '../model/patches.ts';
import { knew, type Knower } from './causality.ts';
import { FieldRegister, type Standing } from './field-register.ts';
import type { Author, PresenceConflict, RowConflict } from './row-conflict.ts';
import { partsOfKey, rowKey, rowsConcerned, TRASHED, type RowKey } from './row-subjects.ts';

/** What the fold needs of a Change. */
export type FoldedChange = Knower &
  Pick<Change, 'id' | 'group' | 'kind' | 'actor'> & { readonly patches: readonly RecordedPatch[] };

/** A row as it comes out of all that was ever done to it; null where there is none (any more). */
export interface FoldedRow {
  readonly row: Row | null;
  readonly conflicts: readonly RowConflict[];
}

/**
 * Works out one row from the Changes, whoever made them. The outcome depends on the set of Changes alone, which is why
 * archives can be merged in any order, any number of times.
 *
 * Edits of different fields all stay; lists get what each side added and took away; a field that two people set without
 * knowing of each other shows the later value and is reported. What somebody removed while another still worked with it
 * is there, and is reported. A step that was taken back (`takenBack` holds its group) counts as never done.
 *
 * @param inOrder all Changes that concern the row, each once, in the order of the clock; others do no harm
 */
export function foldRow(
  key: RowKey,
  inOrder: readonly FoldedChange[],
  takenBack: ReadonlySet<string> = new Set(),
): FoldedRow {
  const history = new RowHistory(key);
  for (const change of inOrder) {
    if (change.kind !== 'do') continue;
    for (const patch of change.patches) {
      if (patch.kind !== 'withheld') history.add(change, patch, takenBack.has(change.group));
    }
  }
  return history.outcome();
}

type Fields = Map<string, FieldRegister<FoldedChange>>;

class RowHistory {
  readonly #key: RowKey;
  readonly #inserts: FoldedChange[] = [];
  readonly #removals: FoldedChange[] = [];
  /** Who counted on the row being there. */
  readonly #uses: FoldedChange[] = [];
  /** Whose steps were taken back that had made the row. */
  readonly #undone: FoldedChange[] = [];
  #fields: Fields | null = null;

  constructor(key: RowKey) {
    this.#key = key;
  }

  add(change: FoldedChange, patch: Patch, isTakenBack: boolean): void {
    if (rowKey(patch.table, patch.id) !== this.#key) {
      const counts = patch.kind !== 'remove' && !isTakenBack && rowsConcerned(patch).includes(this.#key);
      if (counts) this.#uses.push(change);
      return;
    }
    switch (patch.kind) {
      case 'insert':
        // A row that was there before keeps its fields: what was done to them meanwhile is not lost.
        this.#fields ??= this.#registers(patch.table, patch.row);
        (isTakenBack ? this.#undone : this.#inserts).push(change);
        break;
      case 'remove':
        if (!isTakenBack) this.#removals.push(change);
        break;
      case 'update':
        this.#update(change, patch, isTakenBack);
        break;
    }
  }

  #update(change: FoldedChange, { table, fields }: Extract<Patch, { kind: 'update' }>, isTakenBack: boolean): void {
    // To throw a clipping away, or bring it back, is not to work with it.
    if (!isTakenBack && Object.keys(fields).some((path) => path !== TRASHED)) this.#uses.push(change);
    // Its row has not come yet: it was left out of a bundle.
    if (!this.#fields) return;
    for (const [path, fieldChange] of Object.entries(fields)) {
      const register = this.#fields.get(path) ?? this.#register(table, path);
      this.#fields.set(path, register);
      if (isTakenBack) register.passOver(fieldChange);
      else register.edit(fieldChange, change);
    }
  }

  #registers(table: Patch['table'], row: Row): Fields {
    const entries = Object.entries(flattenRow(table, row));
    return new Map(entries.map(([path, value]) => [path, this.#register(table, path, value)]));
  }

  #register(table: Patch['table'], path: string, initial?: Json): FieldRegister<FoldedChange> {
    const { id } = partsOfKey(this.#key);
    const field = initial === undefined ? { table, path } : { table, path, initial };
    return new FieldRegister(field, (later, earlier) => knew(later, earlier, id));
  }

  outcome(): FoldedRow {
    if (!this.#fields) return { row: null, conflicts: [] };
    const presence = this.#presence();
    if (presence === 'absent') return { row: null, conflicts: [] };
    const conflicts: RowConflict[] = presence === 'present' ? [] : [presence];
    const values: Row = {};
    for (const [path, register] of this.#fields) {
      const { candidates, value = null } = register;
      const trashed = path === TRASHED && value !== null ? this.#contestedTrash(register.standing, value) : null;
      if (trashed) conflicts.push(trashed);
      else if (candidates.length > 1) conflicts.push(fieldConflict(this.#key, path, candidates));
      values[path] = trashed ? null : value;
    }
    return { row: assembleRow(values), conflicts };
  }

  #presence(): 'present' | 'absent' | PresenceConflict {
    // To insert a row that was there before is to decide that it stays.
    const standing = this.#removals.filter(({ at }) => !this.#inserts.some((insert) => insert.at > at));
    const unaware = standing.map((removal) => this.#usesUnknownTo(removal));
    if (unaware.some((uses) => uses.length === 0)) return 'absent';
    if (standing.length > 0) return this.#contest('removed', standing, unaware.flat());
    if (this.#inserts.length > 0) return 'present';
    return this.#uses.length > 0 ? this.#contest('undone', this.#undone, this.#uses) : 'absent';
  }

  /** Those who used the row at the time, and neither knew of the other. */
  #usesUnknownTo(removal: FoldedChange): FoldedChange[] {
    const { id } = partsOfKey(this.#key);
    return this.#uses.filter((use) => use.id !== removal.id && !knew(removal, use, id) && !knew(use, removal, id));
  }

  #contestedTrash(standing: readonly Standing<FoldedChange>[], trashedAt: Json): PresenceConflict | null {
    const throwers = standing.flatMap(({ by, value }) => (by !== null && value !== null ? [by] : []));
    const unaware = throwers.map((thrower) => this.#usesUnknownTo(thrower));
    if (throwers.length === 0 || unaware.some((uses) => uses.length === 0)) return null;
    return {
      ...this.#contest('trashed', throwers, unaware.flat()),
      trashedAt: typeof trashedAt === 'string' ? trashedAt : null,
    };
  }

  #contest(
    kind: PresenceConflict['kind'],
    by: readonly FoldedChange[],
    usedBy: readonly FoldedChange[],
  ): PresenceConflict {
    const inOrder = [...new Set(usedBy)].sort((one, other) => (one.at < other.at ? -1 : 1));
    return { kind, ...partsOfKey(this.#key), trashedAt: null, by: by.map(authorOf), usedBy: inOrder.map(authorOf) };
  }
}

function fieldConflict(key: RowKey, path: string, candidates: readonly Standing<FoldedChange>[]): RowConflict {
  const authored = candidates.flatMap(({ value, by }) => (by === null ? [] : [{ value, by: authorOf(by) }]));
  return { kind: 'field', ...partsOfKey(key), path, candidates: authored };
}

function authorOf({ id, at, device, actor }: FoldedChange): Author {
  return { changeId: id, at, device, actor };
}
