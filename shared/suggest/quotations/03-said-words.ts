import type { Span } from '../../model/span.ts';
import type { Quoted } from '../quoted-words.ts';
import type { HeardAct, SpeechAct } from './02-speech-acts.ts';
import { contentFrom } from './content-from.ts';
import { GAP } from '../entities/reading.ts';
import { triggerAt } from '../entities/word-class.ts';
import { gapAt, isBroken, wordAt, type Speaker, type SpeechGround } from './speech-ground.ts';

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
  // ما أكده فلان: what was said stands somewhere before.
  if (act.verb.mark.hasObject || !act.speaker) return null;
  const heard = { ...act, speaker: act.speaker };
  return act.isAfterWords ? wordsBefore(ground, heard, previous, next) : wordsAfter(ground, heard, next);
}

/** « … », a-t-il ajouté; La réforme est engagée, a indiqué le ministre. */
function wordsBefore(
  ground: SpeechGround,
  { verb, speaker, isNamedHere }: HeardAct,
  previous: SpeechAct | undefined,
  next: SpeechAct | undefined,
): SaidWords | null {
  const begin = isNamedHere ? Math.min(verb.first, startOf(ground, speaker)) : startOfPronoun(ground, verb.first);
  const quoted = quotedBefore(ground, begin);
  if (quoted) return direct(ground, quoted);
  // Between two verbs of one sentence the words may be the first one's.
  if (previous?.verb.sentence === verb.sentence) return null;
  const { next: end } = verb.sentence;
  const first = pastDateline(ground, verb.sentence.first);
  const lead = begin - first;
  const rest = end - Math.max(verb.last, isNamedHere ? speaker.last : verb.last) - 1;
  // Women, Ms X noted, account for half: the verb stands within what was said.
  const isWithin = lead <= SHORT_LEAD && rest > 2 * lead && next?.verb.sentence !== verb.sentence;
  return clause(ground, first, isWithin ? end - 1 : begin - 1);
}

/** Where what is told of the speaker begins, before the name. */
function startOf(ground: SpeechGround, { first }: Speaker): number {
  const at = startOfTitles(ground, first);
  // the regional health secretary, Ms X, said: the comma is where the words end.
  for (let comma = at; comma > at - LONGEST_TITLE; comma -= 1) if (endsWords(ground, comma)) return comma;
  return at;
}

/** With the titles, roles and articles before the name. */
function startOfTitles(ground: SpeechGround, first: number): number {
  const { isRoleWord, reading } = ground.article;
  let at = first;
  while (
    isRoleWord[at - 1] === true ||
    ARTICLES.has(wordAt(ground, at - 1)) ||
    triggerAt(reading, 'person_title', at - 1)?.last === at - 1
  )
    at -= 1;
  return at;
}

function endsWords(ground: SpeechGround, at: number): boolean {
  return (gapAt(ground, at) & (GAP.comma | GAP.quote)) !== 0;
}

function startOfPronoun(ground: SpeechGround, verb: number): number {
  return PRONOUNS.has(wordAt(ground, verb - 1)) ? verb - 1 : verb;
}

/** Rabat — Three districts …: the words begin after the dateline. */
function pastDateline({ article }: SpeechGround, first: number): number {
  const place = article.mentionOfWord[first];
  if (place?.entity.type !== 'place') return first;
  const gap = article.reading.words[place.last + 1]?.gap ?? 0;
  return (gap & (GAP.other | GAP.hyphen)) !== 0 ? place.last + 1 : first;
}

const ARTICLES = new Set('the a an le la l'.split(' '));
const PRONOUNS = new Set('he she they il elle'.split(' '));
const LONGEST_TITLE = 5;
const SHORT_LEAD = 6;

/** The quotation that ends right before the verb, in its sentence or in the one before. */
function quotedBefore({ article }: SpeechGround, at: number): Quoted | undefined {
  const quoted = article.quotedOfWord[at - 1];
  return quoted && quoted.last === at - 1 && quoted.last - quoted.first + 1 >= LEAST_WORDS ? quoted : undefined;
}

function direct({ article: { text } }: SpeechGround, { start, end }: Quoted): SaidWords {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  return { start: start + lead, end: start + inside.replace(/[\s,،]+$/, '').length, manner: 'direct' };
}

function wordsAfter(
  ground: SpeechGround,
  { verb, speaker, isNamedHere }: HeardAct,
  next: SpeechAct | undefined,
): SaidWords | null {
  const from = Math.max(verb.last, isNamedHere && speaker.first > verb.last ? speaker.last : verb.last) + 1;
  const to = endOfWords(ground, verb.sentence.next, from, next?.verb.sentence === verb.sentence ? next : undefined);
  if (from > to) return quotedInNextLine(ground, from);
  const begin = contentFrom(ground, from, to, isNamedHere && speaker.entity === null);
  if (begin === null) return null;
  return directFrom(ground, from, begin, to) ?? clause(ground, begin, to);
}

/** The last word before the next act and its subject, or the sentence's; without على حد قوله. */
function endOfWords(ground: SpeechGround, end: number, from: number, next: SpeechAct | undefined): number {
  let to = end - 1;
  if (next) {
    const { first } = next.verb;
    const subject = next.isNamedHere ? startOfTitles(ground, next.speaker?.first ?? first) : first;
    to = (subject < first && subject > from ? subject : first) - 1;
  }
  for (let at = from; at <= to; at += 1) if (ground.markAt.get(at)?.group === 'coda') return at - 1;
  return to;
}

/** وقال فلان: with the quotation in a line of its own. */
function quotedInNextLine(ground: SpeechGround, at: number): SaidWords | null {
  const { text, reading, quotedOfWord } = ground.article;
  const quoted = quotedOfWord[at];
  const before = reading.words[at - 1];
  if (quoted?.first !== at || !before || !text.slice(before.end, quoted.start).includes(':')) return null;
  return direct(ground, quoted);
}

/** A quotation that the words begin with, or that makes up most of them. */
function directFrom(ground: SpeechGround, from: number, begin: number, to: number): SaidWords | null {
  const { quotedOfWord } = ground.article;
  for (let at = from; at <= Math.min(to, begin + 4); at += 1) {
    const quoted = quotedOfWord[at];
    if (!quoted) continue;
    const length = quoted.last - quoted.first + 1;
    const isWhole = quoted.last >= to - 1 || length >= (to - begin + 1) * 0.6 || length >= 12;
    return length > LEAST_WORDS && isWhole ? direct(ground, quoted) : null;
  }
  return null;
}

const JOINTS = new Set(
  'و et and ainsi puis ثم كما فيما بينما tandis alors que while in the a le la l il elle he she'.split(' '),
);

/** From one word to another, without the signs and conjunctions at its ends. */
function clause(ground: SpeechGround, first: number, last: number): SaidWords | null {
  const { words } = ground.article.reading;
  let end = last;
  while (end > first && JOINTS.has(wordAt(ground, end))) end -= 1;
  let begin = first;
  while (begin < end && LEADS.has(wordAt(ground, begin))) begin += 1;
  const [from, to] = [words[begin], words[end]];
  if (!from || !to || end - begin + 1 < LEAST_WORDS || (begin > first && isBroken(ground, begin))) return null;
  return { start: from.start, end: closed(ground, from.start, to.end, end), manner: 'reported' };
}

const LEADS = new Set('و et and ainsi puis ثم كما'.split(' '));

/** With the mark that closes a quotation within the words: the words end after it. */
function closed(ground: SpeechGround, start: number, end: number, last: number): number {
  const { text, reading, quotedOfWord } = ground.article;
  const quoted = quotedOfWord[last];
  if (quoted?.last !== last || quoted.start <= start) return end;
  const next = reading.words[last + 1]?.start ?? text.length;
  return Math.min(next, quoted.end + 1);
}
