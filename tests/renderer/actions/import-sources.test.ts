import '../support/in-process-workers.ts';
import { describe, expect, it, vi } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { redo, undo } from '#renderer/actions/undo.ts';
import { database } from '#renderer/store/database.ts';
import { pause } from '#shared/model/pause.ts';
import { MAX_SOURCE_BYTES } from '#shared/model/source.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';

describe('importSources()', () => {
  useFreshArchive();

  it('saves a clipping with its text and its original, byte for byte', async () => {
    const outcomes = await importSources([pending('ifrane.txt', ARABIC_ARTICLE)]);

    expect(outcomes).toMatchObject([{ kind: 'saved', name: 'ifrane.txt', duplicateOf: null }]);
    const [clipping] = await database.clippings.toArray();
    expect(clipping).toMatchObject({ status: 'inbox', language: 'ar', trashedAt: null, sourceName: 'ifrane.txt' });
    const original = await database.originals.get(clipping!.originalSha256);
    expect(new TextDecoder().decode(original?.bytes)).toBe(ARABIC_ARTICLE);
    const text = await database.texts.get(clipping!.id);
    expect(text?.text).toBe(ARABIC_ARTICLE);
  });

  it('names what fails with its reason and goes on with the rest', async () => {
    const unreadable = pending('gone.txt', 'x');
    vi.spyOn(unreadable.content, 'arrayBuffer').mockRejectedValue(new Error('gone'));
    const large = pending('film.mp4', 'x');
    vi.spyOn(large.content, 'size', 'get').mockReturnValue(MAX_SOURCE_BYTES + 1);

    const outcomes = await importSources([
      pending('empty.txt', ''),
      unreadable,
      large,
      pending('picture.png', '\u0000\u0001\u0002\u0000\u0000PNG\u0000\u0000'),
      pending('ifrane.txt', FRENCH_ARTICLE),
    ]);

    const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
    expect(failed.map(({ name, reason }) => [name, reason])).toEqual([
      ['empty.txt', 'empty'],
      ['gone.txt', 'unreadable'],
      ['film.mp4', 'too-large'],
      ['picture.png', 'binary'],
    ]);
    expect(await database.clippings.count()).toBe(1);
  });

  it('says which clipping has the same bytes, and keeps the original once', async () => {
    const [first] = await importSources([pending('a.txt', FRENCH_ARTICLE)]);

    const [second, third] = await importSources([pending('b.txt', FRENCH_ARTICLE), pending('c.txt', FRENCH_ARTICLE)]);

    const id = first?.kind === 'saved' ? first.clippingId : '';
    expect(second).toMatchObject({ kind: 'saved', duplicateOf: id });
    expect(third).toMatchObject({ kind: 'saved' });
    expect(await database.clippings.count()).toBe(3);
    expect(await database.originals.count()).toBe(1);
  });

  it('knows the same text again in another encoding and with other line ends, and keeps both originals', async () => {
    const [first] = await importSources([pending('utf-8.txt', ARABIC_ARTICLE)]);
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...toUnits(ARABIC_ARTICLE.replaceAll('\n', '\r\n'))]).buffer);

    const [second, other] = await importSources([
      { name: 'utf-16.txt', kind: 'file', content: new Blob([utf16]) },
      pending('other.txt', `${ARABIC_ARTICLE} ثم عاد الجميع.`),
    ]);

    const id = first?.kind === 'saved' ? first.clippingId : '';
    expect(second).toMatchObject({ kind: 'saved', duplicateOf: id });
    expect(other).toMatchObject({ kind: 'saved', duplicateOf: null });
    expect(await database.originals.count()).toBe(3);
  });

  it('tells of sources in their order, batch after batch, and takes a large one by itself', async () => {
    const large = pending('large.txt', `${FRENCH_ARTICLE}\n\n${'Une phrase de plus. '.repeat(60_000)}`);
    const small = Array.from({ length: 120 }, (_, index) => pending(`${index}.txt`, `${FRENCH_ARTICLE} ${index}`));
    const done: number[] = [];

    const outcomes = await importSources([...small.slice(0, 30), large, ...small.slice(30)], {
      onProgress: (progress) => done.push(progress.done),
    });

    const names = [...small.slice(0, 30), large, ...small.slice(30)].map(({ name }) => name);
    expect(outcomes.map(({ name }) => name)).toEqual(names);
    expect(done).toEqual([0, 30, 31, 81, 121]);
  });

  it('takes the same while somebody types, one batch after the other', async () => {
    const sources = Array.from({ length: 60 }, (_, index) => pending(`${index}.txt`, `${FRENCH_ARTICLE} ${index}`));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

    const outcomes = await importSources(sources);

    expect(outcomes.map(({ kind, name }) => [kind, name])).toEqual(sources.map(({ name }) => ['saved', name]));
    expect(await database.clippings.count()).toBe(60);
  });

  it('leaves the database alone for a moment after each batch while somebody types', async () => {
    const sources = Array.from({ length: 60 }, (_, index) => pending(`${index}.txt`, `${FRENCH_ARTICLE} ${index}`));
    const type = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    let between: Promise<number> | undefined;
    type();

    const outcomes = await importSources(sources, {
      onProgress: ({ done }) => {
        if (done !== 50) return;
        type();
        between = pause(300).then(async () => database.clippings.count());
      },
    });

    expect(await between).toBe(50);
    expect(outcomes).toHaveLength(60);
    expect(await database.clippings.count()).toBe(60);
  });

  it('keeps what was saved before a cancel, and imports nothing after it', async () => {
    const controller = new AbortController();
    const sources = Array.from({ length: 160 }, (_, index) => pending(`${index}.txt`, `${FRENCH_ARTICLE} ${index}`));

    const outcomes = await importSources(sources, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done > 0) controller.abort();
      },
    });

    const saved = outcomes.filter(({ kind }) => kind === 'saved').length;
    expect(saved).toBeGreaterThan(0);
    expect(saved).toBeLessThan(160);
    expect(await database.clippings.count()).toBe(saved);
  });

  it('is one step to undo and redo, however many batches it took', async () => {
    const sources = Array.from({ length: 75 }, (_, index) => pending(`${index}.txt`, `${FRENCH_ARTICLE} ${index}`));
    await importSources(sources);
    expect(await database.journal.count()).toBeGreaterThan(1);

    await undo();
    expect([await database.clippings.count(), await database.texts.count()]).toEqual([0, 0]);

    await redo();
    expect([await database.clippings.count(), await database.texts.count()]).toEqual([75, 75]);
  });
});

function toUnits(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
