import type { MarkedArticle } from '../marked-article.ts';
import { GAP, type Reading } from '../entities/reading.ts';
import { auxiliaryBefore, type SpeechMark } from './speech-marks.ts';
import type { Gender, SpeechVerb } from './speech-ground.ts';

const VERBAL: ReadonlySet<string> = new Set(['verb', 'weak', 'spoken', 'participle', 'according']);
/** Within longer quotation marks somebody tells what others said: those are the quoted one's words. */
const LONGEST_QUOTED_WORDS = 3;

/** The words of an article that may say that somebody spoke, in order. Titles are told again in the text. */
export function speechVerbs(article: MarkedArticle, marks: readonly SpeechMark[]): SpeechVerb[] {
  const found: SpeechVerb[] = [];
  for (const mark of marks) {
    if (!VERBAL.has(mark.group) || isQuoted(article, mark)) continue;
    const sentence = article.sentences[article.sentenceOfWord[mark.first] ?? 0];
    if (sentence?.part !== 'body') continue;
    const first = mark.group === 'spoken' ? (auxiliaryBefore(article.reading, mark.first) ?? mark.first) : mark.first;
    const start = first === mark.first ? mark.start : (article.reading.words[first]?.start ?? mark.start);
    if (isNegated(article.reading, first, mark)) continue;
    const { last, end } = mark;
    const gender = genderOf(article, mark);
    found.push({ mark, first, last, start, end, sentence, gender, isPlural: isPlural(article, first, mark) });
  }
  return found;
}

const NOT_BEFORE = new Set('لم لن لا n ne not never t'.split(' '));
const NOT_WITHIN = new Set('pas jamais point plus'.split(' '));

/** لم يؤكد, n'a pas répondu, did not say: nobody spoke. */
function isNegated({ words }: Reading, first: number, { first: at, last }: SpeechMark): boolean {
  const before = words[first - 1];
  if (before && NOT_BEFORE.has(before.folded) && ((words[first]?.gap ?? 0) & ~(GAP.space | GAP.apostrophe)) === 0)
    return true;
  for (let within = first; within < at; within += 1) if (NOT_WITHIN.has(words[within]?.folded ?? '')) return true;
  return NOT_WITHIN.has(words[last + 1]?.folded ?? '');
}

function isQuoted({ quotedOfWord }: MarkedArticle, { first }: SpeechMark): boolean {
  const quoted = quotedOfWord[first];
  return quoted !== undefined && quoted.last - quoted.first >= LONGEST_QUOTED_WORDS;
}

/** As an Arabic verb or participle shows it. */
function genderOf(
  { reading }: MarkedArticle,
  { lang, group, first, last, prefix, tense, hasObject }: SpeechMark,
): Gender | null {
  if (lang !== 'ar') return group === 'participle' ? null : genderOfPronoun(reading, first, last);
  if (first !== last || hasObject) return null;
  const form = reading.words[first]?.folded.slice(prefix.length) ?? '';
  if (group === 'participle') return form.endsWith('ه') ? 'feminine' : form.endsWith('ا') ? 'masculine' : null;
  if (/(?:وا|ون|ان|تا|يا)$/.test(form)) return null;
  if (tense === 'past') return form.endsWith('ت') ? 'feminine' : 'masculine';
  return /^س?ت/.test(form) ? 'feminine' : 'masculine';
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['il', 'masculine'],
  ['he', 'masculine'],
  ['elle', 'feminine'],
  ['she', 'feminine'],
]);
const PRONOUN_REACH = 3;

/** Il a ajouté, a-t-elle lancé, she said. */
function genderOfPronoun({ words }: Reading, first: number, last: number): Gender | null {
  for (let at = first - PRONOUN_REACH; at <= last + 2; at += 1) {
    const word = words[at];
    // A pronoun before a mark of punctuation is another clause's.
    if (word && at < first && ((words[at + 1]?.gap ?? GAP.edge) & ~(GAP.space | GAP.apostrophe)) !== 0) continue;
    const gender = PRONOUNS.get(word?.folded ?? '');
    if (gender !== undefined && (at < first || ((word?.gap ?? 0) & GAP.hyphen) !== 0)) return gender;
  }
  return null;
}

const PLURAL_AUXILIARIES = new Set(['ont', 'avaient', 'sont', 'se']);

function isPlural({ reading }: MarkedArticle, first: number, { lang, group, last }: SpeechMark): boolean {
  const word = reading.words[first]?.folded ?? '';
  if (lang === 'ar') return group === 'participle' ? /(?:ين|ات)$/.test(word) : /(?:وا|ون)$/.test(word);
  if (lang !== 'fr') return false;
  if (group === 'spoken') return PLURAL_AUXILIARIES.has(word);
  return group !== 'participle' && /[^m]ent$/.test(reading.words[last]?.folded ?? '');
}

/** Whether a comma, a conjunction or the sentence's beginning sets the verb off from the words before it. */
export function isSetOff(article: MarkedArticle, { first, mark }: SpeechVerb): boolean {
  const { words } = article.reading;
  const gap = words[first]?.gap ?? GAP.edge;
  if ((gap & ~(GAP.space | GAP.apostrophe)) !== 0 || /[وف]/.test(mark.prefix)) return true;
  return ['كما', 'و', 'حيث', 'et', 'puis', 'and', 'الذي', 'التي', 'qui', 'who'].includes(
    words[first - 1]?.folded ?? '',
  );
}
