import type { Lexicon } from '../../gazetteer/lexicon.ts';
import type { Detection } from '../../model/analysis.ts';
import { quotedSpan } from '../../model/span.ts';
import type { EventSuggestion, Reason } from '../../model/suggestion.ts';
import { fold } from '../../text/fold.ts';
import { reason } from '../entities/reason.ts';
import type { MarkedArticle } from '../marked-article.ts';
import type { SpeechMark } from '../quotations/speech-marks.ts';
import { eventMentions, type EventMention } from './01-event-mentions.ts';
import { eventDate } from './02-event-dates.ts';
import { eventPlace } from './03-event-places.ts';
import { eventOrganiser } from './04-organiser.ts';
import { participantsOf } from './05-participants.ts';
import { clusterEvents, rankClusters, scoreOf, type EventCluster } from './event-clusters.ts';
import { markEventWords, type EventMarks } from './event-marks.ts';
import { toldEvent } from './told-event.ts';

/** From how many points on a cluster is the article's own event, and worth suggesting at all. */
const MAIN_FROM = 4.5;
const MENTION_FROM = 3.9;
const MOST_SUGGESTED = 8;

/** Proposes the events that an article tells of, its own first; where it names none, what its title tells. */
export function suggestEvents(
  detection: Detection,
  lexicon: Lexicon,
  article: MarkedArticle,
  { marks: speech, speakers }: Speech,
): EventSuggestion[] {
  const marks = markEventWords(article);
  const ground = { detection, lexicon, marks, speakers };
  const ranked = rankClusters(clusterEvents(marks, eventMentions(marks)), article.publishedOn);
  const hasMain = ranked[0] !== undefined && isMainEvent(ranked[0]);
  const named = ranked
    .filter((cluster, index) => (index === 0 && hasMain) || isWorthMentioning(cluster))
    .slice(0, MOST_SUGGESTED)
    .map((cluster, index) => suggestionOf(ground, cluster, scoreOf(cluster), index === 0 && hasMain));
  const told = hasMain ? null : toldEvent(marks, speech);
  return told ? [suggestionOf(ground, { mentions: [told], date: null }, LEAST, true), ...named] : named;
}

/** What the article has of speech: its words of speaking, and the keys of the people whom it quotes. */
interface Speech {
  readonly marks: readonly SpeechMark[];
  readonly speakers: ReadonlySet<string>;
}

/** The score of an event that nothing names. */
const LEAST = -1;

function isMainEvent(cluster: EventCluster): boolean {
  return scoreOf(cluster) >= MAIN_FROM && cluster.mentions.some(({ score }) => score >= MENTION_FROM);
}

/** Besides its own event an article mentions many; only those named by a noun, and held or dated, are worth a look. */
function isWorthMentioning({ mentions, date }: EventCluster): boolean {
  return mentions.some(
    ({ mark, verb, kind, isPlural, isAside, score }) =>
      mark.group === 'head' &&
      kind !== 'statement' &&
      mark.sense === '' &&
      !isPlural &&
      !isAside &&
      (date !== null || (verb !== null && score >= MENTION_FROM)),
  );
}

interface Ground {
  readonly detection: Detection;
  readonly lexicon: Lexicon;
  readonly marks: EventMarks;
  readonly speakers: ReadonlySet<string>;
}

function suggestionOf(ground: Ground, { mentions }: EventCluster, score: number, isMain: boolean): EventSuggestion {
  const { detection, lexicon, marks, speakers } = ground;
  const best = [...mentions].sort((one, other) => other.score - one.score);
  const [first] = best;
  if (!first) throw new Error('A cluster has a mention.');
  const { text } = marks.article;
  const trigger = quotedSpan(text, first.mark.start, first.mark.end);
  const place = eventPlace({ marks, best, detection, lexicon, isMain });
  return {
    key: `event:${first.kind}:${fold(trigger.quote)}:${first.mark.start}`,
    kind: first.kind,
    trigger,
    date: eventDate(marks, best, detection, isMain),
    place,
    organiser: eventOrganiser(marks, best),
    participantKeys: participantsOf(marks, mentions, speakers, isMain),
    isMain,
    confidence: confidenceOf(score, isMain),
    reasons: reasonsOf(best),
  };
}

function reasonsOf(mentions: readonly EventMention[]): Reason[] {
  const byRule = new Map<string, Reason>();
  for (const { reasons } of mentions) for (const one of reasons) if (!byRule.has(one.rule)) byRule.set(one.rule, one);
  if (mentions.length > 1)
    byRule.set('event-named-again', reason('event-named-again', { number: String(mentions.length) }));
  return [...byRule.values()];
}

function confidenceOf(score: number, isMain: boolean): number {
  if (score < 0) return 0.35;
  const share = Math.min(1, Math.max(0, (score - 2) / 10));
  return Math.round((isMain ? 0.5 + 0.45 * share : 0.3 + 0.4 * share) * 100) / 100;
}
