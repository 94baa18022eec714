import { clean } from './clean/clean.ts';
import { detect } from './detect/detect.ts';
import type { Lexicon } from './gazetteer/lexicon.ts';
import { importSource } from './import/import-source.ts';
import type { Analysis, Detection } from './model/analysis.ts';
import { NO_KNOWLEDGE, type Knowledge } from './model/knowledge.ts';
import { success, type Result } from './model/result.ts';
import type { ImportError, ImportSource } from './model/source.ts';
import { suggest } from './suggest/suggest.ts';

/** The map of the analysis: what becomes of a source on its way into the inbox. The only file that joins the stages. */
export function intake(
  source: ImportSource,
  lexicon: Lexicon,
  knowledge: Knowledge = NO_KNOWLEDGE,
): Result<Analysis, ImportError> {
  const raw = importSource(source);
  if (!raw.ok) return raw;
  return success(analyse(detect(clean(raw.value)), lexicon, knowledge));
}

/** Adds the suggestions that a detected text gives rise to, in the light of what the archive knows. */
export function analyse(detection: Detection, lexicon: Lexicon, knowledge: Knowledge): Analysis {
  return { ...detection, suggestions: suggest(detection, lexicon, knowledge) };
}
