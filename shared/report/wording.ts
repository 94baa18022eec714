import { precisionOf, type CivilDate } from '../model/civil-date.ts';
import { directionOf, type Direction, type Language } from '../model/language.ts';
import type { ReportOptions } from '../model/report.ts';
import type { AnyMessages, CountKey, TextKey } from './messages/message-types.ts';
import { MESSAGES } from './messages/messages.ts';
import type { Line, Phrase } from './phrase.ts';

type Params = Readonly<Record<string, string | Phrase | Line>>;

/** How a report says things: its language's messages, plural forms, digits and dates. */
export interface Wording {
  readonly language: Language;
  readonly direction: Direction;
  readonly say: (key: TextKey, params?: Readonly<Record<string, string>>) => string;
  /** A message with names in it; each name stays a phrase of its own. */
  readonly line: (key: TextKey, params?: Params) => Line;
  readonly count: (key: CountKey, n: number) => string;
  readonly number: (n: number) => string;
  /** The digits of a text as the report writes them. */
  readonly digits: (text: string) => string;
  /** A date in words, as far as it is known: «28 شتنبر 2025», "septembre 2025", "2025". */
  readonly date: (date: CivilDate) => string;
  /** The month of a date of at least month precision, in words. */
  readonly month: (date: CivilDate) => string;
  /** A period in words; null if both ends are open. */
  readonly period: (from: CivilDate | null, to: CivilDate | null) => string | null;
}

/** The wording of a report in `language`, with the digits wanted (which change Arabic alone). */
export function wordingIn({ language, digits }: Pick<ReportOptions, 'language' | 'digits'>): Wording {
  const messages = MESSAGES[language];
  const arabicDigits = language === 'ar' && digits === 'arabic-indic';
  const asDigits = (text: string) => (arabicDigits ? toArabicIndic(text) : text);
  // Morocco writes Arabic with the digits 0-9, and `ar-MA` knows it; named here, so that no platform's data decides.
  const format = new Intl.NumberFormat(language === 'ar' ? 'ar-MA-u-nu-latn' : language);
  const rules = new Intl.PluralRules(language === 'ar' ? 'ar-MA' : language);
  const number = (n: number) => asDigits(format.format(n));
  const say: Wording['say'] = (key, params = {}) => fill(messages[key], params);
  const month = (date: CivilDate) => messages.months.split('|')[Number(date.slice(5, 7)) - 1] ?? '';
  const inWords = (date: CivilDate, parts: DateParts = {}) => asDigits(dateInWords(date, language, month(date), parts));
  return {
    language,
    direction: directionOf(language),
    say,
    line: (key, params = {}) => fillLine(messages[key], params),
    count: (key, n) => fill(formFor(messages, rules, key, n), { n: number(n) }),
    number,
    digits: asDigits,
    date: inWords,
    month,
    period: (from, to) => periodInWords({ from, to }, say, inWords),
  };
}

function formFor(messages: AnyMessages, rules: Intl.PluralRules, key: CountKey, n: number): string {
  const forms = messages[key];
  return forms[rules.select(n)] ?? forms.other;
}

function toArabicIndic(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

const PLACEHOLDER = /\{(\w+)\}/;

function fill(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(new RegExp(PLACEHOLDER, 'g'), (_whole, name: string) => valueOf(params, name));
}

function fillLine(template: string, params: Params): Line {
  // Splitting by a pattern with a group gives the text between and the names in turn.
  return template.split(PLACEHOLDER).flatMap((part, index): Line => {
    const value = index % 2 === 0 ? part : valueOf(params, part);
    if (typeof value !== 'string') return 'text' in value ? [value] : value;
    return value === '' ? [] : [value];
  });
}

function valueOf<Value>(params: Readonly<Record<string, Value>>, name: string): Value {
  const value = params[name];
  if (value === undefined) throw new Error(`Report message: no value for {${name}}`);
  return value;
}

interface DateParts {
  readonly withoutMonth?: boolean;
  readonly withoutYear?: boolean;
}

function dateInWords(date: CivilDate, language: Language, month: string, { withoutMonth, withoutYear }: DateParts) {
  const year = date.slice(0, 4);
  if (precisionOf(date) === 'year') return year;
  const day = Number(date.slice(8, 10));
  const parts = [
    ...(day === 0 ? [] : [day === 1 && language === 'fr' ? '1er' : String(day)]),
    ...(withoutMonth ? [] : [month]),
    ...(withoutMonth || withoutYear ? [] : [year]),
  ];
  return parts.join(' ');
}

function periodInWords(
  { from, to }: { readonly from: CivilDate | null; readonly to: CivilDate | null },
  say: Wording['say'],
  inWords: (date: CivilDate, parts?: DateParts) => string,
): string | null {
  if (from !== null && from === to) return inWords(from);
  if (from !== null && to !== null) {
    const areDays = precisionOf(from) === 'day' && precisionOf(to) === 'day';
    if (!areDays) return say('periodOfPartialDates', { from: inWords(from), to: inWords(to) });
    // What both ends share is said once: "du 22 au 28 septembre 2025".
    const withoutYear = from.slice(0, 4) === to.slice(0, 4);
    const withoutMonth = from.slice(0, 7) === to.slice(0, 7);
    return say('periodBetween', { from: inWords(from, { withoutMonth, withoutYear }), to: inWords(to) });
  }
  if (from !== null)
    return say(precisionOf(from) === 'day' ? 'periodFrom' : 'periodFromPartialDate', { from: inWords(from) });
  if (to !== null)
    return say(precisionOf(to) === 'day' ? 'periodUntil' : 'periodUntilPartialDate', { to: inWords(to) });
  return null;
}
