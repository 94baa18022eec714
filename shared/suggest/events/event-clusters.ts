import { resolveDate } from '../../text/civil-dates/resolve-date.ts';
import type { EventMention } from './01-event-mentions.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { dayNumber } from '../../text/civil-dates/calendar.ts';
import { dateBeside } from './02-event-dates.ts';
import { isToCome, tenseOf } from './event-tense.ts';
import type { EventMarks } from './event-marks.ts';

/** The mentions of one event, in order of the text. */
export interface EventCluster {
  readonly mentions: EventMention[];
  date: string | null;
}

/** Puts together the mentions that tell of one event. */
export function clusterEvents(marks: EventMarks, mentions: readonly EventMention[]): EventCluster[] {
  const clusters: EventCluster[] = [];
  for (const mention of mentions) {
    const date = dayOf(marks, mention);
    const { publishedOn } = marks.article;
    const isAhead = date === null && publishedOn !== null && isToCome(mention, marks.article);
    // What is still to come is another one than what has been.
    const open = isAhead ? clusters.filter((cluster) => cluster.date === null || cluster.date > publishedOn) : clusters;
    const home = homeOf(open, mention, date);
    if (home) {
      home.mentions.push(mention);
      home.date ??= date;
    } else clusters.push({ mentions: [mention], date });
  }
  return clusters;
}

function dayOf(marks: EventMarks, mention: EventMention): string | null {
  const beside = dateBeside(marks, mention);
  if (!beside) return null;
  return resolveDate(beside.date, marks.article.publishedOn, tenseOf(mention, marks.article)) ?? beside.date.quote;
}

function homeOf(clusters: readonly EventCluster[], mention: EventMention, date: string | null): EventCluster | null {
  if (mention.isOther) return null;
  const fitting = clusters.filter((cluster) => fits(cluster, mention, date));
  const same = fitting.filter(({ mentions }) => mentions.some((other) => isSameNoun(other, mention)));
  const [first] = same;
  if (first) return same.at(-1) ?? first;
  // هذا اللقاء after a seminar: the general word for what is known already.
  if (!mention.isKnown || mention.isPlural || mention.mark.sense !== 'general') return null;
  return (
    fitting.filter((cluster) => !isBackground(cluster)).sort((one, other) => scoreOf(other) - scoreOf(one))[0] ?? null
  );
}

/** Of one kind, or named by the same noun: الدورة after دورة تكوينية. */
function isSameNoun(one: EventMention, other: EventMention): boolean {
  return one.kind === other.kind || (other.isKnown && one.noun === other.noun);
}

function fits(cluster: EventCluster, mention: EventMention, date: string | null): boolean {
  if (isBackground(cluster) !== mention.isBackground) return false;
  if (cluster.date !== null && date !== null && cluster.date !== date) return false;
  if (!agreesInNumber(cluster, mention)) return false;
  return cluster.mentions.every(
    ({ ordinal }) => ordinal === null || mention.ordinal === null || ordinal === mention.ordinal,
  );
}

/** s'entretient, entretiens: a verb says nothing of how often. */
function agreesInNumber({ mentions }: EventCluster, mention: EventMention): boolean {
  const named = mentions.filter(({ mark }) => mark.group === 'head');
  if (mention.mark.group === 'verb' || named.length === 0) return true;
  return named.every(({ isPlural }) => isPlural) === mention.isPlural;
}

function isBackground({ mentions }: EventCluster): boolean {
  return mentions.every((mention) => mention.isBackground);
}

/** Kinds of occasion that an election may be a part of. */
const ELECTORAL = new Set(['congress', 'meeting', 'session']);
const WHOLE_FROM = 4;

/**
 * The clusters by what speaks for each, best first; an election goes behind the congress that held it, what lies some days
 * back behind what has just been, and of equals what has no kind of ours behind what has.
 */
export function rankClusters(clusters: readonly EventCluster[], publishedOn: CivilDate | null): EventCluster[] {
  const ranked = [...clusters].sort(
    (one, other) => scoreOf(other) - scoreOf(one) || Number(isOfNoKind(one)) - Number(isOfNoKind(other)),
  );
  const [first] = ranked;
  if (!first) return ranked;
  const isElection = first.mentions.every(({ kind }) => kind === 'election');
  const whole = isElection ? ranked.find((cluster) => isWhole(cluster, first)) : undefined;
  const main = whole ?? newsOf(ranked, first, publishedOn);
  return [main, ...ranked.filter((cluster) => cluster !== main)];
}

function isOfNoKind({ mentions }: EventCluster): boolean {
  return mentions.every(({ kind }) => kind === 'other');
}

/** News is of the last days: so many days before publication are recent, and so much less may speak for it. */
const RECENT = 2;
const LESS = 2;

/** What has just been, where the first cluster is some days old and nearly as much speaks for the other. */
function newsOf(ranked: readonly EventCluster[], first: EventCluster, publishedOn: CivilDate | null): EventCluster {
  const age = (date: string | null) =>
    publishedOn !== null && date !== null && DAY.test(date)
      ? dayNumber(publishedOn) - dayNumber(date as CivilDate)
      : null;
  const old = age(first.date);
  if (old === null || old <= RECENT) return first;
  const isNews = (cluster: EventCluster) => {
    const days = age(cluster.date);
    return days !== null && days >= 0 && days <= RECENT && scoreOf(cluster) >= scoreOf(first) - LESS;
  };
  return ranked.find(isNews) ?? first;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the sentence that tells the election names an occasion with it, or the next one a congress. */
function isWhole(cluster: EventCluster, election: EventCluster): boolean {
  const telling = election.mentions.filter(({ score }) => score >= WHOLE_FROM).map(({ sentence }) => sentence);
  return cluster.mentions.some(
    ({ mark, kind, sentence, score, isKnown, isBackground: isPast }) =>
      mark.group === 'head' &&
      ELECTORAL.has(kind) &&
      score >= WHOLE_FROM &&
      telling.some(
        ({ index }) =>
          index === sentence.index || (kind === 'congress' && isKnown && !isPast && index + 1 === sentence.index),
      ),
  );
}

const AGAIN = 0.5;
const MOST_AGAIN = 2.5;

/** What speaks for a cluster being what the article is about: its strongest mention, and that it is named again. */
export function scoreOf({ mentions }: EventCluster): number {
  const best = Math.max(...mentions.map(({ score }) => score));
  const again = mentions.filter(({ score }) => score > 0).length - 1;
  return best + Math.min(MOST_AGAIN, Math.max(0, again) * AGAIN);
}
