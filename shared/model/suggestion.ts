import type { Detected } from './detected.ts';
import type { EntityType } from './entity.ts';
import type { EventKind } from './event.ts';
import type { QuotedSpan } from './span.ts';

/**
 * Why something is suggested, in words the interface can say: `rule` names a sentence (`rules.<rule>`), `params` fill
 * it. E.g. `{ rule: 'role-before-name', params: { role: 'الأمين العام' } }`.
 */
export interface Reason {
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A person, organisation or place that the text seems to name. */
export interface EntitySuggestion {
  /** `<type>:<folded canonical name>`: the same words suggested as the same type have the same key in every clipping. */
  readonly key: string;
  readonly type: EntityType;
  /** The fullest form of the name in the text, or the lexicon's form where it is known there. */
  readonly canonical: string;
  /** Every place it is named, title and body, without honorifics and clitics, in order. */
  readonly mentions: readonly QuotedSpan[];
  /** The role stated beside the name, longest first. */
  readonly roles: readonly QuotedSpan[];
  /** From 0 to 1: the share of such suggestions that were right when it was calibrated. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** The archive's entity that goes by this name, where there is exactly one. */
  readonly entityId: string | null;
  /** The archive's entities it might be, where there are several (homonyms): the interface asks. */
  readonly candidateIds: readonly string[];
  readonly lexiconId: string | null;
}

/** Something the text tells of. */
export interface EventSuggestion {
  readonly key: string;
  readonly kind: EventKind;
  /** The words that gave it away. */
  readonly trigger: QuotedSpan;
  readonly date: Detected;
  readonly place: Detected;
  readonly organiser: Detected;
  /** Keys of the entity suggestions that take part. */
  readonly participantKeys: readonly string[];
  /** The article's own event, as against one it only mentions. At most one event of a text is the main one. */
  readonly isMain: boolean;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Somebody's words, reported or quoted. */
export interface QuotationSuggestion {
  /** Key of the speaker's entity suggestion, where the speaker is named or resolved. */
  readonly speakerKey: string | null;
  /** The speaker as the sentence has it: a name, a surname, a role. */
  readonly speaker: QuotedSpan;
  readonly verb: QuotedSpan;
  readonly words: QuotedSpan;
  readonly manner: 'direct' | 'reported';
}

/** What gives a machine's translation away, and where. */
export interface TranslationSign {
  readonly reason: Reason;
  readonly evidence: QuotedSpan;
}

/** Words that may be a machine's rendering of a known organisation's name or of a role. Never an alias of it. */
export interface Misrendering {
  readonly words: QuotedSpan;
  /** What a person would have written. */
  readonly meant: string;
  /** The organisation in the word lists; null for a role. */
  readonly lexiconId: string | null;
}

/** A text that reads as put into its language by a machine. */
export interface MachineTranslation {
  readonly signs: readonly TranslationSign[];
  readonly misrenderings: readonly Misrendering[];
}

export interface Suggestions {
  readonly entities: readonly EntitySuggestion[];
  readonly events: readonly EventSuggestion[];
  readonly quotations: readonly QuotationSuggestion[];
  /** Null where nothing speaks for a machine's translation. */
  readonly translation: MachineTranslation | null;
}
