/** Rows fetched at a time: more than a screen shows, little enough to be there within a frame or two. */
const PAGE_ROWS = 40;
/** Fetches under way at a time; the next one is chosen when one ends, by what is in view then. */
const MOST_LOADS = 2;
/** So many pages are kept; those farthest from the view go first. */
const MOST_PAGES = 60;

type Page<Row> = readonly Row[];
/** Fetches `count` rows from the `offset`th on. */
export type LoadRows<Row> = (offset: number, count: number) => Promise<Page<Row>>;

/**
 * The rows of a list of any length, fetched in portions round what is in view. When the list changes, the rows that
 * stood go on standing until the new ones are there.
 */
export class RowPages<Row> {
  readonly #tell: () => void;
  #load: LoadRows<Row> | null = null;
  #pages = new Map<number, Page<Row>>();
  #former = new Map<number, Page<Row>>();
  #loading = new Set<number>();
  #view: readonly [number, number] = [0, 0];
  #failure: unknown = null;

  /** @param tell called whenever other rows are there than before */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** Begins anew with the rows of another list, or of the same one after a change. */
  restart(load: LoadRows<Row>): void {
    this.#load = load;
    if (this.#pages.size > 0) this.#former = this.#pages;
    this.#pages = new Map();
    this.#loading = new Set();
    this.#fetch();
  }

  /** Says which rows are in view, both included. */
  view(first: number, last: number): void {
    this.#view = [first, last];
    this.#fetch();
  }

  /** The row at a place, undefined until it is there. @throws what a fetch failed with */
  at(index: number): Row | undefined {
    if (this.#failure !== null) throw this.#failure as Error;
    const [page, place] = [Math.floor(index / PAGE_ROWS), index % PAGE_ROWS];
    return (this.#pages.get(page) ?? this.#former.get(page))?.[place];
  }

  #fetch(): void {
    const load = this.#load;
    if (!load || this.#failure !== null) return;
    for (const page of this.#wanted()) {
      if (this.#loading.size >= MOST_LOADS) return;
      if (!this.#pages.has(page) && !this.#loading.has(page)) void this.#fetchPage(page, load);
    }
  }

  async #fetchPage(page: number, load: LoadRows<Row>): Promise<void> {
    const loading = this.#loading;
    loading.add(page);
    try {
      const rows = await load(page * PAGE_ROWS, PAGE_ROWS);
      // Another list was begun meanwhile.
      if (load !== this.#load) return;
      this.#pages.set(page, rows);
      this.#forget();
    } catch (error) {
      if (load === this.#load) this.#failure = error;
    }
    loading.delete(page);
    this.#tell();
    this.#fetch();
  }

  /** The pages in view, then those beside it. */
  #wanted(): number[] {
    const [first, last] = this.#view.map((index) => Math.floor(index / PAGE_ROWS)) as [number, number];
    const inView = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return [...inView, last + 1, first - 1].filter((page) => page >= 0);
  }

  #forget(): void {
    const [first, last] = this.#view;
    if (this.#wanted().every((page) => this.#pages.has(page))) this.#former = new Map();
    if (this.#pages.size <= MOST_PAGES) return;
    const middle = (first + last) / 2 / PAGE_ROWS;
    const farthest = [...this.#pages.keys()].reduce((one, other) =>
      Math.abs(one - middle) > Math.abs(other - middle) ? one : other,
    );
    this.#pages.delete(farthest);
  }
}
