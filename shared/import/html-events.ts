import { Tokenizer } from 'htmlparser2';

/** The attributes of a tag that anything here looks at, by lower-case name. */
export type Attributes = ReadonlyMap<string, string>;

/** What stands in a page, in order. Names are in lower case; entities are decoded. */
export interface HtmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  'href content name property itemprop datetime rel class style hidden aria-hidden type lang pubdate role'.split(' '),
);

/** How XML differs: every attribute that is wanted is named, and an element may end where it begins. */
interface XmlReading {
  readonly xmlAttributes: ReadonlySet<string>;
}

/**
 * Reads HTML with htmlparser2's tokenizer, in one pass; XML too, where its attributes are named. Its parser is not used: it looks through all open elements at
 * every closing tag, so that a page of many unclosed ones would take time that grows with their square.
 */
export function readHtmlEvents(html: string, events: HtmlEvents, xml?: XmlReading): void {
  const wanted = xml?.xmlAttributes ?? READ_ATTRIBUTES;
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const opened = () => events.open(tag, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: xml !== undefined },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (wanted.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag() {
        opened();
        // In HTML the slash says nothing: `<p/>` opens a paragraph.
        if (xml) events.close(tag);
      },
      onclosetag(start, end) {
        events.close(html.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        events.text(html.slice(start, end));
      },
      ontextentity(codepoint) {
        events.text(String.fromCodePoint(codepoint));
      },
      oncdata(start, end, offset) {
        events.text(html.slice(start, end - offset));
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
