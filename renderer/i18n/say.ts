import type { TFunction } from 'i18next';
import type { ChangeLabel } from '#shared/model/change.ts';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import { eventKindSchema } from '#shared/model/event.ts';
import type { Reason } from '#shared/model/suggestion.ts';
import { formatCivilDate } from './format-date.ts';

/**
 * Names that arrive as data (rules, warnings, notices, labels of Changes) have no typed key. The catalogues hold a
 * sentence for every one of them; a test compares them with the lists in the stages.
 */
type SayByName = (key: string, params: Readonly<Record<string, string | number>>) => string;

/** A rule's sentence in the interface's language. */
export function sayRule(t: TFunction, { rule, params }: Reason): string {
  return (t as unknown as SayByName)(`rules.${rule}`, params);
}

/** A link's reason, with the dates, kinds and lists of names that fill it in the interface's language too. */
export function sayLinkReason(t: TFunction, { rule, params }: Reason, locale: string): string {
  const isAboutKinds = rule.endsWith('event-kind');
  const say = (name: string, value: string) => {
    const kind = isAboutKinds ? eventKindSchema.safeParse(value) : null;
    return kind?.success ? t(`event.kinds.${kind.data}`) : sayParameter(name, value, locale);
  };
  const said = Object.entries(params).map(([name, value]) => [name, say(name, value)]);
  return sayRule(t, { rule, params: Object.fromEntries(said) as Reason['params'] });
}

function sayParameter(name: string, value: string, locale: string): string {
  const date = name === 'date' ? civilDateSchema.safeParse(value) : null;
  if (date?.success) return formatCivilDate(date.data, locale);
  if (name === 'names') return new Intl.ListFormat(locale, { type: 'unit' }).format(value.split(', ').map(isolated));
  return isolated(value);
}

/** Names run in their own direction, whatever sentence they stand in. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
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
