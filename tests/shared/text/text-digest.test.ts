import { describe, expect, it } from 'vitest';
import { textDigest } from '#shared/text/text-digest.ts';

describe('textDigest()', () => {
  it('is the same however spaces, line ends and composed letters are written', () => {
    const digest = textDigest('Un café\n\nà Fès');

    expect(textDigest('  Un cafe\u0301\r\n\u00a0à   Fès\n')).toBe(digest);
  });

  it('is another for another text', () => {
    expect(textDigest('مؤتمر فاس')).not.toBe(textDigest('مؤتمر فأس'));
  });
});
