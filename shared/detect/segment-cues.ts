import type { PressWords } from '../gazetteer/press-words.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { isWhole } from './names.ts';

/** Whether a line says of a date that it is the one of publication or of a change. */
export type DateRole = 'published' | 'updated';

/** A part without the words that introduce it, and what they say. */
export interface Cues {
  readonly rest: Token[];
  readonly role: DateRole | null;
  /** Whether a word that introduces a byline stood first; `weak` ones are everyday words too (متابعة, texte). */
  readonly byline: 'strong' | 'weak' | null;
}

const STRONG_CUES: ReadonlySet<string> = new Set(['par', 'by', 'بقلم', 'بواسطة']);
/** Words that introduce a date only right before it. */
const WEAK_DATE_CUES: ReadonlySet<string> = new Set(['le', 'du', 'par', 'on', 'في', 'يوم', 'date', 'تاريخ', 'التاريخ']);

/** Takes the words off a part that introduce it or the date behind it: بقلم, par, نشر في, Mis à jour le, … le. */
export function withoutCues(tokens: readonly Token[], words: PressWords): Cues {
  let rest = [...tokens];
  let role: DateRole | null = null;
  let byline: Cues['byline'] = null;
  for (let cue = leadingCue(rest, words); cue !== null; cue = leadingCue(rest, words)) {
    if (cue.kind !== 'byline') role ??= cue.kind;
    else if (byline !== 'strong') byline = STRONG_CUES.has(cue.phrase) || cue.length > 1 ? 'strong' : 'weak';
    rest = rest.slice(cue.length);
  }
  const trailing = trailingCue(rest, words);
  return { rest: rest.slice(0, rest.length - trailing.length), role: trailing.role ?? role, byline };
}

interface Cue {
  readonly kind: DateRole | 'byline';
  readonly phrase: string;
  readonly length: number;
}

function leadingCue(rest: readonly Token[], words: PressWords): Cue | null {
  for (const kind of ['updated', 'published', 'byline'] as const) {
    const match = matchPhrase(words[kind], rest, 0);
    if (!match) continue;
    const isRest = match.length === rest.length;
    if (kind === 'published' && WEAK_DATE_CUES.has(match.value) && !isRest) continue;
    if (kind === 'byline' && isRest && isWhole(words.newsroom, rest)) continue;
    return { kind, phrase: match.value, length: match.length };
  }
  return null;
}

/** A part may end in the words that introduce the date behind it: "… le", "… بتاريخ". */
export function trailingCue(tokens: readonly Token[], words: PressWords): { length: number; role: DateRole | null } {
  for (let length = Math.min(4, tokens.length); length > 0; length -= 1) {
    const tail = tokens.slice(tokens.length - length);
    if (matchPhrase(words.updated, tail, 0)?.length === length) return { length, role: 'updated' };
    if (matchPhrase(words.published, tail, 0)?.length === length) return { length, role: 'published' };
  }
  return { length: 0, role: null };
}
