import type { Block } from './block.ts';
import type { Metadata } from './detected.ts';
import type { Language } from './language.ts';
import type { RawClipping } from './source.ts';
import type { Suggestions } from './suggestion.ts';

/** A text with its furniture told from its article: the outcome of cleaning. No head line is told from the body yet. */
export interface CleanedText {
  readonly raw: RawClipping;
  readonly blocks: readonly Block[];
}

/** What is known of a text without asking who is named in it: the outcome of detection. */
export interface Detection {
  readonly raw: RawClipping;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}

/** All the pipeline finds in one source. */
export interface Analysis extends Detection {
  readonly suggestions: Suggestions;
}
