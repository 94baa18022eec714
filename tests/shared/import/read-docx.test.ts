import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importSource } from '#shared/import/import-source.ts';
import { sha256 } from '#shared/text/sha256.ts';

const FRENCH = [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('Communiqué du Parti des Oliviers')] }),
  new Paragraph({
    children: [
      new TextRun('Réuni à '),
      new TextRun({ text: 'Sefrou', color: '0B6B55' }),
      new TextRun({ children: ['le 4 octobre', new Tab(), '2025'] }),
      new TextRun({ text: 'le bureau salue', break: 1 }),
      new TextRun(' les « cercles de lecture »'),
      new FootnoteReferenceRun(1),
      new TextRun('.'),
    ],
  }),
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('À retenir')] }),
  new Paragraph(''),
  new Paragraph({
    children: [
      new TextRun('Voir '),
      new ExternalHyperlink({ link: 'https://oliviers.example', children: [new TextRun('le programme complet')] }),
      new TextRun(' en ligne.'),
    ],
  }),
  new Table({
    rows: [new TableRow({ children: ['Contact', '05 35 00 00 00'].map((text) => cell(text)) })],
  }),
];

const ARABIC = [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: true,
    children: [new TextRun({ text: 'بلاغ حزب الزيتون', rightToLeft: true })],
  }),
  new Paragraph({
    bidirectional: true,
    children: [
      new TextRun({ text: 'عقد المكتب التنفيذي يوم السبت ', rightToLeft: true }),
      new TextRun('4'),
      new TextRun({ text: ' أكتوبر 2025 بصفرو اجتماعه العادي.', rightToLeft: true }),
    ],
  }),
];

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)] });
}

async function documentOf(children: readonly FileChild[]): Promise<Uint8Array> {
  const footnotes = { 1: { children: [new Paragraph('Note que personne ne lit ici.')] } };
  const blob = await Packer.toBlob(new Document({ footnotes, sections: [{ children: [...children] }] }));
  return new Uint8Array(await blob.arrayBuffer());
}

function importBytes(bytes: Uint8Array, name = 'communiqué.docx') {
  return importSource({ name, kind: 'file', bytes });
}

function imported(bytes: Uint8Array) {
  const result = importBytes(bytes);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

function reasonOf(bytes: Uint8Array): string {
  const result = importBytes(bytes);
  return result.ok ? 'imported' : result.error.reason;
}

describe('a Word document', () => {
  it('is read a line a paragraph, with its runs joined, tabs and line breaks', async () => {
    const { text } = imported(await documentOf(FRENCH));

    expect(text.split('\n')).toEqual([
      'Communiqué du Parti des Oliviers',
      'Réuni à Sefroule 4 octobre\t2025',
      'le bureau salue les « cercles de lecture ».',
      'À retenir',
      'Voir le programme complet en ligne.',
      'Contact',
      '05 35 00 00 00',
    ]);
  });

  it('keeps which stretches are headings and links, and counts the footnotes it leaves out', async () => {
    const { text, headings, links, footnotes } = imported(await documentOf(FRENCH));
    const quotes = (spans: typeof links) => spans.map(({ start, end }) => text.slice(start, end));

    expect(quotes(headings)).toEqual(['Communiqué du Parti des Oliviers', 'À retenir']);
    expect(quotes(links)).toEqual(['le programme complet']);
    expect(footnotes).toBe(1);
    expect(text).not.toContain('personne ne lit');
  });

  it('is read in Arabic, numbers where they stand', async () => {
    const { text, headings, footnotes } = imported(await documentOf(ARABIC));

    expect(text).toBe('بلاغ حزب الزيتون\nعقد المكتب التنفيذي يوم السبت 4 أكتوبر 2025 بصفرو اجتماعه العادي.');
    expect(headings).toEqual([{ start: 0, end: 16 }]);
    expect(footnotes).toBeUndefined();
  });

  it('is told by its content, whatever its name, and known by the hash of its bytes', async () => {
    const bytes = await documentOf(ARABIC);
    const result = importBytes(bytes, 'بلاغ.txt');

    expect(result).toMatchObject({ ok: true, value: { format: 'docx', sha256: sha256(bytes), size: bytes.length } });
  });

  it('leaves out what was deleted, moved away, or is told twice', () => {
    const body = `<w:p><w:r><w:t>reste</w:t></w:r><w:del><w:r><w:delText> effacé</w:delText></w:r></w:del>
      <w:moveFrom><w:r><w:t> parti</w:t></w:r></w:moveFrom><w:ins><w:r><w:t xml:space="preserve"> ajouté &amp; gardé</w:t></w:r></w:ins>
      <mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p></w:txbxContent></mc:Choice>
      <mc:Fallback><w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>
      <w:r><w:instrText> PAGE </w:instrText></w:r></w:p>`;

    expect(imported(zipOf({ 'word/document.xml': documentXml(body) })).text).toBe('encadré\nreste ajouté & gardé');
  });
});

describe('a file that is no Word document to be read', () => {
  it('is named as damaged where it breaks off', async () => {
    const bytes = await documentOf(FRENCH);

    expect(reasonOf(bytes.subarray(0, Math.floor(bytes.length / 2)))).toBe('damaged');
    expect(reasonOf(zipOf({ 'word/document.xml': '<w:document><w:body><w:p>' }))).toBe('damaged');
    expect(reasonOf(zipOf({ 'word/styles.xml': '<w:styles/>' }))).toBe('damaged');
  });

  it('is not unpacked further than an article can be', () => {
    const bomb = zipOf({ 'word/document.xml': documentXml(' '.repeat(45 * 1024 * 1024)) });
    expect(bomb.length).toBeLessThan(200_000);

    expect(reasonOf(bomb)).toBe('inflates');
    expect(reasonOf(withDeclaredSize(bomb, 100))).toBe('inflates');
  });

  it.each([
    ['encrypted', compoundFile('EncryptedPackage')],
    ['old-word', compoundFile('WordDocument')],
    ['unsupported', compoundFile('Workbook')],
    ['unsupported', zipOf({ 'xl/workbook.xml': '<workbook/>' })],
    ['pdf', strToU8('%PDF-1.7\n')],
    ['empty', zipOf({ 'word/document.xml': documentXml('<w:p/>') })],
  ])('is refused as %s', (reason, bytes) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('is refused in words and never by an exception, whatever was done to its bytes', async () => {
    const bytes = await documentOf(ARABIC);

    fc.assert(
      fc.property(fc.nat(bytes.length - 5), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, noise) => {
        const broken = bytes.slice();
        broken.set(noise.subarray(0, bytes.length - 4 - at), at + 4);
        expect(typeof reasonOf(broken)).toBe('string');
      }),
      { numRuns: 150 },
    );
  });
});

function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document><w:body>${body}</w:body></w:document>`;
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 9 });
}

/** The zip with another size in its local header than its part unpacks to. */
function withDeclaredSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  new DataView(lying.buffer).setUint32(22, size, true);
  expect(() => unzipSync(zip, { filter: () => false })).not.toThrow();
  return lying;
}

function compoundFile(stream: string): Uint8Array {
  const names = strToU8(stream.replace(/(?!^)/gu, '\u0000'));
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...names, 0, 0);
}
