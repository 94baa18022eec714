import type { LexiconEntry } from '../../gazetteer/lexicon-entry.ts';
import { longestMatch } from './match-names.ts';
import type { Reading } from './reading.ts';

/** The lexicon's kinds of place that heads name, by the folded head. */
const KINDS_OF_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['اقليم', ['province']],
  ['province', ['province']],
  ['عماله', ['prefecture']],
  ['prefecture', ['prefecture']],
  ['جهه', ['region']],
  ['region', ['region']],
  ['جماعه', ['commune_urban', 'commune_rural']],
  ['commune', ['commune_urban', 'commune_rural']],
  ['مقاطعه', ['arrondissement']],
  ['arrondissement', ['arrondissement']],
]);

/** The lexicon's place at the word `at`, of the kind that the head says: of the two Sefrous, إقليم صفرو is the province. */
export function entryUnderHead(reading: Reading, head: string, at: number): LexiconEntry | undefined {
  const kinds = KINDS_OF_HEADS.get(head) ?? [];
  const forms = longestMatch(reading, reading.lexicon.names, at)?.values ?? [];
  return forms.find(({ entry }) => kinds.includes(entry.kind))?.entry;
}
