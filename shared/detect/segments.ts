import { boilerplateVocabulary, numbersAsOne } from '../gazetteer/boilerplate.ts';
import { pressWords, type PressWords } from '../gazetteer/press-words.ts';
import type { Span } from '../model/span.ts';
import type { DateExpression } from '../text/civil-dates/date-expression.ts';
import { findDates } from '../text/civil-dates/find-dates.ts';
import type { PageLine } from '../text/page-lines.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { isPlaceName, isWhole, outletOf, type OutletName } from './names.ts';
import { isPersonName } from '../gazetteer/person-names.ts';

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

/** A part of a line between dividing signs, with what it is and where its value stands. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  readonly tokens: readonly Token[];
  /** For dates: the expression, and whether the line says it is the date of publication or of a change. */
  readonly date: DateExpression | null;
  readonly dateRole: 'published' | 'updated' | null;
  readonly outlet: OutletName | null;
}

/** Signs that divide the parts of a head line. A colon, a dash or a tatweel needs a blank beside it. */
const DIVIDER = /[|•·/=]|\s[-–—:ـ_]+\s|:\s|\s[-–—]|[-–—]\s|[()[\]]|\s{3,}|[,،؛]/g;
/** A line of more tokens is no head line, and is not looked at. */
const LONGEST_HEAD_LINE = 40;
const LONGEST_TEXT = 600;

interface Piece {
  readonly tokens: Token[];
  readonly date: DateExpression | null;
}

/** The parts of a head line, each with its kind. Dates are parts of their own. */
export function segmentsOf(text: string, line: PageLine): Segment[] {
  if (line.tokens.length > LONGEST_HEAD_LINE || line.text.length > LONGEST_TEXT) return [];
  if (isUrl(line.text)) return [segment(line, line.tokens, 'url')];
  const words = pressWords();
  const segments: Segment[] = [];
  let role: Segment['dateRole'] = null;
  let isByline = false;
  for (const piece of piecesOf(text, line)) {
    if (piece.date) {
      segments.push({ ...segment(piece.date, piece.tokens, 'date'), date: piece.date, dateRole: role });
      role = null;
      continue;
    }
    const tokens = withoutFurniture(piece.tokens);
    const outlet = publicationIn(text, tokens, words);
    if (outlet) {
      segments.push(outlet);
      role = 'published';
      continue;
    }
    const cues = withoutCues(tokens, words);
    role = cues.role ?? role;
    if (cues.rest.length === 0) {
      isByline ||= cues.byline !== null;
      continue;
    }
    const parts = introduced(text, tokens, cues, isByline);
    // "De notre correspondant à Fès, …": the name is still to come.
    isByline = (isByline || cues.byline !== null) && parts.every(({ kind }) => kind === 'place');
    segments.push(...parts);
  }
  return segments;
}

/** A part with what introduced it taken off, if that did introduce it: متابعة أشغال المجلس is no byline. */
function introduced(text: string, tokens: readonly Token[], { rest, byline }: Cues, isByline: boolean): Segment[] {
  const words = pressWords();
  const isName = isPersonName(text, rest);
  if (isByline || byline === 'strong' || (byline === 'weak' && isName))
    return afterByline(text, rest, isByline || isName);
  const kept = byline === null ? rest : tokens;
  const agency = agencyAfterCue(kept, words);
  if (agency) return [segmentOfTokens(text, agency, 'agency')];
  const kind = kindOf(text, kept, words);
  return (kind === 'unknown' ? twoInOne(text, kept, words) : null) ?? [segmentOfTokens(text, kept, kind)];
}

/** What a byline's cue introduces: a name, a place, or (Par Le Matin avec MAP) two that are nobody's name. */
function afterByline(text: string, rest: readonly Token[], isSurelyName: boolean): Segment[] {
  const words = pressWords();
  const both = isPersonName(text, rest) ? null : twoInOne(text, rest, words);
  if (both) return both;
  const whole = isPlaceName(rest) ? 'place' : bylineKind(rest, words);
  return [segmentOfTokens(text, rest, isSurelyName || mayBeName(text, rest) ? whole : 'unknown')];
}

/** صدى الريف أرسل بريدا إلكترونيا: the words of a button may be glued to a name. */
function withoutFurniture(tokens: readonly Token[]): readonly Token[] {
  const { covering } = boilerplateVocabulary();
  for (let length = Math.min(LONGEST_BUTTON, tokens.length - 1); length >= 2; length -= 1) {
    const at = tokens.length - length;
    const match = matchPhrase(covering, tokens, at);
    if (match?.length === length && (match.value.rule === 'share' || match.value.rule === 'follow')) {
      return tokens.slice(0, at);
    }
  }
  return tokens;
}

const LONGEST_BUTTON = 5;

/** Publié dans La Vigie [le …], نشر في النهار [بتاريخ …]: where the article first appeared. */
function publicationIn(text: string, tokens: readonly Token[], words: PressWords): Segment | null {
  const cue = matchPhrase(words['published-in'], tokens, 0)?.length ?? 0;
  const name = tokens.slice(cue, tokens.length - trailingCue(tokens.slice(cue), words).length);
  if (cue === 0 || name.length === 0 || name.length > LONGEST_PUBLICATION) return null;
  const known = outletOf(text, name);
  if (!known && (kindOf(text, name, words) !== 'unknown' || !mayBeName(text, name))) return null;
  return { ...segmentOfTokens(text, name, 'outlet'), outlet: known ?? { basis: 'shape', canonical: null } };
}

const LONGEST_PUBLICATION = 5;

/** Words that join two parts without a dividing sign: هسبريس من أكادير, Le Matin avec MAP. */
const JOINTS: ReadonlySet<string> = new Set(['من', 'a', 'from', 'in', 'avec', 'with', 'مع', 'et', 'and', 'و']);

/** Two known parts in one: with a joining word between them, or an outlet right before a name (المساء خديجة …). */
function twoInOne(text: string, tokens: readonly Token[], words: PressWords): Segment[] | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const left = tokens.slice(0, at);
    const isJoint = JOINTS.has(tokens[at]?.folded ?? '');
    const right = tokens.slice(isJoint ? at + 1 : at);
    if (right.length === 0) continue;
    const [first, second] = [kindOf(text, left, words), kindOf(text, right, words)];
    const fits = isJoint ? isCreditKind(first) && isCreditKind(second) : first === 'outlet' && second === 'name';
    if (fits) return [segmentOfTokens(text, left, first), segmentOfTokens(text, right, second)];
  }
  return null;
}

function isCreditKind(kind: SegmentKind): boolean {
  return kind === 'outlet' || kind === 'name' || kind === 'place' || kind === 'agency' || kind === 'newsroom';
}

const LONGEST_NAME = 6;

/** After "par" or بقلم a name may have words no list knows; in Latin letters each has a capital. */
function mayBeName(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_NAME) return false;
  return tokens.every(
    ({ script, start, folded }) => script !== 'latin' || /\p{Lu}/u.test(text.charAt(start)) || folded.length <= 3,
  );
}

function isUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text) && text.length <= 2000;
}

function segment(span: Span, tokens: readonly Token[], kind: SegmentKind): Segment {
  return { start: span.start, end: span.end, kind, tokens, date: null, dateRole: null, outlet: null };
}

function segmentOfTokens(text: string, tokens: readonly Token[], kind: SegmentKind): Segment {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return { ...segment(span, tokens, kind), outlet: kind === 'outlet' ? outletOf(text, tokens) : null };
}

/** A date that a head line may give: اليوم is part of names (الضفة اليوم) unless a weekday or a date goes with it. */
function isHeadDate({ start, end, calendar, parts, relative, weekday }: DateExpression, line: PageLine): boolean {
  if (calendar === 'hijri' || parts.day !== null || parts.month !== null) return true;
  const isWhole = start === line.start && end === line.end;
  return relative?.unit === 'day' && (relative.offset !== 0 || weekday !== null || isWhole);
}

/** Cuts a line at its dates and at dividing signs. */
function piecesOf(text: string, line: PageLine): Piece[] {
  const dates = findDates(text, line.start, line.end).filter((date) => isHeadDate(date, line));
  const cuts = Array.from(line.text.matchAll(DIVIDER), (match) => line.start + match.index);
  const pieces: Piece[] = [];
  let open: Token[] = [];
  let [nextDate, nextCut] = [0, 0];
  const close = () => {
    if (open.length > 0) pieces.push({ tokens: open, date: null });
    open = [];
  };
  for (const token of line.tokens) {
    while ((cuts[nextCut] ?? Infinity) <= token.start) {
      nextCut += 1;
      close();
    }
    const date = dates[nextDate];
    if (date && token.start >= date.start) {
      close();
      if (token.end < date.end) continue;
      pieces.push({ tokens: [token], date });
      nextDate += 1;
    } else open.push(token);
  }
  close();
  return pieces;
}

interface Cues {
  readonly rest: Token[];
  readonly role: Segment['dateRole'];
  /** Whether a word that introduces a byline stood first; `weak` ones are everyday words too (متابعة, texte). */
  readonly byline: 'strong' | 'weak' | null;
}

const STRONG_CUES: ReadonlySet<string> = new Set(['par', 'by', 'بقلم', 'بواسطة']);
/** Words that introduce a date only right before it. */
const WEAK_DATE_CUES: ReadonlySet<string> = new Set(['le', 'du', 'par', 'on', 'في', 'يوم', 'date', 'تاريخ', 'التاريخ']);

/** Takes the words off a part that introduce it or the date behind it: بقلم, par, نشر في, Mis à jour le, … le. */
function withoutCues(tokens: readonly Token[], words: PressWords): Cues {
  let rest = [...tokens];
  let role: Segment['dateRole'] = null;
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
  readonly kind: 'published' | 'updated' | 'byline';
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
function trailingCue(tokens: readonly Token[], words: PressWords): { length: number; role: Segment['dateRole'] } {
  for (let length = Math.min(4, tokens.length); length > 0; length -= 1) {
    const tail = tokens.slice(tokens.length - length);
    if (matchPhrase(words.updated, tail, 0)?.length === length) return { length, role: 'updated' };
    if (matchPhrase(words.published, tail, 0)?.length === length) return { length, role: 'published' };
  }
  return { length: 0, role: null };
}

/** After "par", what stands there is a byline unless it is a newsroom, an account or an agency. */
function bylineKind(tokens: readonly Token[], words: PressWords): SegmentKind {
  if (isWhole(words['account-name'], tokens)) return 'furniture';
  if (isWhole(words.agency, tokens)) return 'agency';
  return tokens.length <= 8 ? 'byline' : 'unknown';
}

function kindOf(text: string, tokens: readonly Token[], words: PressWords): SegmentKind {
  if (isTime(tokens)) return 'time';
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
function agencyAfterCue(tokens: readonly Token[], words: PressWords): readonly Token[] | null {
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
