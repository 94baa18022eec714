import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from '#electron/files/clean-file-name.ts';

describe('cleanFileName()', () => {
  it.each([
    ['a name as it should be', 'مراجعة الصحافة 2026-03-04.pdf', 'مراجعة الصحافة 2026-03-04.pdf'],
    ['a path', '/etc/cron.d/report.pdf', 'report.pdf'],
    ['a path of Windows', 'C:\\Windows\\System32\\report.pdf', 'report.pdf'],
    ['a way up', '../../.bashrc', 'bashrc'],
    ['an alternate stream', 'report.pdf:hidden.exe', 'report.pdf hidden.exe'],
    ['control characters', 're\u0000po\nrt\u007f.pdf', 're po rt .pdf'],
    ['what Windows refuses', 'a<b>c?d*e|f".csv', 'a b c d e f .csv'],
    ['a turned reading direction', 'rapport\u202efdp.exe', 'rapportfdp.exe'],
    ['trailing dots and spaces', 'rapport.pdf. . ', 'rapport.pdf'],
    ['a device', 'CON.pdf', '_CON.pdf'],
    ['a device with two endings', 'nul.tar.gz', '_nul.tar.gz'],
    ['a name that only begins like a device', 'Consul.pdf', 'Consul.pdf'],
    ['nothing but dots', '...', 'qosasa'],
    ['nothing but an ending', '.pdf', 'pdf'],
    ['nothing', '', 'qosasa'],
  ])('of %s', (_what, suggested, clean) => {
    expect(cleanFileName(suggested)).toBe(clean);
  });

  it('shortens a long title between characters and keeps the ending', () => {
    const clean = cleanFileName(`${'قُصَاصَة '.repeat(80)}.docx`);

    expect(clean.endsWith('.docx')).toBe(true);
    expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(240);
    expect(clean).not.toMatch(/^\p{M}|\ufffd/u);
  });

  it('always gives a name that every system takes as one name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const clean = cleanFileName(suggested);

        expect(clean).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$|^\.|^$/u);
        expect(clean).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(260);
        expect(clean.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a clean name as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (suggested) => {
        const clean = cleanFileName(suggested);

        expect(cleanFileName(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});
