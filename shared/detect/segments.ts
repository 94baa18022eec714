import { boilerplateVocabulary } from '../gazetteer/boilerplate.ts';
import { isPersonName } from '../gazetteer/person-names.ts';
import { pressWords, type PressWords } from '../gazetteer/press-words.ts';
import type { Span } from '../model/span.ts';
import type { DateExpression } from '../text/civil-dates/date-expression.ts';
import type { PageLine } from '../text/page-lines.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { isPlaceName, outletOf, type OutletName } from './names.ts';
import { piecesOf } from './segment-pieces.ts';
import { trailingCue, withoutCues, type Cues, type DateRole } from './segment-cues.ts';
import { agencyAfterCue, bylineKind, isCreditKind, kindOf, type SegmentKind } from './segment-kind.ts';

/** A part of a line between dividing signs, with what it is and where its value stands. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  readonly tokens: readonly Token[];
  /** For dates: the expression, and whether the line says it is the date of publication or of a change. */
  readonly date: DateExpression | null;
  readonly dateRole: DateRole | null;
  readonly outlet: OutletName | null;
}

/** A line of more tokens is no head line, and is not looked at. */
const LONGEST_HEAD_LINE = 40;
const LONGEST_TEXT = 600;

/** The parts of a head line, each with its kind. Dates are parts of their own. */
export function segmentsOf(text: string, line: PageLine): Segment[] {
  if (line.tokens.length > LONGEST_HEAD_LINE || line.text.length > LONGEST_TEXT) return [];
  if (isUrl(line.text)) return [segment(line, line.tokens, 'url')];
  const words = pressWords();
  const segments: Segment[] = [];
  let role: DateRole | null = null;
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
  return withQuotedOutlet(text, segments);
}

/** الرباط: «صدى الواحة»: behind a place, what stands in quotation marks is the outlet. */
function withQuotedOutlet(text: string, segments: Segment[]): Segment[] {
  const [place, quoted] = segments;
  const mayBeOutlet = place?.kind === 'place' && (quoted?.kind === 'unknown' || quoted?.kind === 'name');
  if (!mayBeOutlet || !/[«"“]/.test(text.charAt(quoted.start - 1)) || !/[»"”]/.test(text.charAt(quoted.end)))
    return segments;
  return segments.map((one) =>
    one === quoted ? { ...one, kind: 'outlet', outlet: { basis: 'shape', canonical: null } } : one,
  );
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
  return withoutButton(withoutPicture(tokens));
}

function withoutButton(tokens: readonly Token[]): readonly Token[] {
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

/** صورة كريم الوزاني كريم الوزاني: the author's picture is copied as its caption, and his name stands behind it. */
function withoutPicture(tokens: readonly Token[]): readonly Token[] {
  const caption = tokens[0]?.folded === 'صوره' ? 1 : tokens[0]?.folded === 'photo' ? 2 : 0;
  if (caption === 0) return tokens;
  for (let length = 1; length <= LONGEST_AUTHOR; length += 1) {
    const name = tokens.slice(caption, caption + length);
    const again = tokens.slice(caption + length, caption + 2 * length);
    // What follows the name may be glued to its end.
    const isSaidAgain = name.every(({ folded }, at) =>
      at < length - 1 ? again[at]?.folded === folded : again[at]?.folded.startsWith(folded),
    );
    if (name.length === length && isSaidAgain) return name;
  }
  return tokens;
}

const LONGEST_AUTHOR = 4;

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
  const fromPlace = wordFromPlace(text, tokens, words);
  if (fromPlace) return fromPlace;
  for (let at = 1; at < tokens.length; at += 1) {
    const left = tokens.slice(0, at);
    const isJoint = JOINTS.has(tokens[at]?.folded ?? '');
    const right = tokens.slice(isJoint ? at + 1 : at);
    if (right.length === 0) continue;
    const first = kindOf(text, left, words);
    if (isJoint ? !isCreditKind(first) : first !== 'outlet') continue;
    const second = kindOf(text, right, words);
    if (isJoint ? !isCreditKind(second) : second !== 'name') continue;
    return [segmentOfTokens(text, left, first), segmentOfTokens(text, right, second)];
  }
  return null;
}

/** النهارية من الرباط: a word of its own before "from Rabat" is the outlet, for names have two. */
function wordFromPlace(text: string, tokens: readonly Token[], words: PressWords): Segment[] | null {
  const [single, joint, ...place] = tokens;
  if (!single || joint?.folded !== 'من' || !isPlaceName(place)) return null;
  if (kindOf(text, [single], words) !== 'unknown') return null;
  const outlet: OutletName = { basis: 'shape', canonical: null };
  return [{ ...segmentOfTokens(text, [single], 'outlet'), outlet }, segmentOfTokens(text, place, 'place')];
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
