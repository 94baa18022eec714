import type { Clipping, ClippingText } from '../model/clipping.ts';
import type { Entity } from '../model/entity.ts';
import type { ArchiveEvent } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { SavedReport } from '../model/report.ts';
import type { QuotationSuggestion, Suggestions } from '../model/suggestion.ts';
import { WHOLE_ARTICLE } from '../model/tone.ts';
import type { ReportClipping, ReportMaterial, ReportQuotation, ReportTone } from './report-material.ts';
import { withoutCopies } from './without-copies.ts';

/** What the archive holds of the clippings chosen for a report. More rows than theirs do no harm. */
export interface ArchiveSelection {
  readonly clippings: readonly { readonly clipping: Clipping; readonly text: ClippingText }[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly events: readonly ArchiveEvent[];
  /** By clipping id. Only who said what is taken from it; leave a clipping out to print no statements of it. */
  readonly suggestions: ReadonlyMap<string, Suggestions>;
  /** What the report itself says of its clippings. */
  readonly said?: Pick<SavedReport, 'notes' | 'copies'>;
}

/** The material of a press review from the archive: names and events are those that a person tagged or accepted. */
export function archiveMaterial(selection: ArchiveSelection): ReportMaterial {
  const mentions = selection.mentions.filter(({ orphaned }) => !orphaned);
  const clippingIdsOf = groupByTarget(mentions);
  const people = selection.entities.filter(({ type }) => type === 'person');
  const isPerson = new Set(people.map(({ id }) => id));
  const personMentions = groupByClipping(mentions.filter(({ target }) => isPerson.has(target.id)));
  const entityOf = new Map(selection.entities.map((entity) => [entity.id, entity]));
  const { notes = {}, copies = {} } = selection.said ?? {};
  const clippings = selection.clippings.map(({ clipping, text: { text, blocks, metadata } }): ReportClipping => {
    const { id, language, topics } = clipping;
    const suggestions = selection.suggestions.get(id);
    const named = personMentions.get(id) ?? [];
    const quotations = suggestions ? quotationsOf(suggestions, named, isPerson) : [];
    const own = { tones: tonesOf(clipping, entityOf), note: notes[id] ?? '', copies: [] };
    return { id, language, text, blocks, metadata, topics, quotations, ...own };
  });
  return {
    clippings: withoutCopies(clippings, copies),
    people: people.map(({ id, names }) => ({ id, names, clippingIds: clippingIdsOf.get(id) ?? new Set() })),
    events: selection.events.map(({ id, title, date }) => ({
      id,
      title,
      date,
      clippingIds: clippingIdsOf.get(id) ?? new Set(),
    })),
    origin: 'archive',
  };
}

/** The article's own tone first, then those towards subjects; a subject that is gone from the archive has no name. */
function tonesOf({ tones = {} }: Clipping, entityOf: ReadonlyMap<string, Entity>): ReportTone[] {
  const set = Object.entries(tones).flatMap(([subject, tone]): ReportTone[] => {
    if (tone === null) return [];
    if (subject === WHOLE_ARTICLE) return [{ subject: null, tone }];
    const entity = entityOf.get(subject);
    return entity ? [{ subject: { id: entity.id, names: entity.names }, tone }] : [];
  });
  return [...set.filter(({ subject }) => subject === null), ...set.filter(({ subject }) => subject !== null)];
}

function groupByTarget(mentions: readonly Mention[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { target, clippingId } of mentions) {
    const group = groups.get(target.id);
    if (group) group.add(clippingId);
    else groups.set(target.id, new Set([clippingId]));
  }
  return groups;
}

function groupByClipping(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.clippingId);
    if (group) group.push(mention);
    else groups.set(mention.clippingId, [mention]);
  }
  return groups;
}

/** The statements whose speaker is known by name: tagged where the sentence names them, or resolved to somebody. */
function quotationsOf(
  { quotations, entities }: Suggestions,
  named: readonly Mention[],
  isPerson: ReadonlySet<string>,
): ReportQuotation[] {
  return quotations.flatMap(({ speakerKey, speaker, words, manner }: QuotationSuggestion): ReportQuotation[] => {
    const tagged = named.find(({ anchor }) => anchor && anchor.start < speaker.end && speaker.start < anchor.end);
    const suggested = entities.find(({ key }) => key === speakerKey);
    if (!tagged && suggested?.type !== 'person') return [];
    const entityId = tagged?.target.id ?? suggested?.entityId ?? null;
    const personId = entityId !== null && isPerson.has(entityId) ? entityId : null;
    return [{ personId, speaker: suggested?.canonical ?? speaker.quote, words: words.quote, manner }];
  });
}
