import { phraseIndex, type PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import boilerplateCsv from './boilerplate.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/**
 * How a phrase counts: as a whole line or a part of a menu, at a line's head, anywhere in it, at the head of a line that
 * names a network (`call`), or only beside others.
 */
type Match = 'line' | 'start' | 'any' | 'call' | 'word';

/** What news sites print round their articles, to be looked up by tokens. Numbers stand as 0. */
export interface BoilerplateVocabulary {
  /** Every phrase and word, with the rule it speaks for; small words that fit any rule are `neutral`. */
  readonly covering: PhraseIndex<{ readonly rule: string; readonly match: Match }>;
  readonly starting: PhraseIndex<string>;
  readonly anywhere: PhraseIndex<string>;
  /** What readers are called upon to do: follow, join, share. */
  readonly calling: PhraseIndex<string>;
  /** Names of networks and of messaging. */
  readonly networks: PhraseIndex<string>;
}

let vocabulary: BoilerplateVocabulary | null = null;

/** The vocabulary of boilerplate.csv: `rule` (of cleaning), `match`, `lang`, `phrases`. Built once a process. */
export function boilerplateVocabulary(): BoilerplateVocabulary {
  vocabulary ??= build();
  return vocabulary;
}

function build(): BoilerplateVocabulary {
  const rows = readTable(boilerplateCsv, ['rule', 'match', 'lang', 'phrases']).flatMap(
    ({ rule, match, lang, phrases }): Row[] =>
      cellValues(phrases).map((phrase) => ({
        rule,
        match: match as Match,
        lang,
        phrase: phrase.replace(/\d+/g, '0'),
      })),
  );
  const of = (fits: (row: Row) => boolean) =>
    phraseIndex(rows.filter(fits).map((row): [string, string] => [row.phrase, row.rule]));
  const covering = [...rows.filter(({ match }) => match !== 'call'), ...rows.flatMap(withArticle)];
  return {
    covering: phraseIndex(covering.map(({ rule, match, phrase }) => [phrase, { rule, match }] as const)),
    starting: of(({ match }) => match === 'start'),
    anywhere: of(({ match }) => match === 'any'),
    calling: of(({ match }) => match === 'call'),
    networks: of(({ rule, match }) => rule === 'share' && match === 'word'),
  };
}

interface Row {
  readonly rule: string;
  readonly match: Match;
  readonly lang: string;
  readonly phrase: string;
}

/** An Arabic word that stands for a whole line does so with its article too: زيارات, الزيارات. */
function withArticle(row: Row): Row[] {
  const isWord = row.match === 'line' && row.lang === 'ar' && /^[^\sا]\S{2,}$/.test(row.phrase);
  return isWord ? [{ ...row, phrase: `ال${row.phrase}` }] : [];
}

/** Tokens as the vocabulary writes them: every run of numbers as one number, 0. 1.245 is one, and so are 12k and 1.5x. */
export function numbersAsOne(tokens: readonly Token[]): Token[] {
  const counted: Token[] = [];
  for (const token of tokens) {
    const isNumber = token.script === 'number' || /^\d+[kmx]$/.test(token.folded);
    const last = counted.at(-1);
    if (!isNumber) counted.push(token);
    else if (last?.folded === '0') counted[counted.length - 1] = { ...last, end: token.end };
    else counted.push({ ...token, folded: '0', script: 'number' });
  }
  return counted;
}
