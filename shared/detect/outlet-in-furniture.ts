import { boilerplateVocabulary } from '../gazetteer/boilerplate.ts';
import { outletIndex } from '../gazetteer/outlets.ts';
import type { Span } from '../model/span.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import type { CutLine } from './page-view.ts';

/** Furniture that names its outlet is short. */
const LONGEST_LINE = 40;
const LONGEST_NAME = 5;

/** © 2025 La Vigie; جميع الحقوق محفوظة لجريدة …; La Vigie - Tous droits réservés: what is left beside the formula. */
export function outletInCopyright(text: string, line: CutLine): readonly Token[] | null {
  if (line.tokens.length > LONGEST_LINE || !isCopyright(line)) return null;
  const known = knownOutlet(line.tokens);
  if (known) return known;
  const runs = unknownRuns(line.tokens);
  const name = runs.find((run) => run.length <= LONGEST_NAME);
  return name && isNamed(text, name) ? name : null;
}

function isCopyright({ text, rule }: CutLine): boolean {
  const head = text.slice(0, 400);
  return /©|\(c\)|copyright|حقوق/i.test(head) || (/droits|rights/i.test(head) && rule === 'footer');
}

/** A name that the gazetteer knows, standing anywhere among `tokens`; everyday words do not count. */
function knownOutlet(tokens: readonly Token[]): readonly Token[] | null {
  const outlets = outletIndex();
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(outlets, tokens, at);
    if (match && !match.value.isAmbiguous) return tokens.slice(at, at + match.length);
  }
  return null;
}

/** Words of copyright lines that are no part of a name. */
const FORMULA =
  /^(?:c|copyright|copyrights|tous|droits|reserves?|all|rights|reserved|جميع|كل|كافه|الحقوق|حقوق|محفوظه|النشر|الطبع|والنشر|لدي|لموقع|لجريده|لصحيفه|ل|موقع|جريده|صحيفه|site|officiel|official|de|du|la|le|by|par|www|com|ma|net)$/;

/** The runs of words that are neither formula nor a year. An article before a name belongs to it: La Vigie. */
function unknownRuns(tokens: readonly Token[]): Token[][] {
  const { anywhere } = boilerplateVocabulary();
  const runs: Token[][] = [[]];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const formula = matchPhrase(anywhere, tokens, at)?.length ?? (isFormula(token) ? 1 : 0);
    const run = runs.at(-1) ?? [];
    const isArticle = ARTICLE.test(token.folded) && !isFormulaOrMissing(tokens[at + 1]);
    if (formula === 0 || isArticle) run.push(token);
    else if (run.length > 0) runs.push([]);
    at += isArticle ? 1 : Math.max(1, formula);
  }
  return runs.filter((run) => run.length > 0);
}

const ARTICLE = /^(?:la|le|les|l|de|du|des|el|al)$/;

function isFormula({ folded }: Token): boolean {
  return FORMULA.test(folded) || /^\d+$/.test(folded);
}

function isFormulaOrMissing(token: Token | undefined): boolean {
  return token === undefined || (isFormula(token) && !ARTICLE.test(token.folded));
}

/** In Latin letters a name begins with a capital. */
export function isNamed(text: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return first !== undefined && (first.script === 'arabic' || /\p{Lu}|\d/u.test(text.charAt(first.start)));
}

const NOTICES: ReadonlySet<string> = new Set(['related', 'follow', 'newsletter', 'footer', 'menu', 'tail', 'account']);
/** Words before an outlet's name in a notice, and words after it. */
const BEFORE = /^(?:sur|de|on|from|of|من|قناه|تطبيق|صفحه|علي|حول|propos|about|جريده|صحيفه|موقع)$/;
const AFTER = /^(?:sur|on|via|علي|عبر|في|pour|et|dans|par)$/;

/** "À lire sur La Vigie :", تابعوا آخر الأخبار من … على …, حول …, La Vigie – Site officiel: the name beside the formula. */
export function outletInNotice(text: string, line: CutLine): readonly Token[] | null {
  if (!NOTICES.has(line.rule) || line.tokens.length > LONGEST_LINE) return null;
  const known = knownOutlet(line.tokens);
  if (known && !isFurniture(known)) return known;
  if (line.rule !== 'related' && line.rule !== 'follow') return null;
  const cues = line.tokens.flatMap(({ folded }, at) => (BEFORE.test(folded) ? [at] : []));
  return cues.map((at) => introducedName(text, line, at + 1)).find((name) => name !== null) ?? null;
}

/** The name between a word such as "sur" at `from` and the next small word or the colon at the line's end. */
function introducedName(text: string, line: CutLine, from: number): readonly Token[] | null {
  const rest = line.tokens.slice(from);
  const end = rest.findIndex(({ folded }) => AFTER.test(folded));
  if (end < 0 && !/:\s*$/.test(line.text.slice(-4))) return null;
  const name = end < 0 ? rest : rest.slice(0, end);
  if (name.length === 0 || name.length > LONGEST_NAME || isFurniture(name)) return null;
  return name.every((token) => isNamed(text, [token])) ? name : null;
}

function isFurniture(tokens: readonly Token[]): boolean {
  return matchPhrase(boilerplateVocabulary().covering, tokens, 0)?.length === tokens.length;
}

const DOMAIN =
  /(?:^|[\s@/(:\u200b-\u200f])(?:www\.)?([a-z\d][a-z\d-]{2,40}(?:\.[a-z\d-]{2,30})?\.(?:ma|com|net|info|org|press|tv|fr|news|media|co|eu|me|io|dz|tn|africa|press\.ma|net\.ma|co\.ma))(?=$|[\s/)\]|,;:–—-])/i;
/** Domains of others: networks, mail, makers of sites. */
const OTHERS =
  /^(?:.*\.)?(?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|t|linkedin|tiktok|pinterest|google|gmail|yahoo|hotmail|outlook|live|wordpress|blogger|apple|play|bit|feedburner|disqus|akismet)\.[a-z.]+$/i;

/** www.vigie.example, contact@vigie.example: a domain in the foot of the page. */
export function outletAtDomain(_text: string, line: CutLine): Span | null {
  const match = DOMAIN.exec(line.text.slice(0, 400));
  if (!match?.[1] || OTHERS.test(match[1])) return null;
  const start = line.start + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}
