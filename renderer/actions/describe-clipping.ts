import { edit } from '#shared/model/patches.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import type { Language } from '#shared/model/language.ts';
import type { Tone } from '#shared/model/tone.ts';
import { write } from './write.ts';

/** Sets what a clipping is about; topics that differ only in spaces are one. */
export async function setTopics(id: string, topics: readonly string[]): Promise<void> {
  const trimmed = topics.map((topic) => topic.trim().replace(/\s+/g, ' ')).filter((topic) => topic !== '');
  await describe(id, 'topics', () => ({ topics: [...new Set(trimmed)] }));
}

/** Sets the tone of a clipping towards a subject (see model/tone.ts); null takes it back. */
export async function setTone(id: string, subject: string, tone: Tone | null): Promise<void> {
  await describe(id, 'tone', withTone(subject, tone));
}

/** The tones of a clipping with one set, or taken back. */
export function withTone(subject: string, tone: Tone | null): (clipping: Clipping) => Partial<Clipping> {
  return ({ tones }) => ({ tones: { ...tones, [subject]: tone } });
}

/** Sets the office's own notes on a clipping; they are in no report. */
export async function setNotes(id: string, notes: string): Promise<void> {
  await describe(id, 'notes', () => ({ notes: notes.trim() }));
}

/** Says what language a clipping is in, where the machine was wrong. */
export async function setLanguage(id: string, language: Language): Promise<void> {
  await describe(id, 'language', () => ({ language }));
}

async function describe(
  id: string,
  name: 'topics' | 'tone' | 'notes' | 'language',
  fields: (clipping: Clipping) => Partial<Clipping>,
): Promise<void> {
  await write({
    label: { name, params: {} },
    plan: async (archive) => {
      const clipping = await archive.clippings.get(id);
      return clipping ? edit('clippings', clipping, fields(clipping)) : [];
    },
  });
}
