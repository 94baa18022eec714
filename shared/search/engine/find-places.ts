import { STREAM } from '../index/block.ts';
import { ByteReader } from '../index/bytes.ts';
import { PLACES_PER_FIELD, PostingReader } from '../index/postings.ts';
import { nearby, type Occurrence } from '../match-words.ts';
import type { NearQuery, PhraseQuery, WordQuery } from '../query/query.ts';
import type { LoadedSegment } from './archive-snapshot.ts';
import { readPostings, termsIn, type ReadTerm } from './read-terms.ts';
import type { ScoreBoard } from './score-board.ts';
import { FIELD_WEIGHTS, termsOfPhrase } from './weights.ts';

/**
 * The places of one word in the documents that may meet the condition: of the nth of them, those in `places` from
 * `starts[n]` to before `starts[n + 1]`, in order. A common word has a hundred thousand; as objects they would be most of
 * what a search leaves behind.
 */
interface WordPlaces {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** Finds the documents of a segment in which words stand as a phrase, or near each other. */
export async function findPlaces(
  query: PhraseQuery | NearQuery,
  segment: LoadedSegment,
  fields: number,
): Promise<(board: ScoreBoard) => void> {
  const parts = query.kind === 'phrase' ? [query] : query.parts;
  const words = await Promise.all(parts.map((part) => termsOfPart(part, segment)));
  const read = await Promise.all(words.flat().map((terms) => readPostings(segment, terms)));
  const candidates = documentsWithAll(read, segment.rows, fields);
  if (candidates.numbers.length === 0) return () => undefined;
  const places = await Promise.all(read.map((terms) => readPlaces(terms, segment, candidates)));
  const weigh = query.kind === 'phrase' ? phraseWeight(places, fields) : nearWeight(query, places, fields);
  return (board) => {
    for (const [candidate, document] of candidates.numbers.entries()) {
      const weight = weigh(candidate);
      if (weight > 0) board.note(segment.rows[document] ?? 0, weight);
    }
  };
}

/** The terms that each word of a part may be. */
async function termsOfPart(part: PhraseQuery | WordQuery, segment: LoadedSegment) {
  if (part.kind === 'phrase') return Promise.all(termsOfPhrase(part).map((wanted) => segment.reader.terms(wanted)));
  return [await termsIn(segment, part)];
}

/** Documents that may meet a condition. */
interface Candidates {
  readonly numbers: readonly number[];
  /** For each document of the segment, which of `numbers` it is, and 1; 0 for the others. */
  readonly placeOf: Uint32Array;
}

/** The documents that have each of the words in some wanted field. */
function documentsWithAll(words: readonly (readonly ReadTerm[])[], rows: Int32Array, fields: number): Candidates {
  // The rarest first: a document that lacks it is not looked at again.
  const byRarity = [...words].sort((one, other) => documentsOf(one) - documentsOf(other));
  const met = new Uint16Array(rows.length);
  for (const [word, terms] of byRarity.entries()) {
    for (const { bytes } of terms) {
      const reader = new PostingReader(bytes);
      while (reader.next()) {
        if (met[reader.document] === word && (reader.fields & fields) !== 0) met[reader.document] = word + 1;
      }
    }
  }
  const placeOf = new Uint32Array(rows.length);
  const numbers: number[] = [];
  for (let document = 0; document < rows.length; document += 1) {
    if (met[document] !== words.length || (rows[document] ?? -1) < 0) continue;
    numbers.push(document);
    placeOf[document] = numbers.length;
  }
  return { numbers, placeOf };
}

function documentsOf(terms: readonly ReadTerm[]): number {
  return terms.reduce((sum, { documents }) => sum + documents, 0);
}

/** Reads a word's places in the candidates. */
async function readPlaces(
  terms: readonly ReadTerm[],
  segment: LoadedSegment,
  { numbers, placeOf }: Candidates,
): Promise<WordPlaces> {
  const stretches = terms.map(({ positions }) => positions);
  const read = await segment.reader.stretches(STREAM.positions, stretches);
  const starts = startsOf(terms, numbers.length, placeOf);
  const places = new Uint32Array(starts[numbers.length] ?? 0);
  const next = starts.slice();
  for (const [index, { bytes }] of terms.entries()) {
    const postings = new PostingReader(bytes);
    const positions = new ByteReader(read[index] ?? new Uint8Array());
    while (postings.next()) {
      const candidate = (placeOf[postings.document] ?? 0) - 1;
      if (candidate < 0) positions.skip(postings.count);
      else next[candidate] = postings.places(positions, places, next[candidate] ?? 0);
    }
  }
  // Several forms of one word: their places are to be in order, as those of one are.
  if (terms.length > 1)
    for (const candidate of numbers.keys()) places.subarray(starts[candidate], starts[candidate + 1]).sort();
  return { starts, places };
}

/** Where the places of each candidate begin, and after them where the last one's end. */
function startsOf(terms: readonly ReadTerm[], candidates: number, placeOf: Uint32Array): Uint32Array {
  const starts = new Uint32Array(candidates + 1);
  for (const { bytes } of terms) {
    const postings = new PostingReader(bytes);
    while (postings.next()) {
      const place = placeOf[postings.document] ?? 0;
      if (place > 0) starts[place] = (starts[place] ?? 0) + postings.count;
    }
  }
  for (let candidate = 0; candidate < candidates; candidate += 1)
    starts[candidate + 1] = (starts[candidate + 1] ?? 0) + (starts[candidate] ?? 0);
  return starts;
}

/** What the nth candidate's occurrences in wanted fields weigh; 0 where it has none. */
type Weigh = (candidate: number) => number;

function phraseWeight(words: readonly WordPlaces[], fields: number): Weigh {
  return (candidate) => {
    let weight = 0;
    eachSequence(words, candidate, (place) => {
      weight += placeWeight(place, fields);
    });
    return weight;
  };
}

/** Where all parts stand near each other, within one field: fields lie so far apart in the numbers that nothing of two is. */
function nearWeight({ parts, distance }: NearQuery, places: readonly WordPlaces[], fields: number): Weigh {
  let from = 0;
  const wordsOf = parts.map((part) => places.slice(from, (from += part.kind === 'phrase' ? part.forms.length : 1)));
  return (candidate) => {
    const lists = wordsOf.map((words) => {
      const found: Occurrence[] = [];
      eachSequence(words, candidate, (first) => found.push({ first, last: first + words.length - 1 }));
      return found;
    });
    return nearby(lists, distance).reduce((sum, [first]) => sum + placeWeight(first?.first ?? 0, fields), 0);
  };
}

function placeWeight(place: number, fields: number): number {
  const field = Math.floor(place / PLACES_PER_FIELD);
  return (fields & (1 << field)) === 0 ? 0 : (FIELD_WEIGHTS[field] ?? 1);
}

/** Calls with the first place of each stretch of a candidate where the words stand one after the other. */
function eachSequence(words: readonly WordPlaces[], candidate: number, call: (place: number) => void): void {
  const first = words[0];
  if (!first) return;
  const end = first.starts[candidate + 1] ?? 0;
  for (let at = first.starts[candidate] ?? 0; at < end; at += 1) {
    const place = first.places[at] ?? 0;
    let word = 1;
    while (word < words.length && stands(words[word] as WordPlaces, candidate, place + word)) word += 1;
    if (word === words.length) call(place);
  }
}

/** Whether a word stands at a place of a candidate. */
function stands({ starts, places }: WordPlaces, candidate: number, place: number): boolean {
  const end = starts[candidate + 1] ?? 0;
  for (let at = starts[candidate] ?? 0; at < end && (places[at] ?? 0) <= place; at += 1)
    if (places[at] === place) return true;
  return false;
}
