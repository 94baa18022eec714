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
