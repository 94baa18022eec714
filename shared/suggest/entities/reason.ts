import type { Reason } from '../../model/suggestion.ts';
import type { SuggestRule } from '../suggest-rules.ts';

/** A reason by a rule of the list, with what fills its sentence. */
export function reason(rule: SuggestRule, params: Readonly<Record<string, string>> = {}): Reason {
  return { rule, params };
}
