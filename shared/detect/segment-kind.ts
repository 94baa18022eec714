import { boilerplateVocabulary, numbersAsOne } from '../gazetteer/boilerplate.ts';
import { isPersonName } from '../gazetteer/person-names.ts';
import type { PressWords } from '../gazetteer/press-words.ts';
import { isTimeAgo } from '../gazetteer/time-ago.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { isPlaceName, isWhole, outletOf } from './names.ts';

/** What a part of a head line is. */
export type SegmentKind =
  | 'date'
  | 'time'
  | 'byline'
  | 'name'
  | 'outlet'
  | 'place'
  | 'agency'
  | 'source'
  | 'newsroom'
  | 'furniture'
  | 'section'
  | 'url'
  | 'unknown';

/** Whether a part of this kind says who made the page. */
export function isCreditKind(kind: SegmentKind): boolean {
  return kind === 'outlet' || kind === 'name' || kind === 'place' || kind === 'agency' || kind === 'newsroom';
}

/** After "par", what stands there is a byline unless it is a newsroom, an account or an agency. */
export function bylineKind(tokens: readonly Token[], words: PressWords): SegmentKind {
  if (isWhole(words['account-name'], tokens)) return 'furniture';
  if (isWhole(words.agency, tokens)) return 'agency';
  return tokens.length <= 8 ? 'byline' : 'unknown';
}

/** What a part is by its words alone. */
export function kindOf(text: string, tokens: readonly Token[], words: PressWords): SegmentKind {
  if (isTime(tokens) || isTimeAgo(tokens)) return 'time';
  if (isSource(text, tokens, words)) return 'source';
  if (isWhole(words.agency, tokens)) return 'agency';
  if (isWhole(words.newsroom, tokens)) return 'newsroom';
  if (outletOf(text, tokens)) return 'outlet';
  if (isPlaceName(tokens)) return 'place';
  if (isWhole(words['account-name'], tokens)) return 'furniture';
  if (isPersonName(text, tokens)) return 'name';
  if (isWhole(words.source, tokens)) return 'furniture';
  const counted = numbersAsOne(tokens);
  const match = matchPhrase(boilerplateVocabulary().covering, counted, 0);
  if (match?.length !== counted.length) return 'unknown';
  return match.value.rule === 'section-label' ? 'section' : 'furniture';
}

/** عن هسبريس, Source : …: the text was taken from there. */
function isSource(text: string, tokens: readonly Token[], words: PressWords): boolean {
  const cue = matchPhrase(words.source, tokens, 0)?.length ?? 0;
  const rest = tokens.slice(cue);
  return cue > 0 && rest.length > 0 && outletOf(text, rest) !== null;
}

/** avec MAP, (avec agences), عن و م ع: the agency is named without its cue. */
export function agencyAfterCue(tokens: readonly Token[], words: PressWords): readonly Token[] | null {
  const cue = matchPhrase(words.source, tokens, 0)?.length ?? 0;
  const rest = tokens.slice(cue);
  return cue > 0 && rest.length > 0 && isWhole(words.agency, rest) ? rest : null;
}

/** 12:40, 12h30, 10:15 م, à 12 h 30, 12:40 GMT. */
function isTime(tokens: readonly Token[]): boolean {
  const TIME =
    /^(?:\d{1,2}|\d{1,2}h\d{0,2}|h|a|p|m|at|min|mn|gmt|utc|am|pm|ص|م|صباحا|مسا|الساعه|علي|\d{1,2}[ap]m|heures?|و|ساعه|دقيقه|دقائق|minutes?|secondes?)$/;
  return (
    tokens.length <= 8 &&
    tokens.some(({ folded }) => /^\d/.test(folded)) &&
    tokens.every(({ folded }) => TIME.test(folded))
  );
}
