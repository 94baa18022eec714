/**
 * The edits that turn one word into another: a letter added, left out, changed, or two neighbours swapped (optimal
 * string alignment). Stops counting at `most`.
 *
 * @returns the distance, or `most + 1` if it is larger than `most`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= other.length; column += 1) {
      const cost = cellCost(one, other, { row, column, before, previous, current });
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? most + 1, most + 1);
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly before: readonly number[];
  readonly previous: readonly number[];
  readonly current: readonly number[];
}

function cellCost(one: string, other: string, { row, column, before, previous, current }: Cell): number {
  const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
  const cost = Math.min(
    (previous[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (previous[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped =
    row > 1 &&
    column > 1 &&
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
  return swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost;
}
