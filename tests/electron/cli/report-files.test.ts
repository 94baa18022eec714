import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '#electron/cli/run-command-line.ts';
import { sampleSources } from '#shared/sample/sample-sources.ts';

let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-report-'));
  said = '';
  const listen = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(listen);
  vi.spyOn(process.stdout, 'write').mockImplementation(listen);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);

function writeSamples(): string[] {
  return sampleSources().map(({ name, bytes }) => {
    writeFileSync(at(name), bytes);
    return at(name);
  });
}

/** Arguments that ask for a report; a value of null leaves one out. */
function asked(values: Readonly<Record<string, string | null>>, files: readonly string[]): string[] {
  const given: typeof values = { format: 'html', language: 'ar', title: 'ملف التجربة', out: at('out.html'), ...values };
  const flags = Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [`--${name}`, value]));
  return ['report', ...flags, ...files];
}

describe('qosasa report', () => {
  it('writes a press review of every file as HTML, and nothing else', async () => {
    const code = await runCommandLine(asked({ organisation: 'حزب الجسور الديمقراطية' }, writeSamples()));

    const html = readFileSync(at('out.html'), 'utf8');
    expect(code).toBe(0);
    expect(said).toBe('');
    expect(html).toContain('<html lang="ar-MA" dir="rtl">');
    expect([...html.matchAll(/<article /g)]).toHaveLength(12);
    expect(html).toContain('لا نوزع وعودا في هذه القاعة');
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('says in its method note that nobody has confirmed the names', async () => {
    await runCommandLine(asked({ language: 'fr' }, writeSamples()));

    const html = readFileSync(at('out.html'), 'utf8');
    expect(html).toContain('id="people"');
    expect(html).toContain('personne ne les a confirmés');
    expect(html).not.toContain('acceptés par une personne');
  });

  it('writes a Word document', async () => {
    const out = at('out.docx');

    const code = await runCommandLine(asked({ format: 'docx', language: 'fr', title: 'Revue', out }, writeSamples()));

    const document = strFromU8(unzipSync(readFileSync(out))['word/document.xml'] ?? new Uint8Array());
    expect(code).toBe(0);
    expect([...document.matchAll(/<w:pStyle w:val="Heading3"\/>/g)]).toHaveLength(12);
  });

  it.each(['csv', 'xlsx', 'json', 'ris'])('writes the clippings as %s', async (format) => {
    const out = at(`out.${format}`);

    const code = await runCommandLine(asked({ format, out }, writeSamples()));

    const bytes = readFileSync(out);
    expect(code).toBe(0);
    const read = format === 'xlsx' ? (unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()) : bytes;
    expect(strFromU8(read)).toContain('Le Courrier des Remparts');
  });

  it('gives excerpts on request', async () => {
    const code = await runCommandLine(asked({ content: 'excerpt', group: 'none' }, writeSamples()));

    const html = readFileSync(at('out.html'), 'utf8');
    expect(code).toBe(0);
    expect(html).toContain('مقتطف');
    expect(html).not.toContain('ستحتضنها مدينة تازة');
  });

  it('names a file that cannot be read, reports on the rest and ends with 1', async () => {
    const [file = ''] = writeSamples();
    writeFileSync(at('empty.txt'), '');

    const code = await runCommandLine(asked({}, [at('gone.txt'), file, at('empty.txt')]));

    expect(code).toBe(1);
    expect(said).toMatch(/gone\.txt: does not exist/);
    expect(said).toContain(`${at('empty.txt')}: is empty`);
    expect([...readFileSync(at('out.html'), 'utf8').matchAll(/<article /g)]).toHaveLength(1);
  });

  it('leaves an older report as it is when there is nothing to report on', async () => {
    writeFileSync(at('out.html'), 'the last one');

    const code = await runCommandLine(asked({}, [at('gone.txt')]));

    expect(code).toBe(1);
    expect(said).toContain('no report written');
    expect(readFileSync(at('out.html'), 'utf8')).toBe('the last one');
  });

  it('ends with 1 and names the report when that cannot be written', async () => {
    const out = at('no/such/folder/out.html');

    const code = await runCommandLine(asked({ out }, writeSamples().slice(0, 1)));

    expect(code).toBe(1);
    expect(said).toContain(`${out}: does not exist`);
  });

  it.each([
    [{ format: 'pdf' }, '--format must be one of: html, docx, csv, xlsx, json, ris'],
    [{ language: 'es' }, '--language must be one of: ar, fr, en'],
    [{ language: null }, '--language must be one of'],
    [{ title: ' ' }, '--title is missing'],
    [{ out: null }, '--out is missing'],
    [{ content: 'some' }, '--content must be one of'],
    [{ from: '28/09/2025' }, '--from must be a date such as 2025-09-28'],
    [{ from: '2025-10', to: '2025-09-30' }, '--from is later than --to'],
    [{ colour: 'red' }, 'there is no option --colour'],
  ])('refuses %j, says why and ends with 2', async (values, reason) => {
    const code = await runCommandLine(asked(values, ['a.txt']));

    expect(code).toBe(2);
    expect(said).toContain(reason);
    expect(said).toContain('Usage:');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses to report on no file', async () => {
    expect(await runCommandLine(asked({}, []))).toBe(2);
    expect(said).toContain('no FILE');
  });

  it('is told of in the help', async () => {
    expect(await runCommandLine(['--help'])).toBe(0);
    expect(said).toMatch(
      /qosasa report --format html\|docx\|csv\|xlsx\|json\|ris --language ar\|fr\|en --title T --out FILE/,
    );
  });
});
