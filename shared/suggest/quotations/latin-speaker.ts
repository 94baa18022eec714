import { triggerAt } from '../entities/word-class.ts';
import { GAP } from '../entities/reading.ts';
import { isSetOff } from './01-speech-verbs.ts';
import { isNounPhrase, roleSpeaker } from './role-speaker.ts';
import {
  gapAt,
  hasComma,
  isBroken,
  namedSpeaker,
  personFrom,
  speakerAgain,
  unnamedSpeaker,
  wordAt,
  type Speaker,
  type SpeechGround,
  type SpeechVerb,
  type Subject,
} from './speech-ground.ts';

/** The subject of a French or English verb, and whether the words said stand before it (« … », a dit X). */
export interface LatinSubject {
  readonly subject: Subject | null;
  readonly isAfterWords: boolean;
}

/** The subject stands after the verb where the words said come first, else before it. `from` is where its clause may begin. */
export function latinSubject(ground: SpeechGround, verb: SpeechVerb, from: number): LatinSubject {
  // ce qui a souligné: a thing did.
  if (wordAt(ground, verb.first - 1) === 'qui' && wordAt(ground, verb.first - 2) === 'ce')
    return { subject: null, isAfterWords: false };
  if (isInverted(ground, verb)) return { subject: 'unsaid', isAfterWords: true };
  const after = followsWords(ground, verb) ? subjectAfter(ground, verb.last + 1, verb.sentence.next) : null;
  if (after) return { subject: after, isAfterWords: true };
  const subject = subjectBefore(ground, verb, from);
  return { subject, isAfterWords: subject !== null && isEnglishTag(ground, verb, subject) };
}

const ADJUNCTS = new Set(
  'in on at during after before while to monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** …, the minister said on Monday; Women, Ms X noted, account for half: a comma before the subject, no words led in after. */
function isEnglishTag(ground: SpeechGround, { mark, last, first, sentence }: SpeechVerb, subject: Subject): boolean {
  if (mark.lang !== 'en' || ground.markAt.get(last + 1)?.group === 'content') return false;
  const next = last + 1;
  const isOver = next >= sentence.next || hasComma(ground, next) || ADJUNCTS.has(wordAt(ground, next));
  if (!isOver) return false;
  const begin = typeof subject === 'string' ? first - 1 : subject.first;
  for (let at = begin; at > Math.max(sentence.first, begin - 5); at -= 1) {
    if ((gapAt(ground, at) & (GAP.comma | GAP.quote)) !== 0) return true;
    if ((gapAt(ground, at) & GAP.stop) !== 0 && !isTitleStop(ground, at)) return false;
  }
  return false;
}

const PRONOUNS = new Set('il elle ils elles he she they'.split(' '));

/** a-t-il ajouté, dit-elle. */
function isInverted(ground: SpeechGround, { first, last, mark }: SpeechVerb): boolean {
  for (let at = first + 1; at < mark.first; at += 1) if (PRONOUNS.has(wordAt(ground, at))) return true;
  const next = wordAt(ground, last + 1) === 't' ? last + 2 : last + 1;
  return PRONOUNS.has(wordAt(ground, next)) && (gapAt(ground, next) & GAP.hyphen) !== 0;
}

/** Whether a comma or a closing quotation mark stands before the verb. */
function followsWords(ground: SpeechGround, { first, sentence }: SpeechVerb): boolean {
  return first > sentence.first && (gapAt(ground, first) & (GAP.comma | GAP.quote)) !== 0;
}

const DETERMINERS = new Set('le la l les un une the a an'.split(' '));
const REACH_AFTER = 10;

/** The name or role right after the verb: a indiqué M. X, souligne la présidente. */
function subjectAfter(ground: SpeechGround, at: number, to: number): Speaker | null {
  const mark = ground.markAt.get(at);
  if (mark?.group === 'same' || mark?.group === 'latter') return speakerAgain(ground, mark);
  if (mark?.group === 'plural') return unnamedSpeaker(ground, mark.first, mark.last);
  const named = nameAfter(ground, at, to);
  if (named) return named;
  const head = DETERMINERS.has(wordAt(ground, at)) ? at + 1 : at;
  const role = head > at ? roleSpeaker(ground, head, to) : null;
  if (role) return role;
  const body = ground.article.mentionOfWord[head];
  return body?.first === head && body.entity.type === 'organisation' ? namedSpeaker(body) : null;
}

/** The person named from a word on, over articles, titles and roles. */
function nameAfter(ground: SpeechGround, at: number, to: number): Speaker | null {
  const { reading, isRoleWord } = ground.article;
  for (let index = at; index < Math.min(to, at + REACH_AFTER); index += 1) {
    if (index > at && isBroken(ground, index) && !isTitleStop(ground, index)) break;
    const person = personFrom(ground, index);
    if (person) return namedSpeaker(person);
    const isPart =
      DETERMINERS.has(wordAt(ground, index)) ||
      isRoleWord[index] === true ||
      triggerAt(reading, 'person_title', index) !== undefined;
    if (!isPart) break;
  }
  return null;
}

/** The full stop of `M.` ends nothing. */
function isTitleStop(ground: SpeechGround, at: number): boolean {
  return triggerAt(ground.article.reading, 'person_title', at - 1) !== undefined;
}

const PREPOSITIONS = new Set(
  'de du d des a au aux avec par pour chez sur contre entre selon of to with by for from on against between'.split(' '),
);
const CLITICS = new Set('y en l le la les lui leur nous vous n ne s se me also then further'.split(' '));
const REACH_BEFORE = 45;
const SINGULAR = new Set('il elle he she'.split(' '));
const UNNAMED = new Set('ils elles on nous they we je i'.split(' '));

function subjectBefore(ground: SpeechGround, verb: SpeechVerb, from: number): Subject | null {
  let at = verb.first - 1;
  while (at > verb.first - 4 && CLITICS.has(wordAt(ground, at))) at -= 1;
  const word = wordAt(ground, at);
  const isNear = !isBroken(ground, verb.first) && at >= verb.sentence.first;
  if (isNear && SINGULAR.has(word)) return personOfSentence(ground, at, verb.sentence.first) ?? 'unsaid';
  if (isNear && UNNAMED.has(word)) return unnamedSpeaker(ground, at, at);
  const isJoined = isSetOff(ground.article, verb);
  const subject = nearestSubject(ground, verb, at, Math.max(from, verb.first - REACH_BEFORE));
  if (!subject) return isJoined ? null : isNounAt(ground, at) ? 'unknown' : null;
  if (!verb.isPlural) return subject;
  return { ...subject, entity: null };
}

/** A noun of the text right before the verb, in small letters: the party source noted. */
function isNounAt(ground: SpeechGround, at: number): boolean {
  const word = ground.article.reading.words[at];
  return word?.script === 'latin' && !CLITICS.has(word.folded);
}

/** dans laquelle il a rappelé: the person named last before in the sentence. */
function personOfSentence(ground: SpeechGround, before: number, from: number): Speaker | null {
  for (let at = before - 1; at >= Math.max(from, before - REACH_BEFORE); at -= 1) {
    const mention = ground.article.mentionOfWord[at];
    if (mention?.entity.type === 'person') return namedSpeaker(mention);
  }
  return null;
}

/**
 * The nearest name or role to the left that no preposition makes a complement, provided that it reaches the verb: nothing
 * between but its own complements, an apposition between commas, or a first verb (a salué X et a appelé).
 */
function nearestSubject(ground: SpeechGround, verb: SpeechVerb, before: number, from: number): Speaker | null {
  for (let at = before; at >= from; at -= 1) {
    if (ground.article.quotedOfWord[at]) return null;
    const found = subjectFrom(ground, verb, at, before);
    if (found && !isComplement(ground, found.first))
      return reachesVerb(ground, verb, found.last + 1, before) ? found : null;
  }
  return null;
}

/** The name, body, role or general speakers that begin at a word. */
function subjectFrom(ground: SpeechGround, verb: SpeechVerb, at: number, before: number): Speaker | null {
  const { mentionOfWord, isRoleWord } = ground.article;
  const mark = ground.markAt.get(at);
  if (mark?.group === 'same' || mark?.group === 'latter') return speakerAgain(ground, mark);
  if (mark?.group === 'plural') return agrees(ground, verb, at) ? unnamedSpeaker(ground, mark.first, mark.last) : null;
  const mention = mentionOfWord[at];
  if (mention?.first === at && mention.entity.type !== 'place' && isRoleWord[at] !== true) return namedSpeaker(mention);
  if (isRoleWord[at] === true || !isNounPhrase(ground, at)) return null;
  return roleSpeaker(ground, at, before + 1);
}

/** A French verb in the singular has no subject in the plural. */
function agrees(ground: SpeechGround, { mark, isPlural }: SpeechVerb, at: number): boolean {
  return mark.lang !== 'fr' || isPlural || !PLURAL_ARTICLES.has(wordAt(ground, at));
}

const PLURAL_ARTICLES = new Set('les des plusieurs certains'.split(' '));
const GOES_ON = new Set('de du d des of a au aux en for in charge chargee qui who'.split(' '));

/** Whether a subject that ends before `at` is the verb's: see nearestSubject. */
function reachesVerb(ground: SpeechGround, verb: SpeechVerb, at: number, before: number): boolean {
  if (at > before) return true;
  const gap = gapAt(ground, at);
  if (hasComma(ground, at)) return hasComma(ground, verb.first) || hasComma(ground, before + 1);
  if ((gap & GAP.bracket) !== 0 && before - at <= 1) return true;
  if (GOES_ON.has(wordAt(ground, at))) return true;
  return isSetOff(ground.article, verb);
}

/** Whether a preposition leads the noun in, over its article and titles: de M. X, aux élus. */
function isComplement(ground: SpeechGround, at: number): boolean {
  const { reading } = ground.article;
  let before = at - 1;
  for (let step = 0; step < 4; step += 1) {
    const word = wordAt(ground, before);
    if (DETERMINERS.has(word) && word !== 'a') before -= 1;
    else if (triggerAt(reading, 'person_title', before)?.last === before) before -= 1;
    else break;
  }
  return PREPOSITIONS.has(wordAt(ground, before)) && !isBroken(ground, before + 1);
}
