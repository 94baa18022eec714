import { phraseIndex, type PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import boilerplateCsv from './boilerplate.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/** How a phrase counts: as a whole line or a part of a menu, at a line's head, anywhere in it, or only beside others. */
type Match = 'line' | 'start' | 'any' | 'word';

/** What news sites print round their articles, to be looked up by tokens. Numbers stand as 0. */
export interface BoilerplateVocabulary {
  /** Every phrase and word, with the rule it speaks for; small words that fit any rule are `neutral`. */
  readonly covering: PhraseIndex<{ readonly rule: string; readonly match: Match }>;
  readonly starting: PhraseIndex<string>;
  readonly anywhere: PhraseIndex<string>;
}

let vocabulary: BoilerplateVocabulary | null = null;

/** The vocabulary of boilerplate.csv: `rule` (of cleaning), `match`, `lang`, `phrases`. Built once a process. */
export function boilerplateVocabulary(): BoilerplateVocabulary {
  vocabulary ??= build();
  return vocabulary;
}

function build(): BoilerplateVocabulary {
  const rows = readTable(boilerplateCsv, ['rule', 'match', 'lang', 'phrases']).flatMap(({ rule, match, phrases }) =>
    cellValues(phrases).map((phrase) => ({ rule, match: match as Match, phrase: phrase.replace(/\d+/g, '0') })),
  );
  const only = (match: Match) =>
    phraseIndex(rows.filter((row) => row.match === match).map((row): [string, string] => [row.phrase, row.rule]));
  return {
    covering: phraseIndex(rows.map(({ rule, match, phrase }) => [phrase, { rule, match }] as const)),
    starting: only('start'),
    anywhere: only('any'),
  };
}

/** Tokens as the vocabulary writes them: every run of numbers as one number, 0. 1.245 is one, and so is 12k. */
export function numbersAsOne(tokens: readonly Token[]): Token[] {
  const counted: Token[] = [];
  for (const token of tokens) {
    const isNumber = token.script === 'number' || /^\d+[km]$/.test(token.folded);
    const last = counted.at(-1);
    if (!isNumber) counted.push(token);
    else if (last?.folded === '0') counted[counted.length - 1] = { ...last, end: token.end };
    else counted.push({ ...token, folded: '0', script: 'number' });
  }
  return counted;
}
