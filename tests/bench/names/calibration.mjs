import { fold } from './annotated.mjs';

const TYPES = ['person', 'place', 'organisation'];
const BINS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001];

/**
 * How often suggestions of a confidence were right: one is if a mention of it is annotated with its type. What the
 * annotations leave open is not counted.
 *
 * @param {readonly import('./annotated.mjs').Article[]} articles
 * @param {readonly any[]} predictions in their order
 */
export function calibration(articles, predictions) {
  const judged = articles.flatMap(({ annotation }, index) => judge(annotation, predictions[index]));
  return TYPES.flatMap((type) =>
    BINS.slice(0, -1).flatMap((from, index) => {
      const to = BINS[index + 1] ?? 1;
      const inside = judged.filter((one) => one.type === type && one.confidence >= from && one.confidence < to);
      return inside.length === 0 ? [] : [rowOf(type, from, Math.min(1, to), inside)];
    }),
  );
}

function rowOf(type, from, to, inside) {
  const right = inside.filter(({ isRight }) => isRight).length;
  const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
  return { type, from, to, suggestions: inside.length, said, right: right / inside.length };
}

function judge(annotation, prediction) {
  const open = new Set([...(annotation.optional ?? []), ...(annotation.nicknames ?? [])].map(surfaceOf));
  const byType = new Map(TYPES.map((type) => [type, new Set()]));
  for (const { type, mentions, alt_type: other } of annotation.entities) {
    for (const mention of mentions) {
      if (other) open.add(fold(mention));
      byType.get(type)?.add(fold(mention));
    }
  }
  return prediction.entities.flatMap(({ type, confidence, mentions }) => {
    const forms = mentions.map(fold);
    const isRight = forms.some((form) => byType.get(type)?.has(form));
    return !isRight && forms.some((form) => open.has(form)) ? [] : [{ type, confidence, isRight }];
  });
}

function surfaceOf(item) {
  return fold(typeof item === 'string' ? item : (item.mention ?? item.text ?? ''));
}

/** The mean distance between what was said and what was right, weighted by how many suggestions each row has. */
export function calibrationError(rows) {
  const all = rows.reduce((sum, { suggestions }) => sum + suggestions, 0);
  return rows.reduce((sum, { suggestions, said, right }) => sum + suggestions * Math.abs(said - right), 0) / all;
}
