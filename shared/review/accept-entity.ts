import type { Change, Patch } from '../model/change.ts';
import type { Clipping, ClippingText } from '../model/clipping.ts';
import type { Decision } from '../model/decision.ts';
import type { Entity, EntityName, EntityType } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { edit, insertion } from '../model/patches.ts';
import { anchorOf, type Span } from '../model/span.ts';
import type { EntitySuggestion } from '../model/suggestion.ts';
import { withNames } from './entity-names.ts';
import { nameLanguage } from './name-language.ts';

/** What an acceptance is worked out from. `newId` makes UUIDv7s. */
export interface AcceptEntityInput {
  readonly clipping: Clipping;
  readonly text: Pick<ClippingText, 'text'>;
  readonly suggestion: EntitySuggestion;
  /** The entity it is accepted as; null makes a new one. */
  readonly target: Entity | null;
  /** The type to accept it as, where somebody knew better. */
  readonly type: EntityType;
  /** The mentions that the clipping has already. */
  readonly mentions: readonly Mention[];
  readonly newId: () => string;
}

/** The patches that accept a suggestion: the entity made or enriched, its mentions, and the decision on record. */
export function acceptEntity(input: AcceptEntityInput): { readonly patches: Patch[]; readonly entityId: Change['id'] } {
  const { clipping, suggestion, target, type, newId } = input;
  const names = acceptedNames(suggestion, clipping);
  const roles = suggestion.roles.slice(0, 1).map(({ quote }) => ({
    title: quote,
    clippingId: clipping.id,
    on: clipping.publishedOn,
  }));
  const entity: Entity = target ?? {
    id: newId(),
    type,
    names: withNames([], names),
    roles,
    notes: '',
    lexiconId: suggestion.lexiconId,
  };
  const decision: Decision = {
    id: newId(),
    verdict: 'accepted',
    scope: 'clipping',
    key: suggestion.key,
    clippingId: clipping.id,
    targetId: entity.id,
  };
  const entityPatches = target
    ? edit('entities', target, {
        names: withNames(target.names, names),
        roles: withRoles(target.roles, roles),
        lexiconId: target.lexiconId ?? suggestion.lexiconId,
      })
    : [insertion('entities', entity)];
  const patches = [...entityPatches, ...newMentions(input, entity.id), insertion('decisions', decision)];
  return { patches, entityId: entity.id };
}

/**
 * The names that an acceptance teaches the archive: the canonical one and the full forms of the text. A surname alone
 * or a short form belongs to many, so it stays with this clipping.
 */
function acceptedNames({ canonical, mentions, type }: EntitySuggestion, clipping: Clipping): EntityName[] {
  const full = mentions.map(({ quote }) => quote).filter((quote) => type !== 'person' || /\s/.test(quote.trim()));
  return [canonical, ...full].map((text) => ({ text, language: nameLanguage(text, clipping.language) }));
}

function withRoles(roles: Entity['roles'], added: Entity['roles']): Entity['roles'] {
  const isNew = ({ title, clippingId }: Entity['roles'][number]) =>
    !roles.some((role) => role.title === title && role.clippingId === clippingId);
  return [...roles, ...added.filter(isNew)];
}

function newMentions({ clipping, text, suggestion, mentions, newId }: AcceptEntityInput, entityId: string): Patch[] {
  const rule = suggestion.reasons[0]?.rule ?? null;
  return suggestion.mentions
    .filter((span) => !isTagged(mentions, span, entityId))
    .map((span) =>
      insertion('mentions', {
        id: newId(),
        clippingId: clipping.id,
        target: { kind: 'entity', id: entityId },
        anchor: anchorOf(text.text, span),
        orphaned: false,
        origin: 'suggestion',
        rule,
      }),
    );
}

/** Whether these very words are tagged with this target already. */
export function isTagged(mentions: readonly Mention[], span: Span, targetId: string): boolean {
  return mentions.some(
    ({ target, anchor }) => target.id === targetId && anchor?.start === span.start && anchor.end === span.end,
  );
}
