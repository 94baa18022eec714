/** A stretch of a text, and whether another text has it too. */
export interface ComparedStretch {
  readonly text: string;
  readonly isShared: boolean;
}

/** So many words of each are compared: beyond it nobody reads the difference word by word, and it would take long. */
const MOST_WORDS = 2000;

/**
 * Tells which words of a text another one has, in the same order (their longest common subsequence, as `diff` finds it).
 *
 * @returns the text cut into stretches that, put together, are the text; null where they are too long to compare
 */
export function unlikeWords(text: string, other: string): ComparedStretch[] | null {
  const [words, others] = [piecesOf(text), piecesOf(other)];
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return null;
  const shared = sharedPieces(words, others);
  const stretches: { text: string; isShared: boolean }[] = [];
  for (const [index, piece] of words.entries()) {
    const last = stretches.at(-1);
    const isShared = shared.has(index);
    if (last?.isShared === isShared) last.text += piece;
    else stretches.push({ text: piece, isShared });
  }
  return stretches;
}

/** Words, each with the white space behind it. */
function piecesOf(text: string): string[] {
  return text.match(/\s*\S+\s*/gu) ?? (text === '' ? [] : [text]);
}

/** Which of the pieces, by their place, stand in the longest common subsequence. */
function sharedPieces(pieces: readonly string[], others: readonly string[]): Set<number> {
  const [left, right] = [pieces.map((piece) => piece.trim()), others.map((piece) => piece.trim())];
  const width = right.length + 1;
  // Of each pair of beginnings' ends: how long their common subsequence is.
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const isSame = left[row] === right[column];
      lengths[row * width + column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const shared = new Set<number>();
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      shared.add(row);
      [row, column] = [row + 1, column + 1];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return shared;
}
