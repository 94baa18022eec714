import { SEARCH_STATUSES, type ColumnStore } from './column-store.ts';

/** What the whole archive holds, but for what is in the trash. Plain data. */
export interface Overview {
  /** How many clippings wait in the inbox. */
  readonly waiting: number;
  /** Every topic that a clipping has, in the order of their letters. */
  readonly topics: readonly string[];
  /** How many clippings mention each entity and event, by id; those that none mentions are left out. */
  readonly clippingsOf: ReadonlyMap<string, number>;
}

const INBOX = SEARCH_STATUSES.indexOf('inbox');
const TRASH = SEARCH_STATUSES.indexOf('trash');

/** Counts what is asked for all the time, of whatever size the archive is: one pass over the columns. */
export function overviewOf(columns: ColumnStore): Overview {
  const isShown = (row: number) => columns.live[row] === 1 && columns.statuses[row] !== TRASH;
  const rows = Int32Array.from(columns.ids.keys()).filter(isShown);
  const [topics, tags] = [new Uint32Array(columns.topics.size), new Uint32Array(columns.tags.size)];
  columns.topicsOf.tally(rows, topics);
  columns.tagsOf.tally(rows, tags);
  return {
    waiting: rows.filter((row) => columns.statuses[row] === INBOX).length,
    topics: [...topics.entries()].flatMap(([topic, count]) => (count > 0 ? [columns.topics.idOf(topic)] : [])).sort(),
    clippingsOf: new Map(
      [...tags.entries()].flatMap(([tag, count]) => (count > 0 ? [[columns.tags.idOf(tag), count] as const] : [])),
    ),
  };
}
