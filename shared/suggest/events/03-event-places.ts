import type { Lexicon } from '../../gazetteer/lexicon.ts';
import type { Detection } from '../../model/analysis.ts';
import { UNKNOWN, type Detected } from '../../model/detected.ts';
import type { Span } from '../../model/span.ts';
import type { EntityMention, Sentence } from '../marked-article.ts';
import type { SuggestRule } from '../suggest-rules.ts';
import type { EventMention } from './01-event-mentions.ts';
import { sentenceOf, type EventMarks } from './event-marks.ts';
import { placeStanding } from './place-standing.ts';
import { isNameless, townOfBody } from './town-of-body.ts';
import { venueNear } from './venue.ts';

/** What each sign is worth. Set by hand; a place is taken from `enough` points on. */
const WORTH = {
  best: 2,
  again: 0.5,
  next: 0.8,
  title: 0.8,
  lead: 1,
  leadParagraph: 0.3,
  secondParagraph: -0.7,
  otherEvent: -2,
  locative: 2,
  visited: 2,
  besideDate: 1.5,
  heading: 1.5,
  bare: -2.5,
  beside: 1.5,
  town: 1.5,
  region: 0,
  country: -4,
  nation: 3,
  area: -1,
  building: -4,
  site: -1.5,
  role: -1.5,
  origin: -4,
  dateline: -2.5,
  enough: 2,
} as const;

/** An event as its place is looked for. `best` are its mentions, surest first. */
interface Ground {
  readonly marks: EventMarks;
  readonly best: readonly EventMention[];
  readonly detection: Detection;
  readonly lexicon: Lexicon;
  readonly isMain: boolean;
}

/** The place of an event: the town that the words about it name best, else a building, where it was filed, or the town of its body. */
export function eventPlace(ground: Ground): Detected {
  const { marks, best, detection, isMain } = ground;
  const [first] = rankedPlaces(ground);
  if (first && first.score >= WORTH.enough) return valueAt(marks, first.mention, first.rule);
  const venue = best.map((mention) => venueNear(marks, mention)).find((found) => found !== null);
  if (venue && !(isMain && isNameless(marks.article, venue))) return valueAt(marks, venue, 'event-venue');
  const filed = isMain ? datelinePlace(detection) : UNKNOWN;
  if (filed.value !== null) return filed;
  const { lead } = marks.article;
  const told = [...best.slice(0, 1).map(({ sentence }) => sentence), ...(lead && isMain ? [lead] : [])];
  const town = townOfBody(marks.article, told);
  if (town) return valueAt(marks, town, 'event-place-in-article');
  return venue ? valueAt(marks, venue, 'event-venue') : UNKNOWN;
}

interface Ranked {
  readonly mention: EntityMention;
  readonly score: number;
  readonly rule: SuggestRule;
}

function rankedPlaces(ground: Ground): Ranked[] {
  const { marks, best } = ground;
  const worthOf = sentenceWorth(ground);
  const ranked: Ranked[] = [];
  for (const mention of marks.article.mentions) {
    if (mention.entity.type !== 'place') continue;
    const sentence = sentenceOf(marks, mention.first);
    const worth = worthOf.get(sentence.index);
    if (worth === undefined) continue;
    const score = worth + kindWorth(mention, ground) + standingWorth(mention, sentence, ground);
    const isBeside = best.some((one) => one.sentence.index === sentence.index);
    ranked.push({ mention, score, rule: isBeside ? 'event-place-beside' : 'event-place-in-article' });
  }
  return ranked.sort((one, other) => other.score - one.score || one.mention.start - other.mention.start);
}

/** Which sentences may name the place, and how likely: those about the event, the one that goes on, title and lead. */
function sentenceWorth({ marks, best, isMain }: Ground): Map<number, number> {
  const worth = new Map<number, number>();
  const give = ({ index }: Sentence, value: number) => worth.set(index, Math.max(worth.get(index) ?? -Infinity, value));
  const top = Math.max(1, best[0]?.score ?? 1);
  for (const [rank, { sentence, score }] of best.entries()) {
    give(sentence, rank === 0 ? WORTH.best : WORTH.again + score / top);
  }
  if (isMain) for (const [sentence, value] of surroundings(marks, best)) give(sentence, value);
  return worth;
}

function* surroundings({ article, all }: EventMarks, best: readonly EventMention[]): Generator<[Sentence, number]> {
  const first = best[0]?.sentence;
  const next = first && article.sentences[first.index + 1];
  if (next && next.paragraph === first.paragraph) yield [next, WORTH.next];
  const own = new Set(best.map(({ mark }) => mark.first));
  const ofOthers = new Set(
    all
      .filter(({ group, first: at }) => group === 'head' && !own.has(at))
      .map(({ first: at }) => article.sentenceOfWord[at]),
  );
  const lead = article.lead?.paragraph ?? 0;
  for (const sentence of article.sentences) {
    if (sentence.paragraph > lead + 1) break;
    const other = ofOthers.has(sentence.index) ? WORTH.otherEvent : 0;
    if (sentence.part === 'title') yield [sentence, WORTH.title];
    else if (sentence === article.lead) yield [sentence, WORTH.lead];
    else yield [sentence, other + (sentence.paragraph === lead ? WORTH.leadParagraph : WORTH.secondParagraph)];
  }
}

const REGIONS = new Set(['region', 'water', 'geo']);
const WIDE = new Set(['country', 'continent']);
/** Where a whole country votes, the country is the place. */
const NATIONWIDE =
  /legislatives?$|presidentielles?$|generales?$|referendum|general election|presidential|legislative|parliamentary|تشريعي|رئاسي|برلماني|استفتاء/;

/** Provinces mostly bear the name of their town, so the noun before them decides (see `standingWorth`). */
function kindWorth({ entity, first }: EntityMention, { lexicon, marks, best }: Ground): number {
  const kind = entity.lexiconId === null ? '' : (lexicon.entries.get(entity.lexiconId)?.kind ?? '');
  if (WIDE.has(kind)) return best.some((one) => isNationwide(one, marks)) ? WORTH.nation : WORTH.country;
  const heads = new Set(marks.startingAt[first]?.map(({ group }) => group));
  // A building or a part of a town is where in the place it was.
  if (heads.has('venue')) return WORTH.building;
  if (heads.has('site')) return WORTH.site;
  return REGIONS.has(kind) ? WORTH.region : WORTH.town;
}

function isNationwide({ kind, mark }: EventMention, { article }: EventMarks): boolean {
  if (kind !== 'election') return false;
  const { words } = article.reading;
  const named = words.slice(mark.first, mark.last + 3).map(({ folded }) => folded);
  return NATIONWIDE.test(named.join(' ')) || named.some((word) => NATIONWIDE.test(word));
}

const BESIDE = 8;

function standingWorth(mention: EntityMention, sentence: Sentence, { marks, best, detection }: Ground): number {
  const standing = placeStanding(marks, mention, sentence);
  // Where the visit went, not what was visited on the way.
  const isVisited = best[0]?.kind === 'visit' && standing.isGoal && best[0].sentence.index === sentence.index;
  const placed =
    (standing.isLocative ? WORTH.locative : 0) +
    (isVisited ? WORTH.visited : 0) +
    (standing.isBesideDate ? WORTH.besideDate : 0) +
    (standing.isHeading ? WORTH.heading : 0);
  return (
    (placed === 0 ? WORTH.bare : placed) +
    nearnessWorth(mention, marks, best) +
    (standing.isArea ? WORTH.area : 0) +
    (standing.isOrigin ? WORTH.origin : 0) +
    (marks.article.isRoleWord[mention.first] === true ? WORTH.role : 0) +
    (isDateline(mention, detection) ? WORTH.dateline : 0)
  );
}

function nearnessWorth(mention: EntityMention, marks: EventMarks, best: readonly EventMention[]): number {
  const isBeside = best.some(({ mark }) => Math.abs(mark.first - mention.first) <= BESIDE);
  return (isBeside ? WORTH.beside : 0) + (isOfAnother(mention, marks, best) ? WORTH.otherEvent : 0);
}

/** Whether between the event's own words and the place another event is named: the visit comes after a seminar in Rabat. */
function isOfAnother({ first }: EntityMention, marks: EventMarks, best: readonly EventMention[]): boolean {
  const home = marks.article.sentenceOfWord[first];
  const own = best.filter(({ sentence, mark }) => sentence.index === home && mark.last < first);
  if (own.length === 0) return false;
  const from = Math.max(...own.map(({ mark }) => mark.last)) + 1;
  for (let at = Math.max(from, first - OTHER_REACH); at < first; at += 1) {
    if (marks.startingAt[at]?.some(({ group, weight }) => group === 'head' && weight >= 3) === true) return true;
  }
  return false;
}

const OTHER_REACH = 12;

function isDateline({ start, end }: Span, { metadata }: Detection): boolean {
  const span = metadata.dateline.evidence[0]?.span;
  return span !== undefined && span !== null && start >= span.start && end <= span.end;
}

function valueAt({ article }: EventMarks, { start, end }: Span, rule: SuggestRule): Detected {
  const quote = article.text.slice(start, end);
  const value = quote.replace(/\s+/g, ' ');
  return { value, basis: 'stated', rule, evidence: [{ source: 'text', quote, span: { start, end } }], warnings: [] };
}

function datelinePlace({ metadata: { dateline } }: Detection): Detected {
  if (dateline.value === null) return UNKNOWN;
  return { ...dateline, basis: 'inferred', rule: 'event-place-dateline' };
}
