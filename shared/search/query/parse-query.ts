import type { FieldName } from './fields.ts';
import { lexQuery, type Lexeme } from './lex-query.ts';
import { joinNear } from './near.ts';
import type { QueryNotice } from './notices.ts';
import { operatorOf, type Operator } from './operators.ts';
import { isText, type PieceReader } from './piece-reader.ts';
import { EVERYTHING, type Query } from './query.ts';
import { isDateField, readDates } from './read-dates.ts';
import { isValueField, isWordField, readValue, readValues, readWordsOf } from './read-values.ts';
import { readLoosely } from './read-words.ts';

export interface ParsedQuery {
  readonly query: Query;
  readonly notices: readonly QueryNotice[];
}

export interface ParseOptions {
  /** Whether the query is still being typed: its last word is then taken as the beginning of one. */
  readonly typing?: boolean;
}

/** A pasted article is no query; more pieces than these are left out, and said to be. */
const MOST_PIECES = 64;
const DEEPEST = 12;

/**
 * Reads a query as somebody typed it. Every text is a query: what cannot be read is noticed, and searched as words.
 *
 * Words must all be found; `"…"` is a phrase; `OR` binds looser than what stands side by side; `-` or `NOT` excludes;
 * parentheses group; `name:` limits the word, phrase or group after it to a field. The guide says the rest.
 */
export function parseQuery(query: string, { typing = false }: ParseOptions = {}): ParsedQuery {
  const { lexemes, notices } = lexQuery(query);
  const parser = new Parser(query, lexemes.slice(0, MOST_PIECES), typing);
  const rest = lexemes[MOST_PIECES];
  if (rest) parser.notice('too-long', { ...rest, end: query.length }, { count: String(MOST_PIECES) });
  const read = parser.whole() ?? (parser.leftOut ? readLoosely(query, null) : null) ?? EVERYTHING;
  const all = [...notices, ...parser.notices].sort((one, other) => one.start - other.start);
  return { query: read, notices: all };
}

/** What stands between two neighbours. */
interface Joint {
  readonly lexeme: Lexeme;
  readonly operator: Operator;
}

/** Reads by recursive descent. Every method leaves the pieces it has read behind it. */
class Parser implements PieceReader {
  readonly notices: QueryNotice[] = [];
  /** Whether an operator was left out for want of words to join. */
  leftOut = false;
  readonly #query: string;
  readonly #lexemes: readonly Lexeme[];
  readonly #typing: boolean;
  #at = 0;
  #depth = 0;

  constructor(query: string, lexemes: readonly Lexeme[], typing: boolean) {
    this.#query = query;
    this.#lexemes = lexemes;
    this.#typing = typing;
  }

  peek(ahead = 0): Lexeme | undefined {
    return this.#lexemes[this.#at + ahead];
  }

  take(count = 1): void {
    this.#at += count;
  }

  isUnfinished(lexeme: Lexeme): boolean {
    return this.#typing && lexeme.end === this.#query.length;
  }

  typed(first: Lexeme, last: Lexeme = first): string {
    return this.#query.slice(first.start, last.end);
  }

  notice(rule: QueryNotice['rule'], { start, end }: Lexeme, params: QueryNotice['params'] = {}): void {
    this.notices.push({ rule, params, start, end });
  }

  whole(): Query | null {
    const parts: Query[] = [];
    while (this.peek()) {
      const part = this.#alternatives(null);
      if (part) parts.push(part);
      const stray = this.peek();
      if (stray?.kind !== 'close') continue;
      this.notice('stray-parenthesis', stray);
      this.take();
    }
    return combined('and', parts);
  }

  /** The operator that the next piece is. A word still being typed may yet become another word. */
  #operator(): Operator | null {
    const next = this.peek();
    return next?.kind === 'chunk' && !this.isUnfinished(next) ? operatorOf(next.text) : null;
  }

  #alternatives(field: FieldName | null): Query | null {
    const parts: Query[] = [];
    const first = this.#together(field);
    if (first) parts.push(first);
    while (this.#operator()?.kind === 'or') {
      const or = this.peek();
      this.take();
      const part = this.#together(field);
      if (or && (!part || parts.length === 0)) this.#incomplete(or);
      if (part) parts.push(part);
    }
    return combined('or', parts);
  }

  #incomplete(lexeme: Lexeme): void {
    this.leftOut = true;
    this.notice('operator-incomplete', lexeme, { operator: this.typed(lexeme) });
  }

  #together(field: FieldName | null): Query | null {
    const parts: Query[] = [];
    let joint: Joint | null = null;
    for (let next = this.peek(); next && next.kind !== 'close'; next = this.peek()) {
      const operator = this.#operator();
      if (operator?.kind === 'or') break;
      if (operator && operator.kind !== 'not') {
        if (joint || parts.length === 0) this.#incomplete(next);
        else joint = { lexeme: next, operator };
        this.take();
        continue;
      }
      const part = this.#unary(field);
      if (!part) continue;
      this.#join(parts, part, joint);
      joint = null;
    }
    if (joint) this.#incomplete(joint.lexeme);
    return combined('and', parts);
  }

  #join(parts: Query[], part: Query, joint: Joint | null): void {
    const before = parts.at(-1);
    const near = joint?.operator.kind === 'near' && before && joinNear(before, part, joint.operator.distance);
    if (near) {
      parts[parts.length - 1] = near;
      return;
    }
    if (joint?.operator.kind === 'near') this.notice('near-needs-words', joint.lexeme);
    parts.push(part);
  }

  #unary(field: FieldName | null): Query | null {
    const next = this.peek();
    if (!next || !(next.kind === 'minus' || this.#operator()?.kind === 'not')) return this.#primary(field);
    this.take();
    const part = this.#deeper(next, () => (this.#operator() ? null : this.#unary(field)));
    if (part) return { kind: 'not', part };
    this.#incomplete(next);
    return null;
  }

  #primary(field: FieldName | null): Query | null {
    const next = this.peek();
    switch (next?.kind) {
      case undefined:
      case 'close':
        return null;
      case 'minus':
      case 'comma':
        this.take();
        return null;
      case 'open':
        return this.#group(next, field);
      case 'field':
        return this.#fielded(next, next.field);
      case 'quoted':
      case 'address':
      case 'chunk':
        return this.#value(next, field);
    }
  }

  #group(open: Lexeme, field: FieldName | null): Query | null {
    this.take();
    const inner = this.#deeper(open, () => this.#alternatives(field));
    if (this.peek()?.kind === 'close') this.take();
    else if (!this.#typing) this.notice('unclosed-parenthesis', open);
    return inner;
  }

  /** Guards the stack against a thousand parentheses. */
  #deeper(at: Lexeme, read: () => Query | null): Query | null {
    if (this.#depth >= DEEPEST) {
      this.notice('nested-too-deep', at);
      return null;
    }
    this.#depth += 1;
    const query = read();
    this.#depth -= 1;
    return query;
  }

  #fielded(lexeme: Lexeme, field: FieldName): Query | null {
    this.take();
    const next = this.peek();
    const hasValue = next && (next.kind === 'open' || next.kind === 'minus' || isText(next)) && !this.#operator();
    if (hasValue) return this.#unary(field);
    if (!this.isUnfinished(lexeme))
      this.notice('empty-field', lexeme, { field: this.typed(lexeme).slice(0, -1).trim() });
    return null;
  }

  #value(lexeme: Lexeme, field: FieldName | null): Query | null {
    if (field !== null && isValueField(field)) return readValues(this, (text) => readValue(this, field, text));
    if (field !== null && isWordField(field)) return readValues(this, (text) => readWordsOf(this, field, text));
    if (field !== null && isDateField(field)) return readDates(this, field) ?? this.#unreadableDate(lexeme);
    const date = lexeme.kind === 'chunk' ? readDates(this, null) : null;
    if (date || !isText(lexeme)) return date;
    this.take();
    return readWordsOf(this, null, lexeme);
  }

  #unreadableDate(lexeme: Lexeme): Query | null {
    this.take();
    if (this.isUnfinished(lexeme)) return null;
    this.notice('unreadable-date', lexeme, { text: this.typed(lexeme) });
    return readLoosely(this.typed(lexeme), null);
  }
}

function combined(kind: 'and' | 'or', parts: readonly Query[]): Query | null {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? null;
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}
