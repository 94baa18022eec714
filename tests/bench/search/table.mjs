const COLUMNS = [
  ['index, articles/s', ({ built }) => built.index, 'more'],
  ['import, articles/s', ({ built }) => built.whole, 'more'],
  ['settle, s', ({ built }) => built.settled / 1000, 'less'],
  ['cold start to list, ms', ({ cold }) => cold.open, 'less'],
  ['cold start to answer, ms', ({ cold }) => cold.answer, 'less'],
  ['held, MB', ({ memory }) => memory.held, 'less'],
  ['process, MB', ({ memory }) => memory.process, 'less'],
  ['process at rest, MB', ({ memory }) => memory.rest, 'less'],
  ['peak at import, MB', ({ memory }) => memory.importPeak, 'less'],
  ['peak at settle, MB', ({ memory }) => memory.settlePeak, 'less'],
  ['disk, MB', ({ disk }) => disk, 'less'],
  ...['one', 'two', 'prefix', 'phrase', 'fuzzy'].flatMap((kind) => [
    [`${kind}: first p95, ms`, ({ queries }) => queries[kind]?.first.p95, 'less'],
    [`${kind}: warm p50, ms`, ({ queries }) => queries[kind]?.warm.p50, 'less'],
    [`${kind}: warm p95, ms`, ({ queries }) => queries[kind]?.warm.p95, 'less'],
    [`${kind}: found`, ({ queries }) => queries[kind]?.found, 'none'],
  ]),
];

/**
 * What was measured, in words: a line a figure, a column an engine, and how many times better (or worse, below 1) ours
 * is than each.
 *
 * @returns {string}
 */
export function tableOf({ size, machine, facts, results, failed }) {
  const engines = Object.keys(results);
  const lines = COLUMNS.map(([name, value, better]) => {
    const ours = results.ours && value(results.ours);
    const cells = engines.map((engine) => {
      const figure = value(results[engine]);
      if (figure === undefined || figure === null) return '-';
      if (engine === 'ours' || better === 'none' || !ours) return short(figure);
      return `${short(figure)} (${ratio(better === 'more' ? ours / figure : figure / ours)})`;
    });
    return [name, ...cells];
  });
  const { lists, typing, rebuilt, statistics } = results.ours ?? {};
  return [
    `${size} articles, ${facts.words} words, ${facts.distinct} distinct; ${machine}`,
    'In brackets: how many times better ours is. No figure: the engine has no such query.',
    ...Object.entries(failed ?? {}).map(([engine, why]) => `Could not be measured at this size: ${engine} (${why})`),
    '',
    ...aligned([['', ...engines], ...lines]),
    '',
    ...(lists
      ? [
          `Counts and first page of 300 combinations of filters and order, each its middle time: ${spread(lists.each)}`,
          `Every single one of these ${lists.asked} lists: ${spread(lists.all)}; ${lists.late} over ${lists.goal} ms`,
        ]
      : []),
    ...(typing ? [`A word searched while 5,000 clippings are imported: ${spread(typing)}`] : []),
    ...(rebuilt ? [`Columns made anew from the clippings and their tags: ${short(rebuilt)} ms`] : []),
    ...(statistics
      ? [`Index: ${statistics.segments} segments, ${statistics.terms} terms, ${statistics.size} bytes`]
      : []),
  ].join('\n');
}

function spread({ p50, p95, max }) {
  return `p50 ${short(p50)} ms, p95 ${short(p95)} ms, at most ${short(max)} ms`;
}

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}

function short(figure) {
  if (figure >= 100) return String(Math.round(figure));
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);
}

function ratio(times) {
  return `${times >= 10 ? Math.round(times) : times.toFixed(1)}×`;
}
