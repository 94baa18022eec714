import { hashOfText } from '../../text/hash-of-text.ts';

/** Slots of the table for each id, at least; a power of two. */
const ROOM = 2;

/**
 * The ids of rows, and the row of each id. Not a Map: its keys are strings that the engine keeps in a table of its own,
 * and every collection of garbage goes over that one while everything waits (8 ms for 100,000 ids, of 18).
 */
export class RowIds {
  readonly ids: string[];
  /** Where an id's hash leads: its row and 1, the next free slot behind it where that one is taken; 0 for none. */
  #slots = new Int32Array(0);
  /** How many rows are in the table; it is made when first needed. */
  #entered = 0;
  #last = -1;

  constructor(ids: string[] = []) {
    this.ids = ids;
  }

  /** Adds an id that has no row. @returns its row */
  add(id: string): number {
    return this.ids.push(id) - 1;
  }

  /** @returns undefined for an id that has no row */
  rowOf(id: string): number | undefined {
    // A whole archive is asked for in the order of its rows.
    const row = this.ids[this.#last + 1] === id ? this.#last + 1 : this.#lookUp(id);
    if (row !== undefined) this.#last = row;
    return row;
  }

  #lookUp(id: string): number | undefined {
    this.#enterAll();
    for (let slot = this.#slotOf(id); ; slot = this.#after(slot)) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row < 0) return undefined;
      if (this.ids[row] === id) return row;
    }
  }

  #enterAll(): void {
    const rows = this.ids.length;
    if (rows * ROOM >= this.#slots.length) {
      this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(rows * ROOM * 2 + 1)));
      this.#entered = 0;
    }
    for (; this.#entered < rows; this.#entered += 1) {
      let slot = this.#slotOf(this.ids[this.#entered] ?? '');
      while (this.#slots[slot] !== 0) slot = this.#after(slot);
      this.#slots[slot] = this.#entered + 1;
    }
  }

  #slotOf(id: string): number {
    const hash = hashOfText(id);
    // Its lower bits alone are poorly mixed in short ids.
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #after(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}
