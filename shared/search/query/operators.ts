/** What joins words in a query. */
export type Operator = { readonly kind: 'and' | 'or' | 'not' } | { readonly kind: 'near'; readonly distance: number };

/** How many words may lie between two that are `NEAR` each other, where no number is given. */
export const NEAR_DISTANCE = 10;
const FURTHEST = 100;

/**
 * Compared as typed, not folded: French où (where) is not ou (or). The Latin ones that are also words (or, non) count
 * in capitals only; et and and join in any case, since leaving them out loses nothing.
 */
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ...['OR', 'OU', 'ou', 'Ou', 'أو', 'او', '|', '||'].map((word) => [word, 'or'] as const),
  ...['AND', 'and', 'ET', 'et', 'و', '&', '&&', '+'].map((word) => [word, 'and'] as const),
  ...['NOT', 'NON', 'ليس', 'ليست'].map((word) => [word, 'not'] as const),
]);

const NEAR = /^(?:NEAR|PRES|PRÈS|PROCHE)(?:\/(\d+))?$|^قرب\/(\d+)$/;

/** The operator that a piece of a query is; null if it is a word. */
export function operatorOf(text: string): Operator | null {
  const typed = westernDigits(text.replace(/\p{Cf}/gu, ''));
  const kind = OPERATORS.get(typed);
  if (kind) return { kind };
  const near = NEAR.exec(typed);
  if (!near) return null;
  const distance = Number(near[1] ?? near[2] ?? NEAR_DISTANCE);
  return { kind: 'near', distance: clampDistance(distance) };
}

/** A distance that makes sense: at least the next word. */
export function clampDistance(distance: number): number {
  return Math.min(Math.max(1, distance), FURTHEST);
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}
