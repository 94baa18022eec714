import type { EventMention } from './01-event-mentions.ts';
import { markBefore, type EventMarks } from './event-marks.ts';

/**
 * The keys of the people and bodies who took part in an event: named in the sentences about it, and, for the article's
 * own event, in those that say who was there; in the order of the text. Who only launched the programme that the event
 * belongs to («التي أطلقها الأمين العام») is not among them.
 */
export function participantsOf(
  marks: EventMarks,
  mentions: readonly EventMention[],
  speakers: ReadonlySet<string>,
  isMain: boolean,
): string[] {
  const { article } = marks;
  const about = new Set(mentions.filter(({ score }) => score > 0).map(({ sentence }) => sentence.index));
  const keys = new Set<string>();
  for (const { entity, first } of article.mentions) {
    if (entity.type === 'place' || keys.has(entity.key)) continue;
    const isSpeaker = isMain && entity.type === 'person' && speakers.has(entity.key);
    const isAbout = about.has(article.sentenceOfWord[first] ?? -1) && !isAside(marks, first);
    if (isSpeaker || isAbout || (isMain && isPresent(marks, first))) keys.add(entity.key);
  }
  return [...keys];
}

/** In a clause about a series or programme. */
function isAside(marks: EventMarks, at: number): boolean {
  return markBefore(marks, 'series', at, 10) !== undefined && markBefore(marks, 'presence', at, 10) === undefined;
}

const LONGEST_LIST = 24;

function isPresent(marks: EventMarks, at: number): boolean {
  return markBefore(marks, 'presence', at, LONGEST_LIST) !== undefined && !isAside(marks, at);
}
