/** So many words' answers are kept; a batch of articles has no more that come up often. */
const MOST = 20_000;

/**
 * `workOut` with a memory: what it answered for a word is kept and given again, for texts have the same words over and
 * over. When there are too many, all are forgotten. For pure functions of a folded word only.
 */
export function remembering<Answer>(workOut: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = workOut(word);
      if (known.size >= MOST) known.clear();
      known.set(word, answer);
    }
    return answer;
  };
}
