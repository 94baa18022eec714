import { addToTrie, newTrie, type TokenTrie } from '../../gazetteer/token-trie.ts';
import type { EntityType } from '../../model/entity.ts';
import { aliasKey, type Knowledge } from '../../model/knowledge.ts';
import { entityKey } from '../../text/entity-key.ts';
import { foldedWords } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { longestMatch, type NameMatch } from './match-names.ts';
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
    const named = values.filter(({ type }) => type === value.type).map(({ id }) => id);
    const ids = [...new Set(named)].filter((id) => !isRejected(reading, match, value.type, id, knowledge));
    if (ids.length === 0) {
      at += 1;
      continue;
    }
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

/** Whether somebody said that these words do not name that entity. */
function isRejected(
  reading: Reading,
  { start, end }: NameMatch<ArchiveName>,
  type: EntityType,
  id: string,
  { rejectedAliases }: Knowledge,
): boolean {
  if (!rejectedAliases?.size) return false;
  return rejectedAliases.has(aliasKey(id, entityKey(type, reading.text.slice(start, end))));
}

function trieOf(knowledge: Knowledge): TokenTrie<ArchiveName> {
  const known = tries.get(knowledge);
  if (known) return known;
  const trie = newTrie<ArchiveName>();
  for (const { id, type, names } of knowledge.entities) {
    for (const { text } of names) {
      const isUpper = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
      addToTrie(trie, foldedWords(text), { id, type, isUpper });
    }
  }
  tries.set(knowledge, trie);
  return trie;
}
