import type { Analysis } from '#shared/model/analysis.ts';
import { bodyOf } from '#shared/model/block.ts';
import type { Detected } from '#shared/model/detected.ts';
import { intakeFiles } from './intake-files.ts';
import { surfaceForms } from './surface-forms.ts';
import type { Say } from './words/say.ts';

/** Prints what the analysis finds in each file, one JSON object a line. @returns the exit code. */
export async function analyseFiles(files: readonly string[], say: Say): Promise<number> {
  const isWhole = await intakeFiles(files, say, ({ name, analysis, ms }) => {
    process.stdout.write(`${JSON.stringify(describe(name, analysis, ms))}\n`);
  });
  return isWhole ? 0 : 1;
}

/** One file's line of output; docs/command-line.md describes it. */
function describe(file: string, analysis: Analysis, ms: number) {
  const { raw, blocks, language, metadata, suggestions } = analysis;
  const event = suggestions.events.find((candidate) => candidate.isMain);
  const names = new Map(suggestions.entities.map(({ key, canonical }) => [key, canonical]));
  return {
    file,
    language,
    title: metadata.title.value,
    outlet: metadata.outlet.value,
    byline: metadata.byline.value,
    published: statedDay(metadata.publishedOn),
    removedLines: blocks.filter(({ part }) => part === 'cut').map(({ start, end }) => raw.text.slice(start, end)),
    body: bodyOf(raw.text, blocks),
    entities: suggestions.entities.map(({ type, canonical, mentions, roles, confidence }) => ({
      type,
      canonical,
      mentions: surfaceForms(raw.text, mentions),
      role: roles[0]?.quote ?? null,
      confidence,
    })),
    event: event
      ? { date: event.date.value, place: event.place.value, kind: event.kind, trigger: event.trigger.quote }
      : null,
    quotations: suggestions.quotations.map(({ speakerKey, speaker, verb, words, manner }) => ({
      speaker: names.get(speakerKey ?? '') ?? null,
      as: speaker.quote,
      verb: verb.quote,
      words: words.quote,
      start: words.start,
      end: words.end,
      manner,
    })),
    translation: suggestions.translation && {
      signs: suggestions.translation.signs.map(({ reason, evidence }) => ({
        rule: reason.rule,
        quote: evidence.quote,
      })),
      misrenderings: suggestions.translation.misrenderings.map(({ words, meant }) => ({ words: words.quote, meant })),
    },
    ms: Math.round(ms * 10) / 10,
  };
}

/**
 * The publication date only where the page states it. One that follows from other words (the day of writing behind
 * «أول أمس الأحد 17 ماي 2020», a picture's name) is offered to a person, who can weigh it; a program that reads this
 * output cannot.
 */
function statedDay({ value, basis }: Detected): string | null {
  return basis === 'stated' ? value : null;
}
