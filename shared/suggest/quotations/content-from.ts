import { isDefinite } from '../entities/word-class.ts';
import { hasComma, isBroken, wordAt, type SpeechGround } from './speech-ground.ts';

const CONTENT_REACH = 30;
const LONGEST_ASIDE = 14;
const TURNS = 4;

/**
 * The first word of what was said, of the words `from` to `to` after a verb and its speaker: past what is said of the speaker,
 * past asides (lors de la rencontre, في كلمة بالمناسبة), after أن or que. Null where it cannot be told. Of vague speakers
 * more is often said than the article's roles tell: مصادر مقربة من فلان أن.
 */
export function contentFrom(ground: SpeechGround, from: number, to: number, isVague: boolean): number | null {
  let at = from;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const content = contentAt(ground, at);
    if (content !== null) return content;
    if (isQuotedFrom(ground, at)) return at;
    const next = pastApposition(ground, at, to) ?? pastAside(ground, at, to);
    if (next === null) break;
    at = next;
  }
  const content = contentAt(ground, at) ?? contentBeyond(ground, at, to, isVague);
  if (content !== null) return content;
  const isOfSpeaker = at === from && hasComma(ground, at) && isDefinite(wordAt(ground, at));
  return RELATIVES.has(wordAt(ground, at)) || isOfSpeaker || at > to ? null : at;
}

/** After أن or que; أنه and بأنها are about whom the pronoun stands for, so they belong to the words. */
function contentAt(ground: SpeechGround, at: number): number | null {
  const first = COMPLEMENTS.has(wordAt(ground, at)) ? at + 1 : at;
  const mark = ground.markAt.get(first);
  if (mark?.group !== 'content' || BLESSINGS.has(wordAt(ground, mark.last + 1))) return null;
  return PLAIN.has(wordAt(ground, first)) ? mark.last + 1 : first;
}

const PLAIN = new Set('ان بان que qu that'.split(' '));
/** que Dieu L'assiste: a blessing, and nothing said. */
const BLESSINGS = new Set(['dieu']);
const RELATIVES = new Set('الذي التي الذين qui dont who whose which'.split(' '));

function isQuotedFrom(ground: SpeechGround, at: number): boolean {
  return ground.article.quotedOfWord[at]?.first === at;
}

const DETERMINERS = new Set(['le', 'la', 'l', 'the']);

/** Past roles of the speaker and the bodies and places they belong to. */
function pastApposition(ground: SpeechGround, from: number, to: number): number | null {
  const { isRoleWord, mentionOfWord } = ground.article;
  let at = from;
  if (DETERMINERS.has(wordAt(ground, at)) && isRoleWord[at + 1] === true) at += 1;
  while (
    at <= to &&
    !COMPLEMENTS.has(wordAt(ground, at)) &&
    (isRoleWord[at] === true || isAffiliation(ground, at, from, mentionOfWord[at] !== undefined))
  )
    at += 1;
  return at > from && at <= to ? at : null;
}

/** لجنة العرائض بمجلس النواب; a body or place with nothing but a preposition before it. */
function isAffiliation(ground: SpeechGround, at: number, from: number, isNamed: boolean): boolean {
  const mention = ground.article.mentionOfWord[at];
  if (!isNamed || mention === undefined || mention.entity.type === 'person') return false;
  const isJoined = mention.start > (ground.article.reading.words[mention.first]?.start ?? 0);
  return at > from || isJoined;
}

const ADVERBS = new Set(
  'سابقا حاليا ايضا كذلك بالمناسبه بالخصوص بدوره بدورها فيها فيه خلالها خلاله aussi egalement notamment ainsi also'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'في خلال امام عقب اثنا ضمن لدي عبر امس اليوم يوم مسا صباح lors dans devant en hier outre ainsi in during at on yesterday'.split(
    ' ',
  ),
);
const COMPLEMENTS = new Set('علي الي عن sur'.split(' '));

/** Past an adverb, or an aside that ends at a comma or where the verb's complement begins. */
function pastAside(ground: SpeechGround, from: number, to: number): number | null {
  if (ADVERBS.has(wordAt(ground, from))) return from + 1 <= to ? from + 1 : null;
  if (wordAt(ground, from) === 'من' && ADVERBS.has(wordAt(ground, from + 1))) return from + 2;
  if (!OPENERS.has(wordAt(ground, from))) return null;
  const reach = Math.min(to, from + LONGEST_ASIDE);
  for (let at = from + 1; at <= reach; at += 1) {
    if (isBroken(ground, at)) return at;
    if (hasComma(ground, at) || ground.markAt.get(at)?.group === 'content') return at;
    if (COMPLEMENTS.has(wordAt(ground, at)) && at - from <= 5) return at;
  }
  return null;
}

const LISTENERS = new Set('reporters journalists us'.split(' '));

/** A conjunction further on, past an apposition the article's roles do not tell of: قال فلان، القيادي بالحزب، إن. */
function contentBeyond(ground: SpeechGround, from: number, to: number, isVague: boolean): number | null {
  if (!isVague && !isOfSpeaker(ground, from)) return null;
  for (let at = from + 1; at <= Math.min(to, from + CONTENT_REACH); at += 1) {
    if (isBroken(ground, at)) return null;
    const mark = ground.markAt.get(at);
    if (mark?.group !== 'content' || mark.prefix !== '') continue;
    if (mark.lang === 'ar' || isLedIn(ground, from, at)) return contentAt(ground, at);
  }
  return null;
}

/** Whether the words after a speaker may still be about him: an adjective, a relative clause, an apposition. */
function isOfSpeaker(ground: SpeechGround, at: number): boolean {
  const word = wordAt(ground, at);
  if (COMPLEMENTS.has(word)) return false;
  return isDefinite(word) || RELATIVES.has(word) || LISTENERS.has(word) || hasComma(ground, at);
}

/** told reporters that; a dit M. X, président du conseil, que. */
function isLedIn(ground: SpeechGround, from: number, at: number): boolean {
  if (LISTENERS.has(wordAt(ground, from))) return at - from <= 2;
  return hasComma(ground, from) && hasComma(ground, at);
}
