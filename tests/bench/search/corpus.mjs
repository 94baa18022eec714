import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { randomFrom } from './random.mjs';
import { vocabularyOf } from './vocabulary.mjs';

/** Articles in a file of the corpus. */
export const CHUNK = 1000;
/** Counts up when the corpus is made otherwise, so that one made before is not taken for it. */
const VERSION = 4;
const OUTLETS = 60;
const WORDS_IN_ARTICLE = 268;
const FIRST_DAY = Date.UTC(2008, 0, 1);
const LAST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
/** What Arabic writes as one with the next word; three words in ten have something. The article stands once. */
const ATTACHED = ['ال', 'ال', 'ال', 'ال', 'و', 'ب', 'ل', 'وال', 'بال', 'لل', 'ف'];
const BEFORE_ARTICLE = ['و', 'ب', 'و', 'ف', 'وب'];

/**
 * Makes the corpus of `size` articles, half Arabic and half French, and queries to ask of it; both are kept in `folder`.
 *
 * @param {string} folder
 * @param {number} size
 */
export function makeCorpus(folder, size) {
  const home = path.join(folder, `corpus-${VERSION}-${fingerprint()}`);
  const queries = path.join(home, `queries-${size}.json`);
  if (fs.existsSync(queries)) return { home, ...JSON.parse(fs.readFileSync(queries, 'utf8')) };
  fs.mkdirSync(home, { recursive: true });
  const writer = new ArticleWriter();
  const documents = new Map();
  const samples = [];
  let [bytes, words] = [0, 0];
  for (let chunk = 0; chunk * CHUNK < size; chunk += 1) {
    // Files are always full, so that a smaller corpus is the beginning of a larger one; whoever reads takes what he wants.
    const articles = Array.from({ length: CHUNK }, (_, at) => writer.article(chunk * CHUNK + at));
    const file = path.join(home, `${chunk}.json`);
    if (!fs.existsSync(file)) fs.writeFileSync(file, JSON.stringify(articles));
    for (const [at, { title, body }] of articles.slice(0, size - chunk * CHUNK).entries()) {
      const list = `${title} ${body}`.match(/[\p{L}\p{M}]+/gu) ?? [];
      bytes += Buffer.byteLength(title) + Buffer.byteLength(body);
      words += list.length;
      for (const word of new Set(list.map((word) => word.toLowerCase())))
        documents.set(word, (documents.get(word) ?? 0) + 1);
      if (at % 97 === 0) samples.push(list.map((word) => word.toLowerCase()));
    }
  }
  const made = {
    facts: { size, bytes, words, distinct: documents.size },
    queries: makeQueries(documents, samples, size),
  };
  fs.writeFileSync(queries, JSON.stringify(made));
  return { home, ...made };
}

/** Tells one corpus from another: the words are those of the gazetteer too, which grows. */
function fingerprint() {
  const writer = new ArticleWriter();
  const articles = Array.from({ length: 20 }, (_, at) => writer.article(at));
  return createHash('sha256').update(JSON.stringify(articles)).digest('hex').slice(0, 8);
}

class ArticleWriter {
  #random = randomFrom(1);
  #languages = { ar: vocabularyOf('ar', this.#random), fr: vocabularyOf('fr', this.#random) };
  #outlets = Array.from({ length: OUTLETS }, (_, at) => {
    const { words } = this.#languages[at % 2 ? 'fr' : 'ar'];
    return `${at % 2 ? 'Journal' : 'جريدة'} ${words[700 + at * 7]}`;
  });

  /** @param {number} index */
  article(index) {
    const random = this.#random;
    const language = random() < 0.5 ? 'ar' : 'fr';
    const recent = [];
    const length = Math.round(WORDS_IN_ARTICLE * Math.exp(0.42 * this.#normal() - 0.088));
    const title = this.#text(language, 7 + Math.floor(random() * 7), recent).replace(/[.\n]/g, '');
    const body = this.#text(language, Math.max(60, Math.min(1200, length)), recent);
    const day = FIRST_DAY + Math.floor((Math.sqrt(random()) * (LAST_DAY - FIRST_DAY)) / DAY) * DAY;
    const outlet = this.#outlets[Math.min(OUTLETS - 1, Math.floor(OUTLETS * random() ** 2.5))];
    const date = new Date(day).toISOString().slice(0, 10);
    return {
      id: `0190${String(index).padStart(8, '0')}-7000-8000-000000000000`.replace(/^(.{8})(.{4})/, '$1-$2'),
      index,
      title,
      body,
      outlet,
      date,
      language,
    };
  }

  /** @param {string} word */
  #attached(word) {
    const choices = word.startsWith('ال') ? BEFORE_ARTICLE : ATTACHED;
    return choices[Math.floor(this.#random() * choices.length)] + word;
  }

  #normal() {
    let sum = 0;
    for (let turn = 0; turn < 6; turn += 1) sum += this.#random();
    return (sum - 3) / 0.7071;
  }

  /** Words drawn by frequency, some again that were used before: an article is about something. */
  #text(language, length, recent) {
    const random = this.#random;
    let text = '';
    let inSentence = 0;
    for (let at = 0; at < length; at += 1) {
      const again = recent.length > 10 && random() < 0.13;
      let word = again ? recent[Math.floor(random() * recent.length)] : this.#languages[language].draw();
      if (!again && word.length > 3) recent.push(word);
      if (random() < 0.012) word = String(Math.floor(random() * 2030));
      else if (language === 'ar' && word.length > 2 && random() < 0.3) word = this.#attached(word);
      else if (inSentence === 0 && language === 'fr') word = word.charAt(0).toUpperCase() + word.slice(1);
      text += (text === '' || text.endsWith('\n') ? '' : ' ') + word;
      inSentence += 1;
      if (inSentence > 12 && random() < 0.09) {
        text += random() < 0.15 ? '.\n' : '.';
        inSentence = 0;
      } else if (inSentence > 4 && random() < 0.05) text += language === 'ar' ? '،' : ',';
    }
    return `${text}.`;
  }
}

const QUERIES = 60;

/**
 * Queries with words from frequent to rare: one word, two that stand in one article, a prefix, a phrase of three that
 * stands in an article, and a word with a letter left out.
 */
function makeQueries(documents, samples, size) {
  const random = randomFrom(size);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const usable = [...documents].filter(([word]) => word.length >= 4);
  const band = (from, to) => usable.filter(([, count]) => count >= from && count < to).map(([word]) => word);
  const [high, middle, low] = [
    band(size * 0.05, size * 0.4),
    band(size * 0.003, size * 0.05),
    band(2, Math.max(3, size * 0.003)),
  ];
  const share = (word) => (documents.get(word) ?? 0) / size;
  const queries = { one: [], two: [], prefix: [], phrase: [], fuzzy: [] };
  for (let turn = 0; turn < QUERIES; turn += 1) {
    queries.one.push(pick([high, middle, low][turn % 3]));
    queries.prefix.push(pick(turn % 2 ? middle : high).slice(0, turn % 4 < 2 ? 4 : 5));
    const word = pick(turn % 2 ? middle : low);
    const cut = 1 + Math.floor(random() * (word.length - 2));
    queries.fuzzy.push(word.slice(0, cut) + word.slice(cut + 1));
    for (;;) {
      const article = pick(samples);
      const frequent = article.filter(
        (candidate) => candidate.length >= 4 && share(candidate) >= (turn % 3 === 2 ? 0.003 : 0.03),
      );
      const [one, other] = [pick(frequent), pick(frequent)];
      const at = Math.floor(random() * (article.length - 3));
      if (!one || !other || one === other) continue;
      queries.two.push(`${one} ${other}`);
      queries.phrase.push(article.slice(at, at + 3).join(' '));
      break;
    }
  }
  return queries;
}
