import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { runCommandLine } from '#electron/cli/run-command-line.ts';

describe('the command line', () => {
  let folder = '';
  let complained: MockInstance;
  let written: MockInstance;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'qosasa-cli-'));
    written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });
  const said = () => complained.mock.calls.map(([line]) => String(line)).join('');

  it.each([
    [[], 'Say what to do.'],
    [['analyze', '--json', 'a.txt'], 'There is no command analyze.'],
    [['analyse', 'a.txt'], 'analyse: say --json'],
    [['analyse', '--json'], 'analyse: name the files to read'],
    [['link', '--json', '--all', 'a.txt'], 'link: there is no option --all'],
  ])('says what is wrong with %j, then the usage', async (args, sentence) => {
    expect(await runCommandLine(args)).toBe(2);

    expect(said()).toContain(sentence);
    expect(said()).toContain('Usage:');
  });

  it.each([
    [['analyze'], 'ar', 'لا يوجد أمر بهذا الاسم: analyze', 'الاستعمال:'],
    [['link', '--json', '--all', 'a.txt'], 'ar', 'link: لا يوجد خيار بهذا الاسم: --all', 'الاستعمال:'],
    [['report', '--format', 'pdf', 'a.txt'], 'fr', 'report : --format doit être l’un de : html', 'Emploi :'],
    [['bundle', 'verify', '--colour', 'a'], 'fr', 'bundle : il n’y a pas d’option --colour', 'Emploi :'],
  ])('says what is wrong with %j in the caller’s language (%s)', async (args, language, sentence, usage) => {
    expect(await runCommandLine([...args, '--lang', language])).toBe(2);

    expect(said()).toContain(sentence);
    expect(said()).toContain(usage);
  });

  it('says which languages it speaks when asked for another', async () => {
    expect(await runCommandLine(['--version', '--lang', 'tlh'])).toBe(2);

    expect(said()).toContain('--lang must be one of: ar, fr, en');
  });

  it('names the same commands and options in its usage in every language', async () => {
    const words: string[][] = [];
    for (const language of ['ar', 'fr', 'en']) {
      written.mockClear();
      expect(await runCommandLine(['--help', '--lang', language])).toBe(0);
      const usage = written.mock.calls.map(([text]) => String(text)).join('');
      words.push(usage.match(/qosasa [a-z]+(?: [a-z]+)?|--[a-z-]+/gu) ?? []);
    }

    expect(words[0]?.length).toBeGreaterThan(20);
    expect(words[1]).toEqual(words[2]);
    expect(words[0]).toEqual(words[2]);
  });

  it('names each file that cannot be read with the reason in words, and exits with 1', async () => {
    const empty = path.join(folder, 'empty.txt');
    await writeFile(empty, '');

    expect(await runCommandLine(['analyse', '--json', empty, folder, path.join(folder, 'none.txt')])).toBe(1);

    expect(said().split('\n')).toEqual([
      `${empty}: is empty, or has no text in it`,
      `${folder}: is a folder; name the files in it`,
      `${path.join(folder, 'none.txt')}: does not exist`,
      '',
    ]);
  });

  it('prints its version', async () => {
    expect(await runCommandLine(['--version'])).toBe(0);

    expect(written).toHaveBeenCalledWith(expect.stringMatching(/^\d+\.\d+\.\d+/u));
  });
});
