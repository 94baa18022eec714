import { TONES, type Tone } from '../model/tone.ts';
import { chartOf, datum } from './build-charts.ts';
import { subjectName } from './names-in-report.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { ReportClipping, ReportTone } from './report-material.ts';
import type { Chart } from './report.ts';
import type { Wording } from './wording.ts';

/** Subjects beyond these, the most often judged, have their tones in the articles alone. */
const MOST_SUBJECTS = 5;

/** How many clippings have each tone, as a whole and towards each subject; none where nobody set a tone. */
export function toneCharts(clippings: readonly ReportClipping[], wording: Wording): Chart[] {
  const set = clippings.flatMap(({ tones }) => tones);
  const whole = set.filter(({ subject }) => subject === null);
  const judged = [...bySubject(set).values()].sort((a, b) => b.tones.length - a.tones.length);
  return [
    ...(whole.length === 0 ? [] : [toneChart(wording.say('chartByTone'), whole, clippings, wording)]),
    ...judged.slice(0, MOST_SUBJECTS).map(({ subject, tones }) => {
      const title = wording.say('chartByToneTowards', { subject: subjectName(subject, wording).text });
      return toneChart(title, tones, clippings, wording);
    }),
  ];
}

type Judged = { readonly subject: NonNullable<ReportTone['subject']>; readonly tones: ReportTone[] };

function bySubject(set: readonly ReportTone[]): ReadonlyMap<string, Judged> {
  const subjects = new Map<string, Judged>();
  for (const tone of set) {
    if (tone.subject === null) continue;
    const known = subjects.get(tone.subject.id);
    if (known) known.tones.push(tone);
    else subjects.set(tone.subject.id, { subject: tone.subject, tones: [tone] });
  }
  return subjects;
}

function toneChart(
  title: string,
  set: readonly ReportTone[],
  clippings: readonly ReportClipping[],
  wording: Wording,
): Chart {
  const labelled = (tone: Tone): Phrase => phrase(wording.say(tone), wording.language);
  const data = TONES.map((tone) => ({ tone, count: set.filter((one) => one.tone === tone).length }))
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => datum(labelled(tone), count, wording));
  const without = clippings.length - set.length;
  const note = without === 0 ? null : wording.count('withoutTone', without);
  return chartOf({ kind: 'bars', title, label: wording.say('tone'), data, note }, wording);
}
