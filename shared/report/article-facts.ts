import type { Detected } from '../model/detected.ts';
import { dateOf, phraseOf } from './detected-words.ts';
import { subjectName } from './names-in-report.ts';
import { phrase, printable, type Line, type Phrase } from './phrase.ts';
import type { ReportClipping } from './report-material.ts';
import type { Fact } from './report.ts';
import type { Wording } from './wording.ts';

/** "Also published by" with the day, where it is another; a copy of unknown outlet is still said to be there. */
function copiesFact({ copies, metadata }: ReportClipping, wording: Wording): Fact[] {
  if (copies.length === 0) return [];
  const own = dateOf(metadata.publishedOn);
  const lines = copies.map((copy): Line => {
    const outlet = phraseOf(copy.metadata.outlet, copy) ?? phrase(wording.say('unknownOutlet'), wording.language);
    const date = dateOf(copy.metadata.publishedOn);
    return date === null || date === own
      ? [outlet]
      : wording.line('outletOnDate', { outlet, date: wording.date(date) });
  });
  return [{ label: wording.say('alsoPublishedBy'), value: joined(lines, wording), url: null }];
}

/** The tone as a person set it: of the whole first, then towards each subject. */
function toneFact({ tones }: ReportClipping, wording: Wording): Fact[] {
  if (tones.length === 0) return [];
  const lines = tones.map(({ subject, tone }): Line => {
    const words = wording.say(tone);
    if (subject === null) return [words];
    return wording.line('toneTowards', { subject: subjectName(subject, wording), tone: words });
  });
  return [{ label: wording.say('tone'), value: joined(lines, wording), url: null }];
}

/** The label band of a clipping: what is known of it, each under its name. */
export function factsOf(clipping: ReportClipping, withTones: boolean, wording: Wording): Fact[] {
  const { metadata, topics } = clipping;
  const named = (label: string, detected: Detected): Fact[] => {
    const value = phraseOf(detected, clipping);
    return value === null ? [] : [{ label, value: [value], url: null }];
  };
  const topicPhrases = topics.map((topic) => phrase(topic, wording.language)).filter(({ text }) => text !== '');
  return [
    ...named(wording.say('outlet'), metadata.outlet),
    { label: wording.say('publishedOn'), value: dateLine(metadata.publishedOn, wording), url: null },
    ...named(wording.say('byline'), metadata.byline),
    ...named(wording.say('agency'), metadata.agency),
    ...named(wording.say('place'), metadata.dateline),
    ...named(wording.say('section'), metadata.section),
    { label: wording.say('language'), value: wording.line(clipping.language), url: null },
    ...(topicPhrases.length > 0
      ? [{ label: wording.say('topics'), value: listed(topicPhrases, wording), url: null }]
      : []),
    ...(withTones ? toneFact(clipping, wording) : []),
    ...copiesFact(clipping, wording),
    ...linkFact(metadata.url, wording),
  ];
}

function dateLine(publishedOn: Detected, wording: Wording): Line {
  const date = dateOf(publishedOn);
  if (date === null) return wording.line('unknownDate');
  const words = wording.date(date);
  if (publishedOn.basis === 'inferred') return wording.line('inferredDate', { date: words });
  return [words];
}

/** Only a web address is made a link: an address of another kind might run something. */
function linkFact({ value }: Detected, wording: Wording): Fact[] {
  const address = printable(value ?? '').trim();
  if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(address)) return [];
  const words: Phrase = { text: address, direction: 'ltr', language: null };
  return [{ label: wording.say('link'), value: [words], url: address }];
}

/** A list of names in a line, each name isolated. */
export function listed(names: readonly Phrase[], wording: Wording): Line {
  return joined(
    names.map((name) => [name]),
    wording,
  );
}

/** Lines as a list in one line. */
function joined(lines: readonly Line[], { language }: Wording): Line {
  const separator = language === 'ar' ? '، ' : ', ';
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}
