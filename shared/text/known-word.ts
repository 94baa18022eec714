/** A folded word, with what was worked out about it: texts have the same words over and over. */
export interface KnownWord {
  readonly folded: string;
  /** By the question's number; undefined where it was not asked yet. */
  readonly answers: unknown[];
}

/** So many words are kept; a batch of articles has no more that come up often. When there are more, all are forgotten. */
const MOST = 20_000;
const words = new Map<string, KnownWord>();
let questions = 0;

/** What is known of a word so far. Looked up once a word of a text; each question about it then costs no look-up. */
export function knownWord(folded: string): KnownWord {
  const known = words.get(folded);
  if (known) return known;
  const word = { folded, answers: new Array<unknown>(questions) };
  if (words.size >= MOST) words.clear();
  words.set(folded, word);
  return word;
}

/**
 * `workOut` with a memory: what it answered for a word is kept with the word and given again. For pure functions of a
 * folded word that are made once a process and never answer undefined.
 */
export function remembering<Answer>(workOut: (folded: string) => Answer): (word: KnownWord) => Answer {
  const question = questions;
  questions += 1;
  return ({ folded, answers }) => {
    const known = answers[question] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = workOut(folded);
    answers[question] = answer;
    return answer;
  };
}
