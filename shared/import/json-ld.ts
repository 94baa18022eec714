import type { Markup } from '../model/source.ts';

/** What is looked at of a JSON-LD graph; a page that nests more is not describing an article. */
const MOST_NODES = 2000;
const ARTICLE = /(?:article|posting|report)$/i;

type Node = Readonly<Record<string, unknown>>;

/** What the article described in a script of type application/ld+json says of itself; nothing where there is none. */
export function articleOfJsonLd(json: string): Markup {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    // Templates often print broken JSON. The page's other markup and its text still speak.
    return {};
  }
  const article = nodesOf(root).find((node) => namesOf(node['@type']).some((type) => ARTICLE.test(type)));
  return article ? markupOf(article) : {};
}

/** All objects of a graph, in breadth, so that the outermost article comes first. */
function nodesOf(root: unknown): Node[] {
  const queue: unknown[] = [root];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      queue.push(
        ...Object.values(value)
          .filter((one) => typeof one === 'object')
          .slice(0, MOST_NODES),
      );
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function markupOf(article: Node): Markup {
  const fields: Record<keyof Markup, string | undefined> = {
    title: namesOf(article['headline'])[0] ?? namesOf(article['name'])[0],
    outlet: namesOf(article['publisher'])[0],
    byline: bylineOf(article),
    section: namesOf(article['articleSection'])[0],
    publishedOn: namesOf(article['datePublished'])[0],
    url: addressOf(article['mainEntityOfPage']) ?? addressOf(article['url']),
    language: namesOf(article['inLanguage'])[0],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The authors' names; a page that names its publisher as its author names none. */
function bylineOf(article: Node): string | undefined {
  const publishers = namesOf(article['publisher']);
  const names = namesOf(article['author']).filter((name) => !publishers.includes(name) && !/^https?:/i.test(name));
  return names.length === 0 ? undefined : names.join(', ');
}

/** The strings that a value is, or names: `"a"`, `["a", "b"]`, `{ "name": "a" }`, `[{ "name": "a" }]`. */
function namesOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values
    .map((one) => (isNode(one) ? one['name'] : one))
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '');
}

function addressOf(value: unknown): string | undefined {
  const address = isNode(value) ? value['@id'] : value;
  return typeof address === 'string' && /^https?:/i.test(address) ? address : undefined;
}
