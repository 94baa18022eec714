import { bareWord } from '../../gazetteer/phrase-trie.ts';
import type { EntitySuggestion } from '../../model/suggestion.ts';
import { isDefinite, triggerAt } from '../entities/word-class.ts';
import { hasComma, isBroken, unnamedSpeaker, wordAt, type Speaker, type SpeechGround } from './speech-ground.ts';

const LONGEST_ROLE = 8;

/** The speaker whom a role that begins at the word stands for; unnamed where the article gives it to nobody, or to several. */
export function roleSpeaker(ground: SpeechGround, at: number, to: number): Speaker | null {
  const { reading } = ground.article;
  const role = triggerAt(reading, 'person_role', at) ?? triggerAt(reading, 'person_title', at);
  if (!role || role.start !== reading.words[at]?.start || role.last >= to) return null;
  const last = endOfRole(ground, role.last, Math.min(to, at + LONGEST_ROLE));
  const unnamed = unnamedSpeaker(ground, at, last);
  if (!unnamed) return null;
  const phrase = reading.words.slice(at, last + 1).map(({ folded }) => bareWord(folded));
  return { ...unnamed, entity: holderOf(ground, phrase) };
}

/** An Arabic role goes on over its adjectives (الأمين العام الجهوي). */
function endOfRole(ground: SpeechGround, from: number, to: number): number {
  const { words } = ground.article.reading;
  let last = from;
  while (last + 1 < to && !isBroken(ground, last + 1)) {
    const next = words[last + 1];
    const isAdjective = next?.script === 'arabic' && isDefinite(next.folded) && /(?:ي|يه)$/.test(next.folded);
    if (!isAdjective || ground.article.mentionOfWord[last + 1]?.entity.type === 'person') break;
    last += 1;
  }
  return last;
}

/** The one person of the article whose stated role begins with the phrase. */
function holderOf(ground: SpeechGround, phrase: readonly string[]): EntitySuggestion | null {
  const holders = new Set<EntitySuggestion>();
  for (const { entity, words } of rolesOf(ground)) {
    if (phrase.every((word, index) => word === words[index])) holders.add(entity);
  }
  const [holder] = holders;
  return holders.size === 1 && holder ? holder : null;
}

interface StatedRole {
  readonly entity: EntitySuggestion;
  readonly words: readonly string[];
}

const known = new WeakMap<SpeechGround, readonly StatedRole[]>();

/** The roles that the article states of its people, as bare words. Worked out once an article. */
function rolesOf(ground: SpeechGround): readonly StatedRole[] {
  const before = known.get(ground);
  if (before) return before;
  const { reading, mentions } = ground.article;
  const roles: StatedRole[] = [];
  for (const { entity, first, last } of mentions) {
    if (entity.type !== 'person') continue;
    for (const run of [runBefore(ground, first), runAfter(ground, last), appositionBefore(ground, first)]) {
      if (run.length === 0) continue;
      roles.push({ entity, words: run.map((at) => bareWord(reading.words[at]?.folded ?? '')) });
    }
  }
  known.set(ground, roles);
  return roles;
}

/** The role words right before a name, over its titles. A particle on the title makes the role another's: للسيد فلان. */
function runBefore(ground: SpeechGround, name: number): number[] {
  const { reading, isRoleWord } = ground.article;
  let at = name - 1;
  if (isRoleWord[at] !== true) {
    const title = triggerAt(reading, 'person_title', at);
    if (title?.start !== reading.words[at]?.start) return [];
    at -= 1;
  }
  const run: number[] = [];
  while (isRoleWord[at] === true && run.length < LONGEST_QUOTE && !isBroken(ground, at + 1)) run.unshift(at--);
  return run;
}

/** وزير الماء، السيد فلان; la présidente du conseil, Mme X: a role set off from the name by a comma. */
function appositionBefore(ground: SpeechGround, name: number): number[] {
  const { reading } = ground.article;
  let at = name;
  if (triggerAt(reading, 'person_title', at - 1)?.last === at - 1) at -= 1;
  if (!hasComma(ground, at)) return [];
  for (let head = at - 1; head >= at - LONGEST_ROLE; head -= 1) {
    if (triggerAt(reading, 'person_role', head)?.start === reading.words[head]?.start)
      return Array.from({ length: at - head }, (_, index) => head + index);
    if (isBroken(ground, head) || hasComma(ground, head)) return [];
  }
  return [];
}

/** The role words after a name, over a comma and its article. */
function runAfter(ground: SpeechGround, name: number): number[] {
  const { isRoleWord } = ground.article;
  let at = name + 1;
  if (['le', 'la', 'l', 'the'].includes(wordAt(ground, at))) at += 1;
  const run: number[] = [];
  while (isRoleWord[at] === true && run.length < LONGEST_QUOTE && !isBroken(ground, at)) run.push(at++);
  return run;
}

const LONGEST_QUOTE = 24;

/** Whether an article (le, the) stands before the word, or it carries one. */
export function isNounPhrase(ground: SpeechGround, at: number): boolean {
  return isDefinite(wordAt(ground, at)) || ['le', 'la', 'l', 'the'].includes(wordAt(ground, at - 1));
}
