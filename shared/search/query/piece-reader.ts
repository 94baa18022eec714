import type { Lexeme } from './lex-query.ts';
import type { QueryNotice } from './notices.ts';

/** The pieces of a query that are still to be read, and where to say what is odd about them. */
export interface PieceReader {
  /** The next piece, or the one so many after it; undefined at the end. */
  peek(ahead?: number): Lexeme | undefined;
  take(count?: number): void;
  /** Whether a piece is the last thing typed, with nothing after it, so that more may come. */
  isUnfinished(lexeme: Lexeme): boolean;
  /** What was typed from one piece to another. */
  typed(first: Lexeme, last?: Lexeme): string;
  notice(rule: QueryNotice['rule'], lexeme: Lexeme, params?: QueryNotice['params']): void;
}

export type TextLexeme = Extract<Lexeme, { text: string }>;

/** Whether a piece has text of its own. */
export function isText(lexeme: Lexeme | undefined): lexeme is TextLexeme {
  return lexeme?.kind === 'quoted' || lexeme?.kind === 'chunk' || lexeme?.kind === 'address';
}
