import type { Patch } from '../model/change.ts';
import type { Clipping, ClippingText } from '../model/clipping.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { edit, insertion } from '../model/patches.ts';
import { anchorOf, type Span } from '../model/span.ts';
import { isTagged } from './accept-entity.ts';
import { withNames } from './entity-names.ts';
import { findOccurrences } from './find-occurrences.ts';
import { nameLanguage } from './name-language.ts';

export interface TagWordsInput {
  readonly clipping: Clipping;
  readonly text: Pick<ClippingText, 'text' | 'blocks'>;
  readonly span: Span;
  readonly type: EntityType;
  /** The entity that the words name; null makes a new one by that name. */
  readonly target: Entity | null;
  /** Tag the same words wherever they stand in the clipping. */
  readonly everywhere: boolean;
  readonly mentions: readonly Mention[];
  readonly newId: () => string;
}

/** The patches that tag a selection by hand. The words become a name of the entity. */
export function tagWords({ clipping, text, span, type, target, everywhere, mentions, newId }: TagWordsInput): Patch[] {
  const quote = text.text.slice(span.start, span.end);
  const name = { text: quote, language: nameLanguage(quote, clipping.language) };
  const entity: Entity = target ?? { id: newId(), type, names: [name], roles: [], notes: '', lexiconId: null };
  const entityPatches = target
    ? edit('entities', target, { names: withNames(target.names, [name]) })
    : [insertion('entities', entity)];
  return [...entityPatches, ...tagSpans()];

  function tagSpans(): Patch[] {
    const others = everywhere ? findOccurrences(text.text, text.blocks, quote) : [];
    const spans = [span, ...others.filter(({ start, end }) => end <= span.start || start >= span.end)];
    return spans
      .filter((place) => !isTagged(mentions, place, entity.id))
      .map((place) =>
        insertion('mentions', {
          id: newId(),
          clippingId: clipping.id,
          target: { kind: 'entity', id: entity.id },
          anchor: anchorOf(text.text, place),
          orphaned: false,
          origin: 'hand',
          rule: null,
        }),
      );
  }
}
