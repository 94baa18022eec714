import { foldUnit } from './fold.ts';
import { larger } from './larger.ts';
import { SCRIPT, scriptOf, type Script } from './script.ts';
import { wordOfCodes } from './word-table.ts';

/** A code unit's script and folded code unit in one number, or that it must be looked up. */
const UNSEEN = -1;
/** Stands for a folded form of several letters (ligatures); no letter has this code. */
const SEVERAL = 0xffff;
const table = new Int32Array(0x10000).fill(UNSEEN);

function entryOf(code: number): number {
  const known = table[code];
  if (known !== undefined && known !== UNSEEN) return known;
  const folded = foldUnit(code);
  const unit = folded.length > 1 ? SEVERAL : folded.length === 1 ? folded.charCodeAt(0) : 0;
  const entry = (scriptOf(code) << 16) | unit;
  table[code] = entry;
  return entry;
}

/** Whether a letter or digit of `script` goes on the word that `word` began. `M20F` is one word; `28مارس` is two. */
function continues(word: Script, script: Script): boolean {
  if (script === word) return true;
  const isLatinOrDigit = (side: Script) => side === SCRIPT.latin || side === SCRIPT.digit;
  return isLatinOrDigit(word) && isLatinOrDigit(script);
}

/** No word of a language is as long; what is (a pasted key) is folded in a larger buffer. */
const USUAL_LENGTH = 64;

/**
 * Finds the words of a text one after the other, folded, without making a string of each. One pass over the code units;
 * the same words as `tokens` returns.
 *
 * After `next()` returned true, `start` and `end` are the word's place, and the first `length` of `codes` its folded
 * code units (never none). The fields change with the next call.
 */
export class WordScanner {
  codes = new Uint16Array(USUAL_LENGTH);
  length = 0;
  start = 0;
  end = 0;
  script: Script = SCRIPT.none;
  #text = '';
  #at = 0;
  #to = 0;

  /** Begins with a text, or a part of it. */
  scan(text: string, from = 0, to = text.length): this {
    this.#text = text;
    this.#at = from;
    this.#to = Math.min(to, text.length);
    return this;
  }

  /** Goes to the next word; false after the last. */
  next(): boolean {
    const text = this.#text;
    let index = this.#at;
    this.length = 0;
    this.start = -1;
    let word: Script = SCRIPT.none;
    for (; index < this.#to; index += 1) {
      const code = text.charCodeAt(index);
      const entry = entryOf(code);
      const script = (entry >> 16) as Script;
      if (script === SCRIPT.mark) {
        if (this.start >= 0) this.#take(entry & 0xffff, code);
        continue;
      }
      if (this.start >= 0 && !(script !== SCRIPT.none && continues(word, script))) {
        if (this.length > 0) break;
        this.start = -1;
      }
      if (script === SCRIPT.none) continue;
      if (this.start < 0) {
        this.start = index;
        word = script;
      } else if (word === SCRIPT.digit && script === SCRIPT.latin) word = script;
      this.#take(entry & 0xffff, code);
    }
    this.#at = index;
    if (this.start < 0 || this.length === 0) return false;
    this.script = word;
    this.end = this.#wordEnd(index);
    return true;
  }

  /** The folded word as a string. */
  word(): string {
    return wordOfCodes(this.codes, this.length);
  }

  #take(unit: number, code: number): void {
    if (unit === 0) return;
    if (unit === SEVERAL) {
      const folded = foldUnit(code);
      for (let part = 0; part < folded.length; part += 1) this.#push(folded.charCodeAt(part));
    } else this.#push(unit);
  }

  #push(unit: number): void {
    if (this.length === this.codes.length) this.codes = larger(this.codes, this.length + 1);
    this.codes[this.length] = unit;
    this.length += 1;
  }

  /** A direction mark after a word is not part of it, a vowel mark is. */
  #wordEnd(index: number): number {
    let end = index;
    while (end > this.start && isFormatMark(this.#text.charCodeAt(end - 1))) end -= 1;
    return end;
  }
}

function isFormatMark(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x061c || code === 0x00ad;
}
