import type { EntityName } from '../model/entity.ts';
import { fold } from '../text/fold.ts';

/** `names` with `added` behind them, leaving out those that are written the same way but for folding. */
export function withNames(names: readonly EntityName[], added: readonly EntityName[]): EntityName[] {
  const all = [...names];
  for (const name of added) {
    const known = all.some(({ text, language }) => language === name.language && fold(text) === fold(name.text));
    if (!known && name.text.trim() !== '') all.push(name);
  }
  return all;
}
