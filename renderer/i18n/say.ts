import type { TFunction } from 'i18next';
import type { ChangeLabel } from '#shared/model/change.ts';
import type { Reason } from '#shared/model/suggestion.ts';

/**
 * Names that arrive as data (rules, warnings, notices, labels of Changes) have no typed key. The catalogues hold a
 * sentence for every one of them; a test compares them with the lists in the stages.
 */
type SayByName = (key: string, params: Readonly<Record<string, string | number>>) => string;

/** A rule's sentence in the interface's language. */
export function sayRule(t: TFunction, { rule, params }: Reason): string {
  return (t as unknown as SayByName)(`rules.${rule}`, params);
}

/** What speaks against a value, in words. */
export function sayWarning(t: TFunction, warning: string): string {
  return (t as unknown as SayByName)(`warnings.${warning}`, {});
}

/** What the search has to say about how it read a query. */
export function sayNotice(t: TFunction, { rule, params }: Reason): string {
  return (t as unknown as SayByName)(`search.notices.${rule}`, params);
}

/** What somebody did, in words. */
export function sayChange(t: TFunction, { name, params }: ChangeLabel): string {
  return (t as unknown as SayByName)(`changes.${name}`, params);
}
