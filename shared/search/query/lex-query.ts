import { SCRIPT, scriptOf } from '../../text/script.ts';
import { fieldCalled, type FieldName } from './fields.ts';
import type { QueryNotice } from './notices.ts';

interface At {
  readonly start: number;
  readonly end: number;
}

/** A piece of a query as typed. `joined` is set where no space stands before it. */
export type Lexeme = At &
  (
    | { readonly kind: 'open' | 'close' | 'minus' | 'comma' }
    | { readonly kind: 'field'; readonly field: FieldName }
    | { readonly kind: 'quoted'; readonly text: string; readonly closed: boolean; readonly tail: string }
    | { readonly kind: 'address'; readonly text: string }
    | { readonly kind: 'chunk'; readonly text: string }
  );

export interface LexedQuery {
  readonly lexemes: readonly Lexeme[];
  readonly notices: readonly QueryNotice[];
}

/** Quotation marks close one another within their family, in whatever direction they are typed. */
const QUOTES = ['"“”„‟＂', '«»‹›'];
const DASHES = '-−–—';
const COLONS = ':：∶';
const SEPARATORS = ',،;؛';
const BLANK = /[\s\p{Cf}\p{Cc}]/u;

/** Splits a query into its pieces. Whatever is typed comes out as some pieces; what was odd is noticed. */
export function lexQuery(query: string): LexedQuery {
  const lexer = new Lexer(query);
  while (lexer.step());
  return lexer;
}

class Lexer implements LexedQuery {
  readonly lexemes: Lexeme[] = [];
  readonly notices: QueryNotice[] = [];
  readonly #query: string;
  #at = 0;

  constructor(query: string) {
    this.#query = query;
  }

  /** Takes one piece, or what separates pieces; false at the end. */
  step(): boolean {
    const start = this.#at;
    const char = this.#query.charAt(start);
    if (char === '') return false;
    if (BLANK.test(char)) this.#at += 1;
    else if (SEPARATORS.includes(char)) this.#separator();
    else if (char === '(' || char === ')') this.#mark(char === '(' ? 'open' : 'close');
    else if (QUOTES.some((family) => family.includes(char))) this.#quoted();
    else if (this.#isMinus()) this.#mark('minus');
    else this.#chunk();
    return true;
  }

  #mark(kind: 'open' | 'close' | 'minus' | 'comma'): void {
    this.lexemes.push({ kind, start: this.#at, end: this.#at + 1 });
    this.#at += 1;
  }

  /** A comma is one of a list only where nothing stands around it: `status:inbox,archived`. */
  #separator(): void {
    const before = this.#query.charAt(this.#at - 1);
    const after = this.#query.charAt(this.#at + 1);
    if (isWordlike(before) && isWordlike(after)) this.#mark('comma');
    else this.#at += 1;
  }

  #isMinus(): boolean {
    if (!DASHES.includes(this.#query.charAt(this.#at))) return false;
    const before = this.#query.charAt(this.#at - 1);
    const after = this.#query.charAt(this.#at + 1);
    const begins = before === '' || before === '(' || BLANK.test(before) || COLONS.includes(before);
    return begins && after !== '' && !BLANK.test(after) && !DASHES.includes(after) && after !== ')';
  }

  #quoted(): void {
    const start = this.#at;
    const family = QUOTES.find((marks) => marks.includes(this.#query.charAt(start))) ?? '';
    let end = start + 1;
    while (end < this.#query.length && !family.includes(this.#query.charAt(end))) end += 1;
    const closed = end < this.#query.length;
    const text = this.#query.slice(start + 1, end);
    const tail = closed ? (/^(?:~\d*|\*)/.exec(this.#query.slice(end + 1))?.[0] ?? '') : '';
    this.#at = end + (closed ? 1 : 0) + tail.length;
    if (!closed) this.notices.push({ rule: 'unclosed-quote', params: {}, start, end });
    this.lexemes.push({ kind: 'quoted', text, closed, tail, start, end: this.#at });
  }

  #chunk(): void {
    const start = this.#at;
    const address = /^(?:https?:\/\/|www\.)[^\s"«»“”]+/i.exec(this.#query.slice(start))?.[0];
    if (address) {
      this.#at += address.length;
      this.lexemes.push({ kind: 'address', text: address, start, end: this.#at });
      return;
    }
    let end = start;
    while (end < this.#query.length && !this.#endsChunk(end)) end += 1;
    const text = this.#query.slice(start, end);
    const colon = this.#colonAfter(end);
    const field = colon < 0 ? null : fieldCalled(text);
    if (field) {
      this.lexemes.push({ kind: 'field', field, start, end: colon + 1 });
      this.#at = colon + 1;
      return;
    }
    if (text !== '') this.lexemes.push({ kind: 'chunk', text, start, end });
    const unknown = colon === end && looksLikeField(text) && isWordlike(this.#query.charAt(colon + 1));
    if (unknown) this.notices.push({ rule: 'unknown-field', params: { name: text }, start, end });
    // A colon that names no field divides words, as a full stop would.
    this.#at = Math.max(colon === end ? end + 1 : end, start + 1);
  }

  #endsChunk(index: number): boolean {
    const char = this.#query.charAt(index);
    if (/\p{Cf}/u.test(char)) return false;
    return (
      BLANK.test(char) ||
      '()'.includes(char) ||
      SEPARATORS.includes(char) ||
      COLONS.includes(char) ||
      QUOTES.some((family) => family.includes(char))
    );
  }

  /** Where the colon after a word stands, with or without a space before it as French sets it; -1 if there is none. */
  #colonAfter(end: number): number {
    let index = end;
    while (index < this.#query.length && BLANK.test(this.#query.charAt(index))) index += 1;
    return COLONS.includes(this.#query.charAt(index)) && index < this.#query.length ? index : -1;
  }
}

function isWordlike(char: string): boolean {
  return char !== '' && !BLANK.test(char) && !SEPARATORS.includes(char) && !'()'.includes(char);
}

/** Letters only, and more than one: not the hour of 14:30. */
function looksLikeField(text: string): boolean {
  if (text.length < 2) return false;
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index));
    if (script === SCRIPT.none || script === SCRIPT.digit) return false;
  }
  return true;
}
