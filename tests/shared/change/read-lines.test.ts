import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, type StreamLine } from '#shared/change/read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[], longest?: number): Promise<StreamLine[]> {
  const lines: StreamLine[] = [];
  for await (const line of readLines(chunks, longest)) lines.push(line);
  return lines;
}

describe('readLines()', () => {
  it('gives the lines whatever pieces the bytes come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );

          const lines = await linesOf(chunks);

          expect(lines).toEqual(texts.map((text, index) => ({ number: index + 1, text, isEnded: true })));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says that the last line was broken off', async () => {
    const lines = await linesOf([new TextEncoder().encode('{"a":1}\n{"b"')]);
    expect(lines.at(-1)).toEqual({ number: 2, text: '{"b"', isEnded: false });
  });

  it('has no text for a line that is too long or not UTF-8, and goes on behind it', async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    const lines = await linesOf([encode('ok\n12345'), encode('6789\n'), Uint8Array.of(0xff, 10), encode('end\n')], 8);
    expect(lines.map(({ text }) => text)).toEqual(['ok', null, null, 'end']);
  });
});
