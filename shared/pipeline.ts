import { clean } from './clean/clean.ts';
import { detect } from './detect/detect.ts';
import type { Lexicon } from './gazetteer/lexicon.ts';
import { importSource } from './import/import-source.ts';
import type { Analysis, Detection } from './model/analysis.ts';
import { NO_KNOWLEDGE, type Knowledge } from './model/knowledge.ts';
import { success, type Result } from './model/result.ts';
import type { ImportError, ImportSource } from './model/source.ts';
import { suggest } from './suggest/suggest.ts';

/** What becomes of a source on its way into the inbox: its text, its furniture cut, its metadata with their evidence. */
export function receive(source: ImportSource): Result<Detection, ImportError> {
  const raw = importSource(source);
  return raw.ok ? success(detect(clean(raw.value))) : raw;
}

/** Adds the suggestions that a received text gives rise to, in the light of what the archive knows by now. */
export function analyse(detection: Detection, lexicon: Lexicon, knowledge: Knowledge): Analysis {
  return { ...detection, suggestions: suggest(detection, lexicon, knowledge) };
}

/** The map of the analysis: intake = suggest ∘ detect ∘ clean ∘ import. The only file that joins the stages. */
export function intake(
  source: ImportSource,
  lexicon: Lexicon,
  knowledge: Knowledge = NO_KNOWLEDGE,
): Result<Analysis, ImportError> {
  const received = receive(source);
  return received.ok ? success(analyse(received.value, lexicon, knowledge)) : received;
}
