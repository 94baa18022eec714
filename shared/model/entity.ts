import { z } from 'zod';
import { civilDateSchema } from './civil-date.ts';
import { languageSchema } from './language.ts';

export const ENTITY_TYPES = ['person', 'organisation', 'place'] as const;
export const entityTypeSchema = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof entityTypeSchema>;

/** A name an entity goes by. The first name of each language is the one shown in that language. */
export const entityNameSchema = z.object({ text: z.string().min(1), language: languageSchema }).readonly();
export type EntityName = z.infer<typeof entityNameSchema>;

/** A role as an article stated it; titles change, clippings stay, so each is dated by its clipping. */
export const roleSchema = z
  .object({ title: z.string().min(1), clippingId: z.string().nullable(), on: civilDateSchema.nullable() })
  .readonly();

/** A person, organisation or place of the archive. Made only by a person's decision, never by the machine. */
export const entitySchema = z
  .object({
    id: z.string(),
    type: entityTypeSchema,
    names: z.array(entityNameSchema).min(1).readonly(),
    roles: z.array(roleSchema).readonly(),
    notes: z.string(),
    /** The id of the lexicon's entry it was made from, if any, e.g. `party:PI`. */
    lexiconId: z.string().nullable(),
  })
  .readonly();
export type Entity = z.infer<typeof entitySchema>;

/** The name to show an entity by: the first in the wanted language, else the first of all. */
export function displayName(entity: Pick<Entity, 'names'>, language: string): string {
  const name = entity.names.find((candidate) => candidate.language === language) ?? entity.names[0];
  return name?.text ?? '';
}
