import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleErrorInWords } from '#electron/cli/bundle-error-in-words.ts';
import { runCommandLine } from '#electron/cli/run-command-line.ts';
import { sayIn } from '#electron/cli/words/say.ts';
import { BUNDLE_ERRORS } from '#shared/bundle/bundle-error.ts';
import { Chance, flipBit } from '../../shared/bundle/support/mutations.ts';
import { bundleOf, office } from '../../shared/bundle/support/office.ts';

let folder: string;
let out: string;
let errors: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-bundles-'));
  [out, errors] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((errors += String(text))));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

function pages(): string[] {
  return [
    put('a.txt', 'الرشيدية: لقاء تواصلي\n\nترأس رشيد الودغيري، يوم السبت، لقاء تواصليا مع سكان المدينة حول الماء.\n'),
    put(
      'b.txt',
      'Le Parti du Palmier réunit ses élus\n\nLes élus se sont réunis samedi à Errachidia pour parler de l’eau.\n',
    ),
  ];
}

const bundle = (...args: string[]) => runCommandLine(['bundle', ...args], {});
const bundleInFrench = (...args: string[]) => runCommandLine(['bundle', ...args], { LANG: 'fr_FR.UTF-8' });

async function info(file: string, ...more: string[]): Promise<Record<string, unknown>> {
  out = '';
  expect(await bundle('info', file, ...more)).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

describe('qosasa bundle create', () => {
  it('writes the files with their originals into a bundle that verifies', async () => {
    const code = await bundle('create', '--out', at('x.zip'), ...pages());

    expect([code, errors]).toEqual([0, '']);
    expect(await bundle('verify', at('x.zip'))).toBe(0);
    expect(await info(at('x.zip'))).toMatchObject({
      ...{ format: 1, scope: 'whole', locked: false, missingOriginals: [] },
      counts: { records: 2, clippings: 2, originals: 2 },
    });
  });

  it('names what it could not read, and goes on', async () => {
    const code = await bundle('create', '--out', at('x.zip'), at('absent.txt'), put('empty.txt', ''), ...pages());

    expect(code).toBe(1);
    expect(errors).toContain('absent.txt: does not exist');
    expect(errors).toContain('empty.txt: is empty');
    expect(await info(at('x.zip'))).toMatchObject({ counts: { clippings: 2 } });
  });

  it('writes nothing where there is nothing to write, and leaves what was there', async () => {
    put('x.zip', 'was here');

    const code = await bundle('create', '--out', at('x.zip'), put('empty.txt', ''));

    expect(code).toBe(1);
    expect(errors).toContain('no bundle written');
    expect(readFileSync(at('x.zip'), 'utf8')).toBe('was here');
    expect(readdirSync(folder).sort()).toEqual(['empty.txt', 'x.zip']);
  });

  it('locks with a passphrase, which is then needed', async () => {
    const key = put('passphrase', 'نخلة بئر نجمة\nsecond line\n');
    await bundle('create', '--out', at('x.bundle'), '--passphrase-file', key, ...pages());

    expect(await bundle('verify', at('x.bundle'))).toBe(1);
    expect(errors).toContain('locked: give its passphrase');
    expect(await bundle('verify', at('x.bundle'), '--passphrase-file', put('other', 'no'))).toBe(1);
    expect(errors).toContain('the passphrase does not open it');
    expect(await info(at('x.bundle'), '--passphrase-file', key)).toMatchObject({
      locked: true,
      counts: { clippings: 2 },
    });
  });
});

describe('qosasa bundle verify', () => {
  it('notices any flipped bit and ends with 1', { timeout: 120_000 }, async () => {
    const bytes = await bundleOf(office('laptop-a', 2));
    const chance = new Chance(4);

    for (let run = 0; run < 300; run += 1) {
      const bit = chance.below(bytes.length * 8);
      expect(await bundle('verify', put('x.zip', flipBit(bytes, bit))), `bit ${bit}`).toBe(1);
    }

    expect(out).toBe('');
    expect(errors.trimEnd().split('\n')).toHaveLength(300);
  });

  it.each([
    ['absent.zip', null, 'does not exist'],
    ['empty.zip', '', 'not a bundle of Qosasa'],
    [
      'page.txt',
      'An ordinary page that is long enough to hold the end of a bundle. '.repeat(9),
      'not a bundle of Qosasa',
    ],
  ])('says of %s what is wrong', async (name, content, words) => {
    if (content !== null) put(name, content);

    expect(await bundle('verify', at(name))).toBe(1);

    expect(errors).toContain(`${name}: `);
    expect(errors).toContain(words);
  });

  it.each(['ar', 'fr', 'en'] as const)('has different words for everything that can be wrong (%s)', (language) => {
    const words = BUNDLE_ERRORS.map((reason) => bundleErrorInWords({ reason, member: 'm', line: 3 }, sayIn(language)));

    expect(new Set(words).size).toBe(BUNDLE_ERRORS.length);
    for (const sentence of words) expect(sentence).toMatch(/ \(m[,،] (?:line|ligne|السطر) 3\)$/u);
  });
});

describe('qosasa bundle merge', () => {
  it('gives the same bytes whichever comes first, and nothing more when done again', async () => {
    const a = put('a.zip', await bundleOf(office('laptop-a')));
    const b = put('b.zip', await bundleOf(office('laptop-b', 3)));

    const codes = [
      await bundle('merge', a, b, '--out', at('ab.zip')),
      await bundle('merge', b, a, '--out', at('ba.zip')),
    ];
    await bundle('merge', at('ab.zip'), a, '--out', at('aba.zip'));

    expect([codes, errors]).toEqual([[0, 0], '']);
    expect(readFileSync(at('ab.zip')).equals(readFileSync(at('ba.zip')))).toBe(true);
    expect(readFileSync(at('ab.zip')).equals(readFileSync(at('aba.zip')))).toBe(true);
    expect(await info(at('ab.zip'))).toMatchObject({
      counts: { clippings: 9, originals: 9 },
      devices: [
        { device: 'laptop-a', gaps: 0 },
        { device: 'laptop-b', gaps: 0 },
      ],
    });
  });

  it('is associative', async () => {
    const [a, b, c] = await Promise.all(
      ['laptop-a', 'laptop-b', 'laptop-c'].map(async (name) => put(`${name}.zip`, await bundleOf(office(name, 2)))),
    );

    await bundle('merge', a!, b!, '--out', at('ab.zip'));
    await bundle('merge', at('ab.zip'), c!, '--out', at('ab-c.zip'));
    await bundle('merge', b!, c!, '--out', at('bc.zip'));
    await bundle('merge', a!, at('bc.zip'), '--out', at('a-bc.zip'));

    expect(readFileSync(at('ab-c.zip')).equals(readFileSync(at('a-bc.zip')))).toBe(true);
  });

  it('refuses a damaged bundle, and two that tell one change differently', async () => {
    const a = put('a.zip', await bundleOf(office('laptop-a')));
    const cut = put('cut.zip', readFileSync(a).subarray(0, 900));
    const other = put('other.zip', await bundleOf(office('laptop-a', 7)));

    expect(await bundle('merge', a, cut, '--out', at('x.zip'))).toBe(1);
    expect(errors).toContain('cut.zip: the file is cut off');
    expect(await bundle('merge', a, other, '--out', at('x.zip'))).toBe(1);
    expect(errors).toContain('tell the same change differently');
    expect(readdirSync(folder).sort()).toEqual(['a.zip', 'cut.zip', 'other.zip']);
  });
});

describe('qosasa bundle', () => {
  it.each([
    [[], 'the first word must be one of'],
    [['unpack', 'x.zip'], 'the first word must be one of'],
    [['create', 'a.txt'], '--out is missing'],
    [['create', '--out', 'x.zip'], 'no FILE'],
    [['verify'], 'takes one BUNDLE'],
    [['verify', 'a', 'b'], 'takes one BUNDLE'],
    [['merge', 'a', '--out', 'c'], 'takes two bundles'],
    [['merge', 'a', 'b'], '--out is missing'],
    [['verify', 'a', '--passphrase', 'x'], 'there is no option --passphrase'],
    [['create', 'a.txt', '--out'], '--out needs a value'],
  ])('with %j explains its use and ends with 2', async (args, words) => {
    expect(await bundle(...args)).toBe(2);

    expect(errors).toContain(words);
    expect(errors).toContain('qosasa bundle verify BUNDLE');
  });
});

describe('qosasa bundle, spoken to in another language', () => {
  it('answers in the language of the call, else the system’s, and prints the same JSON', async () => {
    await bundle('create', '--out', at('x.zip'), ...pages());
    const asEnglish = await info(at('x.zip'));
    out = '';

    expect(await bundleInFrench('verify', at('x.zip'))).toBe(0);
    expect(out).toMatch(/x\.zip: intact ; archive entière, 2 coupures, 2 originaux, 2 modifications de 1 appareil\n$/u);
    out = '';
    expect(await bundleInFrench('verify', '--lang', 'ar', at('x.zip'))).toBe(0);
    expect(out).toContain('سليمة؛ أرشيف كامل، قصاصتان، أصلان، تغييران من جهاز واحد');
    expect(await info(at('x.zip'), '--lang=ar')).toEqual(asEnglish);
  });

  it.each([
    ['ar', 'غير موجود', 'فارغ', 'لم تُكتب حزمة'],
    ['fr', 'n’existe pas', 'est vide', 'aucun paquet n’a été écrit'],
  ])('names what it could not read (%s)', async (language, missing, empty, nothing) => {
    const files = [at('absent.txt'), put('empty.txt', '')];

    expect(await bundle('create', '--out', at('x.zip'), ...files, '--lang', language)).toBe(1);

    expect(errors).toContain(`absent.txt: ${missing}`);
    expect(errors).toContain(`empty.txt: ${empty}`);
    expect(errors).toContain(nothing);
  });

  it('says what is wrong with a bundle, and where', async () => {
    await bundle('create', '--out', at('x.zip'), ...pages());
    put('cut.zip', readFileSync(at('x.zip')).subarray(0, -40));

    expect(await bundle('merge', at('x.zip'), at('cut.zip'), '--out', at('y.zip'), '--lang', 'ar')).toBe(1);

    expect(errors).toContain('cut.zip: الملف مبتور: نهايته ناقصة');
  });
});
