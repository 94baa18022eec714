import { LANGUAGES } from '../../model/language.ts';
import { STATUSES, type Status } from '../../model/clipping.ts';
import { fold } from '../../text/fold.ts';
import { larger } from '../../text/larger.ts';
import { dayRange } from '../day-range.ts';
import { localDay } from '../local-day.ts';
import { TONES } from '../../model/tone.ts';
import type { SearchStatus, Tag } from '../search-document.ts';
import type { ColumnRow } from './column-row.ts';
import { dayNumber } from './day-number.ts';
import { ListColumn } from './list-column.ts';
import { NameTable } from './name-table.ts';
import { RowIds } from './row-ids.ts';

export const SEARCH_STATUSES: readonly SearchStatus[] = [...STATUSES, 'trash'] satisfies readonly (Status | 'trash')[];

/** Letters of a title that order it; nobody reads on to tell two apart. */
const TITLE_LETTERS = 48;
const KINDS = ['person', 'organisation', 'place', 'event'] as const;
/** Of a tag whose entity is not known (yet). */
const NO_KIND = 255;

/** The columns that hold a number, or a list of them, a row. */
export interface NumberColumns {
  readonly languages: Uint8Array<ArrayBuffer>;
  readonly statuses: Uint8Array<ArrayBuffer>;
  readonly tones: Uint8Array<ArrayBuffer>;
  readonly outletOf: Uint32Array<ArrayBuffer>;
  readonly publishedFrom: Int32Array<ArrayBuffer>;
  readonly publishedTo: Int32Array<ArrayBuffer>;
  readonly importedOn: Int32Array<ArrayBuffer>;
  readonly importedAt: Float64Array<ArrayBuffer>;
  readonly topicsOf: ListColumn;
  readonly tagsOf: ListColumn;
}

/**
 * The archive in columns: a row a clipping, numbered as they come, a few bytes each. Rows are never moved; one whose
 * clipping is gone stays empty until the columns are next saved and loaded.
 */
export class ColumnStore implements NumberColumns {
  readonly outlets = new NameTable();
  readonly topics = new NameTable();
  readonly tags = new NameTable();
  /** The kind of each tag, as its place in KINDS. */
  tagKinds = new Uint8Array(0);
  /** 1 for rows that are clippings. */
  live = new Uint8Array(16);
  languages = new Uint8Array(16);
  statuses = new Uint8Array(16);
  /** Bits in the order of TONES. */
  tones = new Uint8Array(16);
  /** The number of the outlet, and 1; 0 for none. */
  outletOf = new Uint32Array(16);
  /** The first and the last day that the publication date may mean (see day-number.ts); 0 where it is not known. */
  publishedFrom = new Int32Array(16);
  publishedTo = new Int32Array(16);
  importedOn = new Int32Array(16);
  /** Milliseconds since 1970. */
  importedAt = new Float64Array(16);
  topicsOf = new ListColumn();
  tagsOf = new ListColumn();
  #rows = new RowIds();
  #titles: string[] | (() => string[]) = [];

  get ids(): readonly string[] {
    return this.#rows.ids;
  }

  get titles(): string[] {
    if (typeof this.#titles === 'function') this.#titles = this.#titles();
    return this.#titles;
  }

  /** Rows, those of clippings that are gone among them. */
  get size(): number {
    return this.ids.length;
  }

  /** How many clippings there are. */
  get count(): number {
    let count = 0;
    for (let row = 0; row < this.size; row += 1) count += this.live[row] ?? 0;
    return count;
  }

  rowOf(id: string): number | undefined {
    return this.#rows.rowOf(id);
  }

  /** Takes in a clipping as it now is. */
  put(clipping: ColumnRow): void {
    let row = this.#rows.rowOf(clipping.id);
    if (row === undefined) {
      row = this.#rows.add(clipping.id);
      this.titles.push('');
      if (row >= this.live.length) this.#widen();
    }
    this.#set(row, clipping);
  }

  /** Takes out a clipping that is gone. */
  remove(id: string): void {
    const row = this.#rows.rowOf(id);
    if (row === undefined) return;
    this.live[row] = 0;
    this.topicsOf.set(row, []);
    this.tagsOf.set(row, []);
  }

  /** Takes in an entity or event as it now is. */
  putTag({ id, kind, names }: Tag): void {
    const known = this.tags.find(id);
    const number = known ?? this.#newTag(id);
    this.tags.rename(number, names);
    this.tagKinds[number] = KINDS.indexOf(kind);
  }

  /** Takes out an entity or event that is gone. What is still tagged with it is tagged with nothing. */
  removeTag(id: string): void {
    const number = this.tags.find(id);
    if (number === undefined) return;
    this.tags.rename(number, []);
    this.tagKinds[number] = NO_KIND;
  }

  kindOf(tag: number): Tag['kind'] | null {
    return KINDS[this.tagKinds[tag] ?? NO_KIND] ?? null;
  }

  /**
   * Takes in rows that were kept; the columns must be empty.
   *
   * @param titles asked for when a title is first needed, which the first list does not
   */
  loadRows({ ids, titles }: { ids: string[]; titles: () => string[] }, saved: NumberColumns): void {
    this.#rows = new RowIds(ids);
    this.#titles = titles;
    this.live = new Uint8Array(ids.length).fill(1);
    Object.assign(this, saved);
  }

  /** Takes in a tag that was kept. */
  loadTag(id: string, kind: Tag['kind'] | null, names: readonly string[]): void {
    const number = this.#newTag(id);
    this.tags.rename(number, names);
    this.tagKinds[number] = kind === null ? NO_KIND : KINDS.indexOf(kind);
  }

  #newTag(id: string): number {
    const number = this.tags.numberOf(id, []);
    if (number >= this.tagKinds.length) {
      const kinds = new Uint8Array(Math.max(16, number * 2)).fill(NO_KIND);
      kinds.set(this.tagKinds);
      this.tagKinds = kinds;
    }
    return number;
  }

  #set(row: number, clipping: ColumnRow): void {
    const published = clipping.publishedOn === null ? null : dayRange(clipping.publishedOn);
    this.live[row] = 1;
    this.titles[row] = fold(clipping.title.slice(0, TITLE_LETTERS)).replace(/\s+/g, ' ').trim();
    this.languages[row] = LANGUAGES.indexOf(clipping.language);
    this.statuses[row] = SEARCH_STATUSES.indexOf(clipping.status);
    this.tones[row] = clipping.tones.reduce((bits, tone) => bits | (1 << TONES.indexOf(tone)), 0);
    this.outletOf[row] = clipping.outlet === null ? 0 : this.outlets.numberOf(clipping.outlet) + 1;
    this.publishedFrom[row] = published ? dayNumber(published.first) : 0;
    this.publishedTo[row] = published ? dayNumber(published.last) : 0;
    this.importedOn[row] = dayNumber(localDay(clipping.importedAt));
    this.importedAt[row] = Date.parse(clipping.importedAt);
    this.topicsOf.set(row, [...new Set(clipping.topics.map((topic) => this.topics.numberOf(topic)))]);
    this.tagsOf.set(row, [...new Set(clipping.tagIds.map((id) => this.tags.find(id) ?? this.#newTag(id)))]);
  }

  #widen(): void {
    const rows = this.ids.length * 2;
    this.live = larger(this.live, rows);
    this.languages = larger(this.languages, rows);
    this.statuses = larger(this.statuses, rows);
    this.tones = larger(this.tones, rows);
    this.outletOf = larger(this.outletOf, rows);
    this.publishedFrom = larger(this.publishedFrom, rows);
    this.publishedTo = larger(this.publishedTo, rows);
    this.importedOn = larger(this.importedOn, rows);
    this.importedAt = larger(this.importedAt, rows);
  }
}
