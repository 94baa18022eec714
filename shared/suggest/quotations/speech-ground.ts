import type { Span } from '../../model/span.ts';
import type { EntitySuggestion } from '../../model/suggestion.ts';
import { GAP } from '../entities/reading.ts';
import type { EntityMention, MarkedArticle, Sentence } from '../marked-article.ts';
import type { SpeechMark } from './speech-marks.ts';

/** What the search for speakers and words leans on. */
export interface SpeechGround {
  readonly article: MarkedArticle;
  readonly marks: readonly SpeechMark[];
  /** By the index of their first word. */
  readonly markAt: ReadonlyMap<number, SpeechMark>;
}

/** Grammatical gender as a verb or participle shows it; French and English verbs do not. */
export type Gender = 'masculine' | 'feminine';

/** Who speaks. */
export interface Speaker extends Span {
  /** Null for a speaker who is nobody in particular, or whom the article does not name. */
  readonly entity: EntitySuggestion | null;
  /** Indices of the first and last word that name the speaker. */
  readonly first: number;
  readonly last: number;
  /** The words stand for the last speaker (المتحدث ذاته), or for whoever was named last (هذا الأخير). */
  readonly standsFor?: 'same' | 'latter';
}

/**
 * What a verb's clause says of its subject: a speaker; that it goes unsaid, so that the verb goes on with the last one's
 * words; or that it is somebody of whom nothing is known, so that the last speaker's turn is over.
 */
export type Subject = Speaker | 'unsaid' | 'unknown';

/** A verb of speaking with its place; `first` is its auxiliary where it has one. */
export interface SpeechVerb extends Span {
  readonly mark: SpeechMark;
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
  readonly gender: Gender | null;
  readonly isPlural: boolean;
}

/** The speaker that a mention names. */
export function namedSpeaker({ entity, start, end, first, last }: EntityMention): Speaker {
  return { entity, start, end, first, last };
}

/** A speaker whom some words stand for, of whom the article says no more. */
export function unnamedSpeaker({ article }: SpeechGround, first: number, last: number): Speaker | null {
  const { words } = article.reading;
  const [from, to] = [words[first], words[last]];
  return from && to ? { entity: null, start: from.start, end: to.end, first, last } : null;
}

/** The speaker that المتحدث ذاته or ce dernier stands for, to be found among those before. */
export function speakerAgain(ground: SpeechGround, { first, last, group }: SpeechMark): Speaker | null {
  const speaker = unnamedSpeaker(ground, first, last);
  return speaker && { ...speaker, standsFor: group === 'latter' ? 'latter' : 'same' };
}

export function wordAt({ article }: SpeechGround, at: number): string {
  return article.reading.words[at]?.folded ?? '';
}

/** What separates a word from the one before it; an edge before the first and after the last. */
export function gapAt({ article }: SpeechGround, at: number): number {
  return article.reading.words[at]?.gap ?? GAP.edge;
}

export function hasComma(ground: SpeechGround, at: number): boolean {
  return (gapAt(ground, at) & GAP.comma) !== 0;
}

/** Whether a sentence, or anything stronger than a comma, begins at the word. */
export function isBroken(ground: SpeechGround, at: number): boolean {
  return (gapAt(ground, at) & (GAP.stop | GAP.edge)) !== 0;
}

/** The person who is named from the word on, with no particle before the name. */
export function personFrom({ article }: SpeechGround, at: number): EntityMention | null {
  const mention = article.mentionOfWord[at];
  const word = article.reading.words[at];
  if (mention?.entity.type !== 'person' || mention.first !== at || !word) return null;
  return mention.start === word.start ? mention : null;
}
