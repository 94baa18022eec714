import type { Tense } from '../../text/civil-dates/resolve-date.ts';
import type { MarkedArticle, Sentence } from '../marked-article.ts';
import type { EventMention } from './01-event-mentions.ts';
import type { EventMark } from './event-marks.ts';

const FUTURE_FRENCH = /(?:ra|ront)$/;

/** Whether a mention tells of what will be. Arabic and French announce in the present tense too, but headline in it what was. */
export function tenseOf({ verb, sentence, mark }: EventMention, article: MarkedArticle): Tense {
  const own = mark.group === 'verb' ? mark : null;
  return tenseOfVerb(verb, sentence, article) ?? tenseOfVerb(own, sentence, article);
}

function tenseOfVerb(verb: EventMark | null, { part }: Sentence, article: MarkedArticle): Tense {
  if (!verb) return null;
  if (verb.tense === 'present') return part === 'body' ? 'future' : 'past';
  if (verb.tense !== null) return verb.tense;
  if (isFuture(verb, article)) return 'future';
  return verb.lang === 'fr' && part === 'body' && isFrenchPresent(verb, article) ? 'future' : null;
}

/** Whether a mention is in a form of the future, not in a present that may announce: se rendra, سيعقد, will meet. */
export function isToCome({ verb, mark }: EventMention, article: MarkedArticle): boolean {
  const said = verb ?? (mark.group === 'verb' ? mark : null);
  return said !== null && (said.tense === 'future' || isFuture(said, article));
}

function isFuture({ first, last, lang }: EventMark, { reading: { words } }: MarkedArticle): boolean {
  for (let at = first; at <= last; at += 1) {
    const folded = words[at]?.folded ?? '';
    if (folded === 'will' || (lang === 'fr' && FUTURE_FRENCH.test(folded))) return true;
  }
  return false;
}

const FINITE = new Set(['hold', 'host', 'chair', 'verb']);
const AUXILIARIES = new Set('a ont est sont avait avaient etait etaient sera seront aura auront'.split(' '));

/** s'ouvre vendredi, se tient samedi: announced in the present. A participle or an imperfect is no present. */
function isFrenchPresent({ group, first, last }: EventMark, { text, reading: { words } }: MarkedArticle): boolean {
  const isAuxiliary = (at: number) => AUXILIARIES.has(words[at]?.folded ?? '');
  const tail = words[last];
  if (!FINITE.has(group) || !tail || [first - 1, first, first + 1].some(isAuxiliary)) return false;
  const form = text.slice(tail.start, tail.end).toLowerCase();
  return /(?:e|nt|[^ai]t)$/.test(form) && !PARTICIPLE.test(form) && !IMPERFECT.test(tail.folded);
}

/** organisée, tenue: no verb of these lists has a present in -ue. */
const PARTICIPLE = /(?:é|u)e?s?$/;

const IMPERFECT = /(?:ait|aient)$/;
const REACH = 60;

/** débattront, tiendra: what a sentence tells of the days to come, where no verb of its event does. */
export function tellsFuture({ text, reading: { words } }: MarkedArticle, { first, next }: Sentence): boolean {
  for (let at = first; at < Math.min(next, first + REACH); at += 1) {
    const word = words[at];
    if (!word || word.isCapital || word.script !== 'latin' || word.folded.length < 5) continue;
    if (FUTURE_FORM.test(text.slice(word.start, word.end)) && !NO_VERBS.has(word.folded)) return true;
  }
  return false;
}

const FUTURE_FORM = /(?:[eidu]ra|[eidu]ront)$/;
const NO_VERBS = new Set('opera camera cholera tiara'.split(' '));
