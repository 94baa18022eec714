import type { Entity } from './entity.ts';

/**
 * What the archive already knows and a suggestion may build on: the accepted entities with their names, and the keys
 * that somebody rejected for the whole archive.
 */
export interface Knowledge {
  readonly entities: readonly Pick<Entity, 'id' | 'type' | 'names' | 'lexiconId'>[];
  readonly rejectedKeys: ReadonlySet<string>;
  /** Which words somebody said are no name of which entity: see `aliasKey`. */
  readonly rejectedAliases?: ReadonlySet<string>;
}

/** What a rejected alias is kept under. `key` is that of a suggestion of just those words. */
export function aliasKey(entityId: string, key: string): string {
  return `${entityId} ${key}`;
}

export const NO_KNOWLEDGE: Knowledge = { entities: [], rejectedKeys: new Set() };
