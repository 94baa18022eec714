import type { EntityType } from '../model/entity.ts';
import { fold } from './fold.ts';

/** What a suggestion of these words as this type is known by, whatever text they stand in. */
export function entityKey(type: EntityType, words: string): string {
  return `${type}:${fold(words.replace(/\s+/g, ' '))}`;
}
