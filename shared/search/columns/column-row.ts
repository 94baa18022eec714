import type { CivilDate } from '../../model/civil-date.ts';
import type { Language } from '../../model/language.ts';
import type { Tone } from '../../model/tone.ts';
import type { SearchDocument, SearchStatus } from '../search-document.ts';

/** What the columns hold of a clipping: all that lists filter, count and sort by. */
export interface ColumnRow {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly language: Language;
  readonly status: SearchStatus;
  readonly publishedOn: CivilDate | null;
  /** ISO 8601 UTC. */
  readonly importedAt: string;
  readonly topics: readonly string[];
  /** Ids of the entities and events that it is tagged with. */
  readonly tagIds: readonly string[];
  readonly tones: readonly Tone[];
}

/** The columns' part of a document. */
export function columnRow({ lines, tags, ...document }: SearchDocument): ColumnRow {
  const { id, outlet, language, status, publishedOn, importedAt, topics, tones } = document;
  const tagIds = tags.map((tag) => tag.id);
  return { id, title: lines.title, outlet, language, status, publishedOn, importedAt, topics, tagIds, tones };
}
