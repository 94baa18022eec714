import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkReasonInWords } from '#electron/cli/link-reason-in-words.ts';
import { runCommandLine } from '#electron/cli/run-command-line.ts';
import { surfaceForms } from '#electron/cli/surface-forms.ts';
import { LINK_RULES } from '#shared/link/link-rules.ts';

describe('qosasa link --json', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'qosasa-link-'));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('prints one JSON object a candidate, and goes on after a file that cannot be read', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const file = async (name: string, text: string) => {
      await writeFile(path.join(folder, name), text);
      return path.join(folder, name);
    };
    const arabic = await file('ar.txt', 'قال يونس بلمعطي إن اللقاء ناجح.');
    const french = await file('fr.txt', 'M. Younes Belmaati a salué la rencontre.');

    const code = await runCommandLine(['link', '--json', arabic, path.join(folder, 'none.txt'), french]);

    const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(complained.mock.calls[0]?.[0]).toContain('none.txt');
    expect(lines).toEqual([
      {
        kind: 'same-person',
        files: ['ar.txt', 'fr.txt'],
        names: ['يونس بلمعطي', 'Younes Belmaati'],
        score: expect.any(Number) as number,
        reasons: ['“يونس بلمعطي” and “Younes Belmaati” are written alike across scripts or spellings'],
      },
    ]);
  });

  it('says in words every rule there is', () => {
    for (const rule of LINK_RULES) expect(linkReasonInWords({ rule, params: {} })).not.toBe('');
    expect(() => linkReasonInWords({ rule: 'none', params: {} })).toThrow('none');
  });
});

describe('surfaceForms()', () => {
  it('passes over a name that lost its article to ل where the text has it whole too', () => {
    const text = 'الحزب الجديد للحزب الجديد';
    const mentions = [
      { start: 0, end: 12, quote: 'الحزب الجديد' },
      { start: 15, end: 25, quote: 'حزب الجديد' },
    ];

    expect(surfaceForms(text, mentions)).toEqual(['الحزب الجديد']);
    expect(surfaceForms(text, mentions.slice(1))).toEqual(['حزب الجديد']);
  });
});
