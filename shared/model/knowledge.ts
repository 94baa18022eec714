import type { Entity } from './entity.ts';

/**
 * What the archive already knows and a suggestion may build on: the accepted entities with their names, and the keys
 * that somebody rejected for the whole archive.
 */
export interface Knowledge {
  readonly entities: readonly Pick<Entity, 'id' | 'type' | 'names' | 'lexiconId'>[];
  readonly rejectedKeys: ReadonlySet<string>;
}

export const NO_KNOWLEDGE: Knowledge = { entities: [], rejectedKeys: new Set() };
