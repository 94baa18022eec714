import type { Direction } from '../../model/language.ts';
import type { Chart, ChartDatum } from '../report.ts';
import { element, escapeHtml } from './markup.ts';

/** The drawing area, in CSS pixels; a page that is narrower scales it down. */
const WIDTH = 680;
const TOP = 22;
const PLOT = 100;
const BOTTOM = 36;
/** A few columns do not fill the page: they keep a column's shape. */
const WIDEST_STEP = 76;
const BAR_WIDTH = 100;
const BAR_HEIGHT = 10;

/** A chart as a figure: columns drawn as one picture with its text alternative, bars as a table that reads as one. */
export function chartFigure(chart: Chart, direction: Direction): string {
  const drawing = chart.kind === 'columns' ? columnsSvg(chart, direction) : barsTable(chart, direction);
  const note = chart.note === null ? '' : `<p class="note">${escapeHtml(chart.note)}</p>`;
  return `<figure class="chart">\n<figcaption>${escapeHtml(chart.title)}</figcaption>\n${drawing}\n${note}</figure>`;
}

function columnsSvg({ data, summary }: Chart, direction: Direction): string {
  const highest = Math.max(...data.map(({ value }) => value));
  const step = Math.min(WIDTH / data.length, WIDEST_STEP);
  const width = step * 0.68;
  const extent = round(step * data.length);
  const columns = data.map((datum, index) => {
    // Time runs the way the page reads.
    const offset = (index + 0.5) * step;
    const middle = direction === 'rtl' ? extent - offset : offset;
    return column(datum, { middle, width, height: (datum.value / highest) * PLOT });
  });
  const base = TOP + PLOT;
  return [
    `<svg class="columns" role="img" aria-label="${escapeHtml(summary)}" width="${extent}" viewBox="0 0 ${extent} ${base + BOTTOM}">`,
    ...columns,
    `<path class="axis" d="M0 ${base}H${extent}"/>`,
    '</svg>',
  ].join('\n');
}

interface ColumnShape {
  readonly middle: number;
  readonly width: number;
  readonly height: number;
}

function column({ shortLabel, value, valueLabel }: ChartDatum, { middle, width, height }: ColumnShape): string {
  const base = TOP + PLOT;
  const text = (words: string, y: number, kind: string) =>
    `<text class="${kind}" x="${round(middle)}" y="${round(y)}">${escapeHtml(words)}</text>`;
  const labels = shortLabel.split('\n').map((words, row) => text(words, base + 15 + row * 15, 'label'));
  if (value === 0) return labels.join('');
  const box = `x="${round(middle - width / 2)}" y="${round(base - height)}" width="${round(width)}"`;
  return `<rect ${box} height="${round(height)}"/>${text(valueLabel, base - height - 5, 'value')}${labels.join('')}`;
}

function barsTable({ data, columns }: Chart, direction: Direction): string {
  const highest = Math.max(...data.map(({ value }) => value));
  const rows = data.map(({ label, value, valueLabel }) => {
    const width = round((value / highest) * BAR_WIDTH);
    const x = direction === 'rtl' ? round(BAR_WIDTH - width) : 0;
    const bar = `<svg aria-hidden="true" viewBox="0 0 ${BAR_WIDTH} ${BAR_HEIGHT}" preserveAspectRatio="none"><rect x="${x}" y="0" width="${width}" height="${BAR_HEIGHT}"/></svg>`;
    return `<tr>${element('th scope="row"', label)}<td>${escapeHtml(valueLabel)}</td><td class="bar">${bar}</td></tr>`;
  });
  const [label, count] = columns.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`);
  return [
    '<table class="bars">',
    `<thead><tr>${label ?? ''}${count ?? ''}<td></td></tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
