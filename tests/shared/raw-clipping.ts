import type { RawClipping } from '#shared/model/source.ts';

/** A source as plain text, for the stages after import. */
export function rawClipping(text: string, overrides: Partial<RawClipping> = {}): RawClipping {
  return {
    name: 'page.txt',
    kind: 'paste',
    format: 'plain',
    encoding: 'utf-8',
    sha256: '',
    size: text.length,
    text,
    links: [],
    headings: [],
    markup: {},
    ...overrides,
  };
}
