import type { ChangedTable, FieldChange, Json } from '../model/change.ts';
import { mergeLists, mergePartitions } from './merge-lists.ts';
import { identityOf, mergeRule, type MergeRule } from './merge-rules.ts';

/** A value that somebody gave a field and that nobody who knew of it has replaced. */
export interface Standing<Author> {
  readonly value: Json;
  /** Null for the value that the row was made with, which everybody knew. */
  readonly by: Author | null;
  /** Values that stood for this one while a step was not yet taken back. */
  readonly aliases: Set<string>;
}

/**
 * One field's value as it comes out of edits made on several devices, each edit told with the value that its author
 * saw. An edit replaces what its author saw and knew of; where another value stands besides, both do, and it takes a
 * decision. Edits are handed in in the order of the clock, so that every device comes to the same.
 */
export class FieldRegister<Author> {
  readonly #table: ChangedTable;
  readonly #path: string;
  readonly #knew: (later: Author, earlier: Author) => boolean;
  #standing: readonly Standing<Author>[];

  constructor(
    { table, path, initial }: { table: ChangedTable; path: string; initial?: Json },
    knew: (later: Author, earlier: Author) => boolean,
  ) {
    this.#table = table;
    this.#path = path;
    this.#knew = knew;
    this.#standing = initial === undefined ? [] : [{ value: initial, by: null, aliases: new Set() }];
  }

  /** All that stands, the newest last. */
  get standing(): readonly Standing<Author>[] {
    return this.#standing;
  }

  /** The value to show. */
  get value(): Json | undefined {
    return this.#standing.at(-1)?.value;
  }

  /** The different values that stand, each with its newest author, the newest last; more than one is a conflict. */
  get candidates(): readonly Standing<Author>[] {
    const byIdentity = new Map<string, Standing<Author>>();
    for (const standing of this.#standing) {
      const identity = this.#identity(standing.value);
      byIdentity.delete(identity);
      byIdentity.set(identity, standing);
    }
    return [...byIdentity.values()];
  }

  edit(change: FieldChange, by: Author): void {
    const rule = mergeRule(this.#table, this.#path, change.after);
    const merged = this.#merge(rule, change);
    const rest = merged === undefined ? this.#standing.filter((value) => !this.#replaces(change, by, value)) : [];
    this.#standing = [...rest, { value: merged ?? change.after, by, aliases: new Set() }];
  }

  /** An edit that was taken back: it changes nothing, but what was built on it was built on what stands. */
  passOver({ before, after }: FieldChange): void {
    for (const standing of this.#standing) if (this.#is(standing, before)) standing.aliases.add(this.#identity(after));
  }

  #replaces({ before }: FieldChange, author: Author, standing: Standing<Author>): boolean {
    if (standing.by === null) return true;
    return this.#is(standing, before) && this.#knew(author, standing.by);
  }

  /** The one value that stands and the edit made one, where the field's rule knows how. */
  #merge(rule: MergeRule, change: FieldChange): Json | undefined {
    if (rule === 'latest') return change.after;
    const [only, ...more] = this.#standing;
    if (!only || more.length > 0 || !Array.isArray(only.value) || (rule !== 'list' && rule !== 'partition')) {
      return undefined;
    }
    if (this.#is(only, change.before)) return change.after;
    const merged = rule === 'list' ? mergeLists(only.value, change) : mergePartitions(only.value, change);
    // Two who each left one name, and not the same, did not mean to leave none.
    return merged?.length === 0 ? change.after : (merged ?? undefined);
  }

  #is(standing: Standing<Author>, value: Json): boolean {
    const identity = this.#identity(value);
    return standing.aliases.has(identity) || this.#identity(standing.value) === identity;
  }

  #identity(value: Json): string {
    return identityOf(mergeRule(this.#table, this.#path, value), value);
  }
}
