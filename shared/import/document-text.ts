import type { Span } from '../model/span.ts';
import type { Attributes, HtmlEvents } from './html-events.ts';

/** What a Word document says: its text, a line a paragraph, and which of it were links and headings. */
export interface DocumentText {
  readonly text: string;
  readonly links: readonly Span[];
  readonly headings: readonly Span[];
  /** Footnotes and endnotes that are left out. */
  readonly footnotes: number;
}

/** A paragraph under way; a text box in it holds paragraphs of its own. */
interface OpenParagraph {
  text: string;
  isHeading: boolean;
  readonly links: Span[];
}

/** Elements of a run that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:cr': '\n',
  'w:nobreakhyphen': '\u2011',
};
/** What is not read: the second telling of a shape, the place where moved words stood, and tab stops, which are no tabs. */
const UNREAD: ReadonlySet<string> = new Set(['mc:fallback', 'w:movefrom', 'w:tabs']);

/** Collects the text of a Word document from the events of its XML. */
export class DocumentTextBuilder implements HtmlEvents {
  readonly #headingStyles: ReadonlySet<string>;
  readonly #lines: string[] = [];
  readonly #links: Span[] = [];
  readonly #headings: Span[] = [];
  readonly #open: OpenParagraph[] = [];
  #length = 0;
  #unread = 0;
  #footnotes = 0;
  #isWords = false;
  #linkStart: number | null = null;
  #isWhole = false;

  /** @param headingStyles the ids of the styles that make a paragraph a heading */
  constructor(headingStyles: ReadonlySet<string>) {
    this.#headingStyles = headingStyles;
  }

  open(name: string, attributes: Attributes): void {
    if (UNREAD.has(name)) this.#unread += 1;
    if (this.#unread > 0) return;
    const paragraph = this.#open.at(-1);
    if (name === 'w:p') this.#open.push({ text: '', isHeading: false, links: [] });
    else if (name === 'w:t') this.#isWords = true;
    else if (name === 'w:footnotereference' || name === 'w:endnotereference') this.#footnotes += 1;
    else if (paragraph) this.#openIn(paragraph, name, attributes);
  }

  #openIn(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
    if (name === 'w:hyperlink') this.#linkStart = paragraph.text.length;
    // A page or column ends somewhere else when it is read here.
    else if (name === 'w:br') paragraph.text += attributes.has('w:type') ? ' ' : '\n';
    else if (name === 'w:pstyle') paragraph.isHeading ||= this.#headingStyles.has(attributes.get('w:val') ?? '');
    // From 0 to 8 it is a level of the outline; 9 is body text.
    else if (name === 'w:outlinelvl') paragraph.isHeading ||= /^[0-8]$/.test(attributes.get('w:val') ?? '');
    else paragraph.text += CHARACTERS[name] ?? '';
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (this.#unread > 0) return;
    if (name === 'w:t') this.#isWords = false;
    else if (name === 'w:hyperlink') this.#closeLink();
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:document') this.#isWhole = true;
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph && this.#isWords && this.#unread === 0) paragraph.text += text;
  }

  /** What was collected; null where the document breaks off. */
  result(): DocumentText | null {
    if (!this.#isWhole) return null;
    const text = this.#lines.join('\n');
    return { text, links: this.#links, headings: this.#headings, footnotes: this.#footnotes };
  }

  #closeLink(): void {
    const paragraph = this.#open.at(-1);
    const start = this.#linkStart;
    this.#linkStart = null;
    if (paragraph && start !== null && paragraph.text.length > start) {
      paragraph.links.push({ start, end: paragraph.text.length });
    }
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (!paragraph || paragraph.text.trim() === '') return;
    const start = this.#length;
    const end = start + paragraph.text.length;
    if (paragraph.isHeading) this.#headings.push({ start, end });
    for (const link of paragraph.links) this.#links.push({ start: start + link.start, end: start + link.end });
    this.#lines.push(paragraph.text);
    this.#length = end + 1;
  }
}
