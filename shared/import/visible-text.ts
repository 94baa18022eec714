import type { Span } from '../model/span.ts';
import type { Attributes, HtmlEvents } from './html-events.ts';

/** What a reader sees of a page: its text, a line a block element, and which of it were links and headings. */
export interface VisibleText {
  readonly text: string;
  readonly links: readonly Span[];
  readonly headings: readonly Span[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = words('area base br col embed hr img input link meta param source track wbr');
const BLOCKS = words(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);
const CELLS = words('td th');
const UNSEEN = words(
  'head script style noscript template svg math iframe frameset object applet canvas audio video map select datalist textarea title',
);
const HEADING = /^h[1-6]$/;
/** Elements that end when the next of their kind begins. */
const SELF_ENDING = words('p li dt dd tr td th option');
const HIDDEN_STYLE = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;
const HIDDEN_CLASS = /(?:^|\s)(?:screen-reader-text|sr-only|visually-?hidden|element-invisible)(?:\s|$)/i;
/** Deeper nesting is not remembered: no page needs it, and it bounds what a page can make us hold. */
const DEEPEST = 400;

interface OpenElement {
  readonly name: string;
  readonly isUnseen: boolean;
  /** Where its text begins, for links and headings. */
  readonly start: number | null;
}

/** Collects the visible text of a page from its events. `respectHidden` leaves out what the styles hide. */
export class VisibleTextBuilder implements HtmlEvents {
  readonly #respectHidden: boolean;
  readonly #open: OpenElement[] = [];
  readonly #openCount = new Map<string, number>();
  readonly #parts: string[] = [];
  readonly #links: Span[] = [];
  readonly #headings: Span[] = [];
  #length = 0;
  #unseen = 0;
  #isLineStart = true;
  #isBlankDue = false;
  #preformatted = 0;

  constructor(respectHidden: boolean) {
    this.#respectHidden = respectHidden;
  }

  open(name: string, attributes: Attributes): void {
    if (BLOCKS.has(name)) this.#breakLine();
    if (CELLS.has(name)) this.#isBlankDue = true;
    if (VOID.has(name)) return;
    if (SELF_ENDING.has(name) && this.#open.at(-1)?.name === name) this.close(name);
    if (this.#open.length < DEEPEST) this.#begin(name, attributes);
  }

  close(name: string): void {
    // A page may close what it never opened, over and over: that must not cost a walk through all that is open.
    if ((this.#openCount.get(name) ?? 0) > 0) {
      let ended: OpenElement | undefined;
      do {
        ended = this.#open.pop();
        this.#end(ended);
      } while (ended !== undefined && ended.name !== name);
    }
    if (BLOCKS.has(name)) this.#breakLine();
  }

  text(text: string): void {
    if (this.#unseen > 0) return;
    const lines = this.#preformatted > 0 ? text.split(/\r\n?|\n/) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#breakLine();
      this.#append(line);
    }
  }

  /** What was collected. */
  result(): VisibleText {
    while (this.#open.length > 0) this.#end(this.#open.pop());
    return { text: this.#parts.join(''), links: this.#links, headings: this.#headings };
  }

  #append(text: string): void {
    const collapsed = text.replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, ' ');
    const from = collapsed.startsWith(' ') ? 1 : 0;
    if (from === 1) this.#isBlankDue = true;
    const to = collapsed.endsWith(' ') ? collapsed.length - 1 : collapsed.length;
    if (to <= from) return;
    if (this.#isBlankDue && !this.#isLineStart) this.#push(' ');
    this.#push(collapsed.slice(from, to));
    this.#isLineStart = false;
    this.#isBlankDue = to < collapsed.length;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #breakLine(): void {
    this.#isBlankDue = false;
    if (this.#isLineStart || this.#unseen > 0) return;
    this.#push('\n');
    this.#isLineStart = true;
  }

  /** Where the next text will stand: past the blank that is due before it. */
  #nextIndex(): number {
    return this.#length + (this.#isBlankDue && !this.#isLineStart ? 1 : 0);
  }

  #begin(name: string, attributes: Attributes): void {
    const isUnseen = UNSEEN.has(name) || (this.#respectHidden && isHidden(name, attributes));
    const isHeading = HEADING.test(name) || attributes.get('role') === 'heading';
    const isSpan = isHeading || (name === 'a' && attributes.has('href'));
    if (isUnseen) this.#unseen += 1;
    if (name === 'pre') this.#preformatted += 1;
    this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1);
    this.#open.push({ name, isUnseen, start: isSpan ? this.#nextIndex() : null });
  }

  #end(element: OpenElement | undefined): void {
    if (!element) return;
    this.#openCount.set(element.name, (this.#openCount.get(element.name) ?? 0) - 1);
    if (element.isUnseen) this.#unseen -= 1;
    if (element.name === 'pre') this.#preformatted -= 1;
    if (element.start === null) return;
    // A block that the element held has broken the line behind its last word.
    const end = this.#isLineStart ? Math.max(0, this.#length - 1) : this.#length;
    if (end <= element.start) return;
    const spans = element.name === 'a' ? this.#links : this.#headings;
    spans.push({ start: element.start, end });
  }
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return name !== 'body';
  return HIDDEN_STYLE.test(attributes.get('style') ?? '') || HIDDEN_CLASS.test(attributes.get('class') ?? '');
}
