import type { Detection } from '../../model/analysis.ts';
import { UNKNOWN, type Detected } from '../../model/detected.ts';
import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../../gazetteer/lexicon.ts';
import { GAP } from '../entities/reading.ts';
import type { EntityMention, Sentence } from '../marked-article.ts';
import type { SuggestRule } from '../suggest-rules.ts';
import type { EventMention } from './01-event-mentions.ts';
import { markBefore, sentenceOf, type EventMarks } from './event-marks.ts';
import { venueNear } from './venue.ts';

/** What each sign is worth. A place is taken from 2 points on. */
const WORTH = {
  locative: 2,
  town: 1.5,
  region: 0,
  country: -4,
  building: -4,
  site: -1.5,
  bare: -2.5,
  inRole: -1.5,
  inName: -0.5,
  origin: -4,
  dateline: -2.5,
  beside: 1.5,
  besideDate: 1.5,
  heading: 1.5,
  visited: 2,
  enough: 2,
} as const;

/** The place of an event: the town that the words about it name best, else a building, else where it was filed. */
export function eventPlace(
  marks: EventMarks,
  best: readonly EventMention[],
  detection: Detection,
  lexicon: Lexicon,
  isMain: boolean,
): Detected {
  const ranked = rankedPlaces(marks, best, detection, lexicon, isMain);
  const [first] = ranked;
  if (first && first.score >= WORTH.enough) return placeOf(marks, first);
  const venue = best.map((mention) => venueNear(marks, mention)).find((found) => found !== null);
  if (venue) return valueAt(marks, venue, 'event-venue', 'stated');
  return isMain ? datelinePlace(detection) : UNKNOWN;
}

interface Ranked {
  readonly mention: EntityMention;
  readonly score: number;
  readonly rule: SuggestRule;
}

function rankedPlaces(
  marks: EventMarks,
  best: readonly EventMention[],
  detection: Detection,
  lexicon: Lexicon,
  isMain: boolean,
): Ranked[] {
  const { article } = marks;
  const worthOf = sentenceWorth(marks, best, isMain);
  const roles = new Roles(article.mentions);
  const dateline = detection.metadata.dateline.evidence[0]?.span ?? null;
  const ranked: Ranked[] = [];
  for (const mention of article.mentions) {
    if (mention.entity.type !== 'place') continue;
    const sentence = sentenceOf(marks, mention.first);
    const base = worthOf.get(sentence.index);
    if (base === undefined) continue;
    let score = base + kindWorth(mention, lexicon) + standing(marks, mention, best, sentence);
    if (roles.has(mention)) score += WORTH.inRole;
    score += headWorth(marks, mention);
    if (dateline && mention.start >= dateline.start && mention.end <= dateline.end) score += WORTH.dateline;
    const rule = best.some((one) => one.sentence.index === sentence.index)
      ? 'event-place-beside'
      : 'event-place-in-article';
    ranked.push({ mention, score, rule });
  }
  return ranked.sort((one, other) => other.score - one.score || one.mention.start - other.mention.start);
}

/** Which sentences may name the place, and how likely: those about the event, the one that goes on, the title, the lead. */
function sentenceWorth({ article }: EventMarks, best: readonly EventMention[], isMain: boolean): Map<number, number> {
  const worth = new Map<number, number>();
  const give = (sentence: Sentence | null | undefined, value: number) => {
    if (sentence) worth.set(sentence.index, Math.max(worth.get(sentence.index) ?? -Infinity, value));
  };
  const top = best[0]?.score ?? 0;
  for (const [rank, { sentence, score }] of best.entries())
    give(sentence, rank === 0 ? 2 : 0.5 + score / Math.max(top, 1));
  if (!isMain) return worth;
  const next = article.sentences[(best[0]?.sentence.index ?? -1) + 1];
  if (next?.paragraph === best[0]?.sentence.paragraph) give(next, 0.8);
  for (const sentence of article.sentences) {
    if (sentence.part === 'title') give(sentence, 0.8);
    else if (sentence === article.lead) give(sentence, 1);
    else if (sentence.paragraph === article.lead?.paragraph) give(sentence, 0.3);
    else if (sentence.paragraph > (article.lead?.paragraph ?? 0) + 1) break;
    else give(sentence, -0.7);
  }
  return worth;
}

const REGIONS = new Set(['region', 'water', 'geo']);
const WIDE = new Set(['country', 'continent']);

/** Provinces mostly bear the name of their town, so the noun before them decides (see `standing`). */
function kindWorth({ entity }: EntityMention, lexicon: Lexicon): number {
  const kind = entity.lexiconId === null ? '' : (lexicon.entries.get(entity.lexiconId)?.kind ?? '');
  if (WIDE.has(kind)) return WORTH.country;
  return REGIONS.has(kind) ? WORTH.region : WORTH.town;
}

/** A building or a part of a town is where in the place it was. */
function headWorth({ startingAt }: EventMarks, { first }: EntityMention): number {
  const groups = new Set(startingAt[first]?.map(({ group }) => group));
  if (groups.has('venue')) return WORTH.building;
  return groups.has('site') ? WORTH.site : 0;
}

const LOCATIVES = new Set('في داخل à a au aux en dans in at'.split(' '));
const PLACE_NOUNS = new Set(
  'مدينة مدينه جماعة جماعه بلدية بلديه مركز دوار حي حاضرة حاضره ville commune municipalite cite la le l de du d city town village'.split(
    ' ',
  ),
);
const AREA_NOUNS = new Set(
  'إقليم اقليم عمالة عماله جهة جهه دائرة دائره province provinces region prefecture'.split(' '),
);

/** What the words beside a place say of it. */
function standing(
  marks: EventMarks,
  mention: EntityMention,
  best: readonly EventMention[],
  sentence: Sentence,
): number {
  const { words } = marks.article.reading;
  const { at, isArea } = pastNouns(marks, mention);
  const before = words[at - 1];
  const own = words[at];
  const attached = own ? prefixOf(marks, at, mention) : '';
  let placed = 0;
  if (attached.endsWith('ب') || (before && own?.gap === GAP.space && LOCATIVES.has(before.folded))) {
    placed += WORTH.locative;
  }
  const isVisit = best[0]?.kind === 'visit';
  if (isVisit && (attached.endsWith('ل') || ['الي', 'to', 'a'].includes(before?.folded ?? ''))) placed += WORTH.visited;
  if (isBesideDate(marks, mention)) placed += WORTH.besideDate;
  if (isHeading(marks, mention, sentence)) placed += WORTH.heading;
  let score = placed === 0 ? WORTH.bare : placed;
  if (isArea) score -= 1;
  if (best.some(({ mark }) => Math.abs(mark.first - mention.first) <= 8)) score += WORTH.beside;
  return markBefore(marks, 'origin', at, 0) && attached === '' ? score + WORTH.origin : score;
}

/** The word at which the place's phrase begins: before مدينة, la ville de. */
function pastNouns(marks: EventMarks, mention: EntityMention): { at: number; isArea: boolean } {
  const { words } = marks.article.reading;
  let at = mention.first;
  let isArea = false;
  if (mention.start > (words[at]?.start ?? 0)) return { at, isArea };
  for (let step = 0; step < 3; step += 1) {
    const before = words[at - 1];
    if (!before || ((words[at]?.gap ?? GAP.edge) & ~(GAP.space | GAP.apostrophe)) !== 0) break;
    const names = [before.folded, ...marks.article.reading.stemsOf(at - 1).map(({ folded }) => folded)];
    const isPlaceNoun = names.some((name) => PLACE_NOUNS.has(name));
    if (names.some((name) => AREA_NOUNS.has(name))) isArea = true;
    else if (!isPlaceNoun) break;
    at -= 1;
    if (names.length > 1 && names.slice(1).some((name) => PLACE_NOUNS.has(name) || AREA_NOUNS.has(name))) break;
  }
  return { at, isArea };
}

/** The Arabic particles written on to the first word of a place or of the noun before it. */
function prefixOf({ article }: EventMarks, at: number, mention: EntityMention): string {
  const word = article.reading.words[at];
  if (word?.script !== 'arabic') return '';
  if (at === mention.first) return word.folded.slice(0, mention.start - word.start);
  const stem = article.reading.stemsOf(at).find(({ folded }) => PLACE_NOUNS.has(folded) || AREA_NOUNS.has(folded));
  return stem ? word.folded.slice(0, stem.skip) : '';
}

/** مساء السبت بوجدة; mercredi 17 janvier 2024 à Rabat; à Rabat, mercredi 17 janvier. */
function isBesideDate({ article }: EventMarks, { first, last }: EntityMention): boolean {
  const { dateOfWord } = article;
  return [first - 1, first - 2, first - 3, last + 1, last + 2].some((at) => dateOfWord[at] !== undefined);
}

/** Oujda : …; À Oujda, …: the first words of a title or of the article. */
function isHeading({ article }: EventMarks, mention: EntityMention, sentence: Sentence): boolean {
  const isFirst = mention.first - sentence.first <= 1;
  const next = article.text.slice(mention.end, mention.end + 3);
  return isFirst && sentence.part === 'title' && /^\s?[:,،|]/.test(next);
}

/** The stretches of the text that state somebody's role. */
class Roles {
  readonly #spans: readonly Span[];

  constructor(mentions: readonly EntityMention[]) {
    const entities = new Set(mentions.map(({ entity }) => entity));
    this.#spans = [...entities].flatMap(({ roles }) => roles).sort((one, other) => one.start - other.start);
  }

  /** Whether a mention lies in a role. */
  has({ start, end }: Span): boolean {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const before = this.#spans[low - 1];
    return before !== undefined && end <= before.end;
  }
}

function placeOf(marks: EventMarks, { mention, rule }: Ranked): Detected {
  return valueAt(marks, mention, rule, 'stated');
}

function valueAt(
  { article }: EventMarks,
  { start, end }: Span,
  rule: SuggestRule,
  basis: 'stated' | 'inferred',
): Detected {
  const quote = article.text.slice(start, end);
  const value = quote.replace(/\s+/g, ' ');
  return { value, basis, rule, evidence: [{ source: 'text', quote, span: { start, end } }], warnings: [] };
}

function datelinePlace({ metadata: { dateline } }: Detection): Detected {
  if (dateline.value === null) return UNKNOWN;
  return { ...dateline, basis: 'inferred', rule: 'event-place-dateline' };
}
