import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Decision } from '#shared/model/decision.ts';
import type { Entity, EntityType } from '#shared/model/entity.ts';
import type { Span } from '#shared/model/span.ts';
import type { EntitySuggestion, EventSuggestion } from '#shared/model/suggestion.ts';
import { findOccurrences } from '#shared/review/find-occurrences.ts';
import { fold } from '#shared/text/fold.ts';
import { joinInEvent, type EventDraft, type EventSource } from '../../actions/keep-event.ts';
import { perform } from '../../actions/perform.ts';
import { acceptSuggestion, tagSelection } from '../../actions/review-clipping.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import type { TagKind } from './article-text.tsx';

/** A question that is open: which entity these words name. */
export interface Picking {
  readonly quote: string;
  /** Null where it may be of any type. */
  readonly type: EntityType | null;
  readonly candidateIds: readonly string[];
  readonly answer: (entityId: string) => void;
  readonly onNew?: () => void;
}

interface ReviewTagsInput {
  readonly open: OpenClipping;
  readonly selection: Span | null;
  readonly entities: readonly Entity[];
  readonly decisions: readonly Decision[];
  /** The article's own event, as suggested. */
  readonly mainEvent: EventSuggestion | undefined;
  /** Called when the selection has been dealt with. */
  readonly onDone: () => void;
}

/** Tagging by hand and by choice, with the dialogs it may open. */
export function useReviewTags({ open, selection, entities, decisions, mainEvent, onDone }: ReviewTagsInput) {
  const { t } = useTranslation();
  const [picking, setPicking] = useState<Picking | null>(null);
  const [making, setMaking] = useState<{ draft: EventDraft; source: EventSource } | null>(null);
  const { clipping, text } = open;

  const tagAs = (span: Span, type: EntityType, everywhere: boolean) => {
    const quote = text.text.slice(span.start, span.end);
    const namesakes = entities.filter(
      (entity) => entity.type === type && entity.names.some((name) => fold(name.text) === fold(quote)),
    );
    const tag = (entityId: string | null) => {
      perform(() => tagSelection(clipping.id, { span, type, entityId, everywhere }));
      setPicking(null);
      onDone();
    };
    // One of that name is meant; several ask; none makes a new one.
    if (namesakes.length > 1)
      setPicking({ quote, type, candidateIds: namesakes.map(({ id }) => id), answer: tag, onNew: () => tag(null) });
    else tag(namesakes[0]?.id ?? null);
  };
  const makeEvent = (suggestion: EventSuggestion | null, span: Span | null = suggestion?.trigger ?? null) => {
    setMaking({
      draft: eventDraft(open, suggestion, participants(suggestion, decisions)),
      source: { clippingId: clipping.id, span, suggestionKey: suggestion?.key ?? null },
    });
  };
  const tags = {
    picking,
    making,
    occurrences: useOccurrences(text, selection),
    tag: (span: Span, kind: TagKind, everywhere = true) =>
      kind === 'event' ? makeEvent(null, span) : tagAs(span, kind, everywhere),
    /** Asks which entity of the archive the words name, of whatever type. */
    tagAsKnown: (span: Span, everywhere: boolean) =>
      setPicking({
        quote: text.text.slice(span.start, span.end),
        type: null,
        candidateIds: [],
        answer: (entityId) => {
          const type = entities.find(({ id }) => id === entityId)?.type;
          if (type) perform(() => tagSelection(clipping.id, { span, type, entityId, everywhere }));
          setPicking(null);
          onDone();
        },
      }),
    pick: (suggestion: EntitySuggestion) => {
      const accept = (entityId: string | null) => {
        perform(() => acceptSuggestion(clipping.id, suggestion, { type: suggestion.type, entityId }));
        setPicking(null);
      };
      const { canonical: quote, type, candidateIds } = suggestion;
      setPicking({ quote, type, candidateIds, answer: accept, onNew: () => accept(null) });
    },
    makeEvent: (suggestion: EventSuggestion | null) => makeEvent(suggestion),
    joinEvent: (other: Clipping) => {
      const main = mainEvent ?? null;
      const draft = eventDraft(open, main, participants(main, decisions));
      perform(
        () => joinInEvent({ ...draft, title: draft.title || (other.title ?? other.excerpt) }, [clipping.id, other.id]),
        t('review.joined'),
      );
    },
    close: () => {
      setPicking(null);
      setMaking(null);
      onDone();
    },
  };
  return { ...tags, answers: useSteady(tags) };
}

export type ReviewTags = ReturnType<typeof useReviewTags>;

/** What can be answered to suggestions; the same object for good, so that long lists are not drawn anew for it. */
export interface SuggestionAnswers {
  readonly pick: (suggestion: EntitySuggestion) => void;
  readonly makeEvent: (suggestion: EventSuggestion | null) => void;
  readonly joinEvent: (other: Clipping) => void;
}

/** How often the selected words stand in the text. */
function useOccurrences({ text, blocks }: ClippingText, selection: Span | null): number {
  return useMemo(
    () => (selection ? findOccurrences(text, blocks, text.slice(selection.start, selection.end)).length : 0),
    [text, blocks, selection],
  );
}

/** The entities that somebody accepted among those who took part. */
function participants(suggestion: EventSuggestion | null, decisions: readonly Decision[]): string[] {
  const keys = new Set(suggestion?.participantKeys ?? []);
  return decisions.flatMap(({ key, targetId }) => (targetId !== null && keys.has(key) ? [targetId] : []));
}

function eventDraft(
  { clipping }: OpenClipping,
  suggestion: EventSuggestion | null,
  participantIds: readonly string[],
): EventDraft {
  const date = civilDateSchema.safeParse(suggestion?.date.value);
  return {
    id: null,
    title: clipping.title ?? suggestion?.trigger.quote ?? '',
    kind: suggestion?.kind ?? 'other',
    date: date.success ? date.data : null,
    place: suggestion?.place.value ?? null,
    organiser: suggestion?.organiser.value ?? null,
    participantIds,
    notes: '',
  };
}

/** The newest of these answers, in an object that stays the same. */
function useSteady(answers: SuggestionAnswers): SuggestionAnswers {
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  return useMemo(
    () => ({
      pick: (suggestion) => latest.current.pick(suggestion),
      makeEvent: (suggestion) => latest.current.makeEvent(suggestion),
      joinEvent: (other) => latest.current.joinEvent(other),
    }),
    [],
  );
}
