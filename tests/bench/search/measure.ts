/** The queries of a corpus, by kind. */
export interface Queries {
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly prefix: readonly string[];
  readonly phrase: readonly string[];
  readonly fuzzy: readonly string[];
}
export type QueryKind = keyof Queries;

/** How many articles every engine is given at a time, and writes in one transaction. */
export const BATCH = 500;

export interface Article {
  readonly id: string;
  readonly index: number;
  readonly title: string;
  readonly body: string;
  readonly outlet: string;
  readonly date: string;
  readonly language: 'ar' | 'fr';
}

/** Milliseconds at the middle, at nineteen of twenty, and at most. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

/** The times of lists that are asked for again and again. */
export interface ListTimes {
  /** Of each list the time in the middle. */
  readonly each: Spread;
  /** Of every single time, also those that a collection of garbage or the other processor's work fell into. */
  readonly all: Spread;
  readonly asked: number;
  /** Milliseconds a single list is to take at most. */
  readonly goal: number;
  /** How many single times were over the goal. */
  readonly late: number;
}

/** The times of a kind of query: each for the first time, and again twice. */
export interface KindTimes {
  readonly first: Spread;
  readonly warm: Spread;
  /** How many clippings a query found on average. */
  readonly found: number;
}

/** How an engine answers a query: how many it found; at least the first twenty are ranked where it ranks. */
export type Ask = (kind: QueryKind, query: string) => Promise<number>;

const WARM_PASSES = 2;

/** Asks all queries of a kind, then all of them again. */
export async function timeKind(kind: QueryKind, queries: readonly string[], ask: Ask): Promise<KindTimes> {
  const first: number[] = [];
  const warm: number[] = [];
  let found = 0;
  for (let pass = 0; pass <= WARM_PASSES; pass += 1) {
    for (const query of queries) {
      const start = performance.now();
      const count = await ask(kind, query);
      (pass === 0 ? first : warm).push(performance.now() - start);
      if (pass === 0) found += count;
    }
  }
  return { first: spreadOf(first), warm: spreadOf(warm), found: Math.round(found / queries.length) };
}

/** The articles of one file of the corpus. */
export async function chunkOf(number: number): Promise<readonly Article[]> {
  return (await (await fetch(`/corpus/${number}.json`)).json()) as readonly Article[];
}

export interface ImportTimes {
  /** Milliseconds for indexing alone, and with storing the articles; reading the corpus is not counted. */
  readonly index: number;
  readonly whole: number;
  readonly articles: number;
}

/** An engine as the bench drives it; runs in a worker. */
export interface BenchEngine {
  /** Imports that many articles into an empty profile. */
  build(size: number): Promise<ImportTimes>;
  /** What is done after an import when nobody waits, until nothing is left to do. */
  settle(): Promise<void>;
  /** Opens what an earlier run has built. */
  open(): Promise<void>;
  /** The first twenty articles for a query, with their titles; how many they are. */
  firstAnswer(query: string): Promise<number>;
  time(kind: QueryKind, queries: readonly string[]): Promise<KindTimes | null>;
}
