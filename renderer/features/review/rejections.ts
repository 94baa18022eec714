import type { Decision } from '#shared/model/decision.ts';
import { type Entity, displayName } from '#shared/model/entity.ts';
import type { EntitySuggestion, Suggestions } from '#shared/model/suggestion.ts';
import { entityKey } from '#shared/text/entity-key.ts';
import { fold } from '#shared/text/fold.ts';

/** A rejection as the review lists it. */
export interface Rejection {
  /** The decisions that make it up. */
  readonly ids: readonly string[];
  readonly words: string;
  readonly scope: Decision['scope'];
  /** The entity that the words are no name of; null where the words themselves were rejected. */
  readonly entity: string | null;
}

/** Whether somebody said of one of the suggestion's forms that it is no name of the entity. */
export function isRejectedAlias(
  lasting: readonly Decision[],
  { type, canonical, mentions }: Pick<EntitySuggestion, 'type' | 'canonical' | 'mentions'>,
  entityId: string,
): boolean {
  const keys = new Set([canonical, ...mentions.map(({ quote }) => quote)].map((words) => entityKey(type, words)));
  return lasting.some(({ scope, targetId, key }) => scope === 'alias' && targetId === entityId && keys.has(key));
}

/** What is asked about: the clipping's text and suggestions, what was decided there and for good. */
export interface RejectionsInput {
  readonly text: string;
  readonly suggestions: Suggestions | null;
  readonly decisions: readonly Decision[];
  readonly lasting: readonly Decision[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Of the interface, for the entities' names. */
  readonly language: string;
}

/** The rejections that bear on a clipping: those made there, and the lasting ones whose words its text has. */
export function rejectionsOf({
  text,
  suggestions,
  decisions,
  lasting,
  entities,
  language,
}: RejectionsInput): Rejection[] {
  // A long text is folded only where something was rejected for good.
  let folded: string | undefined;
  const stands = (words: string) => (folded ??= fold(text)).includes(words);
  const names = new Map(suggestions?.entities.map(({ key, canonical }) => [key, canonical]));
  const here = decisions.filter(({ verdict, scope }) => verdict === 'rejected' && scope === 'clipping');
  const found = new Map<string, Rejection>();
  for (const { id, key, scope, targetId } of [...here, ...lasting]) {
    const words = /^(?:person|organisation|place):(.+)$/su.exec(key)?.[1];
    if (words === undefined || (scope !== 'clipping' && !stands(words))) continue;
    const entity = targetId === null ? undefined : entities.get(targetId);
    const of = `${scope} ${key} ${targetId ?? ''}`;
    const ids = [...(found.get(of)?.ids ?? []), id];
    const name = entity ? displayName(entity, language) : null;
    found.set(of, { ids, words: names.get(key) ?? words, scope, entity: name });
  }
  return [...found.values()];
}
