import { precisionOf, type CivilDate } from '../model/civil-date.ts';
import { LANGUAGES } from '../model/language.ts';
import { dateOf, phraseOf } from './detected-words.ts';
import { calendarRun, cutTo, unitFor, type CalendarUnit } from './civil-calendar.ts';
import type { CountKey, TextKey } from './messages/message-types.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { ReportClipping } from './report-material.ts';
import type { Chart, ChartDatum } from './report.ts';
import type { Wording } from './wording.ts';

/** Outlets beyond these are drawn as one bar. */
const MOST_OUTLETS = 12;
/** More columns than these cannot be told apart on paper. */
const MOST_COLUMNS = 100;
/** As many columns have room for the name of a month. */
const ROOMY = 9;

/** The charts that have something to show: one bar alone says no more than the number beside it. */
export function buildCharts(clippings: readonly ReportClipping[], wording: Wording): Chart[] {
  const charts = [
    chartByDate(clippings, wording),
    chartByOutlet(clippings, wording),
    chartByLanguage(clippings, wording),
  ];
  return charts.filter((chart) => chart !== null && chart.data.length > 1).filter((chart) => chart !== null);
}

interface ChartParts {
  readonly kind: Chart['kind'];
  readonly title: string;
  readonly label: string;
  readonly data: readonly ChartDatum[];
  readonly note?: string | null;
}

/** A chart with its sentence. */
export function chartOf({ kind, title, label, data, note = null }: ChartParts, wording: Wording): Chart {
  const values = data
    .filter(({ value }) => value > 0)
    .map((datum) => wording.say('chartValue', { label: datum.label.text, value: datum.valueLabel }));
  return {
    kind,
    title,
    note,
    columns: [label, wording.say('columnCount')],
    data,
    summary: wording.say('chartSummary', { title, values: values.join(wording.language === 'ar' ? '؛ ' : '; ') }),
  };
}

/** A chart's value; its short label is its label unless another is given. */
export function datum(label: Phrase, value: number, wording: Wording, shortLabel = label.text): ChartDatum {
  return { label, shortLabel, value, valueLabel: wording.number(value) };
}

const DATE_MESSAGES = {
  day: { title: 'chartByDay', column: 'columnDay' },
  month: { title: 'chartByMonth', column: 'columnMonth' },
  year: { title: 'chartByYear', column: 'columnYear' },
} as const satisfies Record<CalendarUnit, { title: TextKey; column: TextKey }>;

function chartByDate(clippings: readonly ReportClipping[], wording: Wording): Chart | null {
  const dates = clippings.map(({ metadata }) => dateOf(metadata.publishedOn)).filter((date) => date !== null);
  const days = dates.filter((date) => precisionOf(date) === 'day').sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const unit = unitFor(first, last);
  const counts = new Map<CivilDate, number>();
  for (const date of days) counts.set(cutTo(date, unit), (counts.get(cutTo(date, unit)) ?? 0) + 1);
  const run = calendarRun(first, last, unit);
  if (run.length > MOST_COLUMNS) return null;
  const data = run.map((date, index) =>
    datum(
      phrase(wording.date(date), wording.language),
      counts.get(date) ?? 0,
      wording,
      shortDate(date, run[index - 1], run.length <= ROOMY, wording),
    ),
  );
  const without = clippings.length - days.length;
  const note = without === 0 ? null : wording.count('undatedInChart', without);
  const { title, column } = DATE_MESSAGES[unit];
  return chartOf({ kind: 'columns', title: wording.say(title), label: wording.say(column), data, note }, wording);
}

/** For under a column: the day, the month's name or the year, and what it belongs to where that changes. */
function shortDate(date: CivilDate, previous: CivilDate | undefined, isRoomy: boolean, wording: Wording): string {
  const precision = precisionOf(date);
  if (precision === 'year') return wording.date(date);
  // Names of months need room.
  const month = isRoomy ? wording.month(date) : date.slice(5, 7);
  const own = precision === 'day' ? String(Number(date.slice(8))) : month;
  const isNew = previous === undefined || previous.slice(0, -3) !== date.slice(0, -3);
  const whole = precision === 'day' ? wording.month(date) : date.slice(0, 4);
  return wording.digits(isNew ? `${own}\n${whole}` : own);
}

function chartByOutlet(clippings: readonly ReportClipping[], wording: Wording): Chart {
  const counts = new Map<string, { readonly label: Phrase; count: number }>();
  const unknown = phrase(wording.say('unknownOutlet'), wording.language);
  for (const clipping of clippings) {
    const label = phraseOf(clipping.metadata.outlet, clipping) ?? unknown;
    const known = counts.get(label.text);
    if (known) known.count += 1;
    else counts.set(label.text, { label, count: 1 });
  }
  const collator = new Intl.Collator(wording.language);
  const ranked = [...counts.values()].sort(
    (a, b) =>
      Number(a.label === unknown) - Number(b.label === unknown) ||
      b.count - a.count ||
      collator.compare(a.label.text, b.label.text),
  );
  // A bar for "others" stands for two outlets at least.
  const shown = ranked.length > MOST_OUTLETS + 1 ? ranked.slice(0, MOST_OUTLETS) : ranked;
  const others = ranked.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const data = shown.map(({ label, count }) => datum(label, count, wording));
  if (others > 0) data.push(datum(phrase(wording.say('otherOutlets'), wording.language), others, wording));
  return chartOf({ kind: 'bars', title: wording.say('chartByOutlet'), label: wording.say('outlet'), data }, wording);
}

function chartByLanguage(clippings: readonly ReportClipping[], wording: Wording): Chart {
  const data = LANGUAGES.map((language) => ({
    label: phrase(wording.say(language), wording.language),
    count: clippings.filter((clipping) => clipping.language === language).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ label, count }) => datum(label, count, wording));
  return chartOf(
    { kind: 'bars', title: wording.say('chartByLanguage'), label: wording.say('language'), data },
    wording,
  );
}

/** The numbers at the head of the report. Outlets and people are counted once, however many clippings they are in. */
export function countedFigures(
  counts: Readonly<Record<'clippings' | 'outlets' | 'languages' | 'people', number>>,
  wording: Wording,
): { readonly value: string; readonly label: string }[] {
  const labels = {
    clippings: 'clippingsLabel',
    outlets: 'outletsLabel',
    languages: 'languagesLabel',
    people: 'peopleLabel',
  } as const satisfies Record<keyof typeof counts, CountKey>;
  const names = ['clippings', 'outlets', 'languages', 'people'] as const;
  return names
    .filter((name) => counts[name] > 0)
    .map((name) => ({ value: wording.number(counts[name]), label: wording.count(labels[name], counts[name]) }));
}
