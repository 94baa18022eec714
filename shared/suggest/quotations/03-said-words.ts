import type { Span } from '../../model/span.ts';
import { GAP } from '../entities/reading.ts';
import type { Quoted } from '../quoted-words.ts';
import type { SpeechAct } from './02-speech-acts.ts';
import { gapAt, isBroken, wordAt, type SpeechGround } from './speech-ground.ts';

/** The words of an act of speaking, as they stand or as they are told. */
export interface SaidWords extends Span {
  readonly manner: 'direct' | 'reported';
}

const LEAST_WORDS = 2;

/** Finds what was said: the quotation, or the clause up to the next act or the sentence's end; null where too little is left. */
export function saidWords(
  ground: SpeechGround,
  act: SpeechAct,
  previous: SpeechAct | undefined,
  next: SpeechAct | undefined,
): SaidWords | null {
  return act.isAfterWords ? wordsBefore(ground, act, previous) : wordsAfter(ground, act, next);
}

/** « … », a-t-il ajouté; La réforme est engagée, a indiqué le ministre. */
function wordsBefore(ground: SpeechGround, { verb }: SpeechAct, previous: SpeechAct | undefined): SaidWords | null {
  const quoted = quotedBefore(ground, verb.first);
  if (quoted) return { start: quoted.start, end: quoted.end, manner: 'direct' };
  const isHere = previous?.verb.sentence === verb.sentence;
  const from = isHere ? Math.max(previous.verb.last, previous.speaker.last) + 1 : verb.sentence.first;
  return clause(ground, from, verb.first - 1);
}

/** The quotation that ends right before the verb, in its sentence or in the one before. */
function quotedBefore({ article }: SpeechGround, at: number): Quoted | undefined {
  const quoted = article.quotedOfWord[at - 1];
  return quoted && quoted.last === at - 1 && quoted.last - quoted.first + 1 >= LEAST_WORDS ? quoted : undefined;
}

function wordsAfter(
  ground: SpeechGround,
  { verb, speaker, isNamedHere }: SpeechAct,
  next: SpeechAct | undefined,
): SaidWords | null {
  const isHere = next?.verb.sentence === verb.sentence;
  const isNextAfterWords = isHere && next.isAfterWords;
  const to = isHere && !isNextAfterWords ? next.verb.first - 1 : verb.sentence.next - 1;
  const from = Math.max(verb.last, isNamedHere && speaker.first > verb.last ? speaker.last : verb.last) + 1;
  const begin = contentFrom(ground, from, to);
  return directFrom(ground, from, begin, to) ?? clause(ground, begin, to);
}

const CONTENT_REACH = 30;

/** The first word of what was said: after أن or que; else after the speaker and what stands in apposition. */
function contentFrom(ground: SpeechGround, from: number, to: number): number {
  for (let at = from; at <= Math.min(to, from + CONTENT_REACH); at += 1) {
    if (ground.article.quotedOfWord[at]?.first === at && at - from <= 2) return at;
    const mark = ground.markAt.get(at);
    if (mark?.group === 'content') return isPronominal(wordAt(ground, at)) ? at : mark.last + 1;
    if (at > from && (gapAt(ground, at) & GAP.stop) !== 0) return at;
  }
  let begin = from;
  while (
    begin < to &&
    (ground.article.isRoleWord[begin] === true ||
      (['le', 'la', 'l'].includes(wordAt(ground, begin)) && ground.article.isRoleWord[begin + 1] === true))
  )
    begin += 1;
  return begin;
}

/** أنه, بأنها: what was said is about the one the pronoun stands for, so it belongs to the words. */
function isPronominal(word: string): boolean {
  return !['ان', 'بان', 'que', 'qu', 'that'].includes(word);
}

/** A quotation that the words begin with, or that makes up most of them. */
function directFrom(ground: SpeechGround, from: number, begin: number, to: number): SaidWords | null {
  const { quotedOfWord } = ground.article;
  for (let at = from; at <= Math.min(to, begin + 4); at += 1) {
    const quoted = quotedOfWord[at];
    if (!quoted) continue;
    const length = quoted.last - quoted.first + 1;
    const isWhole = quoted.last >= to - 1 || length >= (to - begin + 1) * 0.6 || length >= 12;
    if (length < LEAST_WORDS + 1 || !isWhole) return null;
    return { start: quoted.start, end: quoted.end, manner: 'direct' };
  }
  return null;
}

const JOINTS = new Set('و et and ainsi puis ثم كما'.split(' '));

/** From one word to another, without the signs and conjunctions at its ends. */
function clause(ground: SpeechGround, first: number, last: number): SaidWords | null {
  const { words } = ground.article.reading;
  let end = last;
  while (end > first && JOINTS.has(wordAt(ground, end))) end -= 1;
  let begin = first;
  while (begin < end && JOINTS.has(wordAt(ground, begin))) begin += 1;
  const [from, to] = [words[begin], words[end]];
  if (!from || !to || end - begin + 1 < LEAST_WORDS || (begin > first && isBroken(ground, begin))) return null;
  return { start: from.start, end: to.end, manner: 'reported' };
}
