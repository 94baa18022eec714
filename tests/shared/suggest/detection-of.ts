import type { Detection } from '#shared/model/analysis.ts';
import type { Block, Part } from '#shared/model/block.ts';
import type { Language } from '#shared/model/language.ts';
import { UNKNOWN_METADATA } from '../unknown-metadata.ts';

/** A text as detection hands it on: one block a line, the first the title unless `partOf` says otherwise. */
export function detectionOf(
  text: string,
  language: Language,
  partOf: (line: string, index: number) => Part = (_line, index) => (index === 0 ? 'title' : 'body'),
): Detection {
  const blocks: Block[] = [];
  let start = 0;
  let index = 0;
  for (const line of text.split('\n')) {
    const part = line.trim() === '' ? null : partOf(line.trim(), index);
    if (part) {
      const from = start + line.length - line.trimStart().length;
      blocks.push({ start: from, end: start + line.trimEnd().length, part, rule: 'test', by: 'machine' });
      index += 1;
    }
    start += line.length + 1;
  }
  const raw = {
    name: 'test.txt',
    kind: 'paste' as const,
    format: 'plain' as const,
    encoding: 'utf-8',
    sha256: '',
    size: text.length,
    text,
    links: [],
    headings: [],
    markup: {},
  };
  return { raw, language, blocks, metadata: UNKNOWN_METADATA };
}
