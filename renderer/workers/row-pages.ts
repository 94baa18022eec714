/**
 * Fetches under way at a time; the next one is chosen when one ends, by what is in view then. The first of a list goes
 * alone: it is what somebody waits for.
 */
const MOST_LOADS = 2;
/** A list stands so long before what is beside the view is fetched: while somebody types, the next one comes before. */
const STANDING_MS = 200;

type Page<Row> = readonly Row[];
interface PageSize {
  /** Rows fetched at a time. */
  readonly pageRows: number;
  /** So many pages are kept; those farthest from the view go first. */
  readonly mostPages: number;
  /** So many pages beyond the view are fetched on either side, once the list has stood for a moment. */
  readonly reach: number;
  /** Whether a list that begins anew waits until it is told of a view; otherwise the last view's rows are fetched. */
  readonly waits?: boolean;
}
/** Fetches `count` rows from the `offset`th on. */
type LoadRows<Row> = (offset: number, count: number) => Promise<Page<Row>>;

/**
 * The rows of a list of any length, fetched in portions round what is in view. When the list changes, the rows that
 * stood go on standing until the new ones are there.
 */
export class RowPages<Row> {
  readonly #tell: () => void;
  readonly #pageRows: number;
  readonly #mostPages: number;
  readonly #reach: number;
  readonly #waits: boolean;
  #load: LoadRows<Row> | null = null;
  #pages = new Map<number, Page<Row>>();
  #former = new Map<number, Page<Row>>();
  #count = Infinity;
  #loading = new Set<number>();
  #view: readonly [number, number] = [0, 0];
  #failure: unknown = null;
  /** Runs until the list has stood for a moment. */
  #standing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param tell called whenever other rows are there than before
   */
  constructor(tell: () => void, size: PageSize) {
    this.#tell = tell;
    this.#pageRows = size.pageRows;
    this.#mostPages = size.mostPages;
    this.#reach = size.reach;
    this.#waits = size.waits ?? false;
  }

  /** Begins anew with the rows of another list, or of the same one after a change. @param count how many it has */
  restart(load: LoadRows<Row>, count = Infinity): void {
    this.#load = load;
    this.#count = count;
    if (this.#pages.size > 0) this.#former = this.#pages;
    this.#pages = new Map();
    this.#loading = new Set();
    clearTimeout(this.#standing);
    this.#standing = setTimeout(() => {
      this.#standing = undefined;
      if (!this.#waits || this.#pages.size > 0) this.#fetch();
    }, STANDING_MS);
    if (!this.#waits) this.#fetch();
  }

  /** Fetches nothing more until it is begun anew. */
  stop(): void {
    this.#load = null;
    clearTimeout(this.#standing);
  }

  /** Says which rows are in view, both included. */
  view(first: number, last: number): void {
    this.#view = [first, last];
    this.#fetch();
  }

  /** The row at a place, undefined until it is there. @throws what a fetch failed with */
  at(index: number): Row | undefined {
    if (this.#failure !== null) throw this.#failure as Error;
    const [page, place] = [Math.floor(index / this.#pageRows), index % this.#pageRows];
    return (this.#pages.get(page) ?? this.#former.get(page))?.[place];
  }

  /** Whether the rows about a place were fetched; one that is gone meanwhile is undefined all the same. */
  isFetched(index: number): boolean {
    return this.#pages.has(Math.floor(index / this.#pageRows));
  }

  #fetch(): void {
    const load = this.#load;
    if (!load || this.#failure !== null) return;
    for (const page of this.#standing === undefined ? this.#aboutView() : this.#inView()) {
      if (this.#loading.size >= (this.#pages.size === 0 ? 1 : MOST_LOADS)) return;
      if (!this.#pages.has(page) && !this.#loading.has(page)) void this.#fetchPage(page, load);
    }
  }

  async #fetchPage(page: number, load: LoadRows<Row>): Promise<void> {
    const loading = this.#loading;
    loading.add(page);
    try {
      const rows = await load(page * this.#pageRows, this.#pageRows);
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

  #inView(): number[] {
    const [first, last] = this.#view.map((index) => Math.floor(index / this.#pageRows)) as [number, number];
    return this.#existing(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  }

  /** The pages in view, then those beside it. */
  #aboutView(): number[] {
    const [first, last] = this.#view.map((index) => Math.floor(index / this.#pageRows)) as [number, number];
    const beside = Array.from({ length: this.#reach }, (_, step) => [last + step + 1, first - step - 1]).flat();
    return [...this.#inView(), ...this.#existing(beside)];
  }

  #existing(pages: readonly number[]): number[] {
    return pages.filter((page) => page >= 0 && page * this.#pageRows < this.#count);
  }

  #forget(): void {
    const [first, last] = this.#view;
    if (this.#aboutView().every((page) => this.#pages.has(page))) this.#former = new Map();
    if (this.#pages.size <= this.#mostPages) return;
    const middle = (first + last) / 2 / this.#pageRows;
    const farthest = [...this.#pages.keys()].reduce((one, other) =>
      Math.abs(one - middle) > Math.abs(other - middle) ? one : other,
    );
    this.#pages.delete(farthest);
  }
}
