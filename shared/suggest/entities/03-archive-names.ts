import { nameWords } from '../../gazetteer/name-forms.ts';
import { addToTrie, newTrie, type TokenTrie } from '../../gazetteer/token-trie.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Candidate } from './candidate.ts';
import { longestMatch } from './match-names.ts';
import type { Reading } from './reading.ts';
import { reason } from './reason.ts';

interface ArchiveName {
  readonly id: string;
  readonly type: EntityType;
  readonly isUpper: boolean;
}

/** The archive's names change only when its knowledge is read anew. */
const tries = new WeakMap<Knowledge, TokenTrie<ArchiveName>>();

/** Finds the names of the archive's accepted entities. Names shared by several entities name them all. */
export function archiveNames(reading: Reading, knowledge: Knowledge): Candidate[] {
  const trie = trieOf(knowledge);
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length;) {
    const match = longestMatch(reading, trie, at);
    const first = reading.words[at];
    const values = match?.values.filter((value) => !value.isUpper || first?.isUpper) ?? [];
    const value = values[0];
    // Latin names keep their capital: an accepted «Rose» is not every rose.
    if (!match || !value || (first?.script === 'latin' && !first.isCapital && match.first === match.last)) {
      at += 1;
      continue;
    }
    const ids = [...new Set(values.filter(({ type }) => type === value.type).map(({ id }) => id))];
    found.push({
      type: value.type,
      first: match.first,
      last: match.last,
      start: match.start,
      end: match.end,
      trust: match.first === match.last ? 0.9 : 0.98,
      reasons: [
        ids.length > 1 ? reason('several-in-archive', { number: String(ids.length) }) : reason('known-in-archive'),
      ],
      entityIds: ids,
    });
    at = match.last + 1;
  }
  return found;
}

function trieOf(knowledge: Knowledge): TokenTrie<ArchiveName> {
  const known = tries.get(knowledge);
  if (known) return known;
  const trie = newTrie<ArchiveName>();
  for (const { id, type, names } of knowledge.entities) {
    for (const { text } of names) {
      const isUpper = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
      addToTrie(trie, nameWords(text), { id, type, isUpper });
    }
  }
  tries.set(knowledge, trie);
  return trie;
}
