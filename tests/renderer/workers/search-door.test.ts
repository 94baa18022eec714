import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { SearchDoor } from '#renderer/workers/search-door.ts';
import { insertion } from '#shared/model/patches.ts';
import { pause } from '#shared/model/pause.ts';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import type { ArchiveSearch } from '#shared/search/archive-search.ts';
import { aClipping, aText } from '../../shared/change/support/rows.ts';
import { openLaptop, write } from '../store/support.ts';

const EVERYTHING = {
  query: '',
  typing: false,
  throughAliases: false,
  filters: NO_FILTERS,
  sort: { by: 'relevance', descending: true },
} as const;

describe('the door to the search', () => {
  let archive: ArchiveDatabase;
  let door: SearchDoor;
  let asked: number;

  beforeEach(async () => {
    archive = await openLaptop('a');
    door = new SearchDoor(archive);
    asked = 0;
    await add('one');
    await ids();
    asked = 0;
  });

  async function add(...added: readonly string[]): Promise<void> {
    const patches = added.flatMap((id) => [insertion('clippings', aClipping(id)), insertion('texts', aText(id))]);
    await write(archive, patches);
  }

  /** Holds what the search looks at to see whether anything changed. @returns how to let go of it */
  async function beginWriting(): Promise<() => Promise<void>> {
    let [begun, end] = [() => {}, () => {}];
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const mayEnd = new Promise<void>((resolve) => (end = resolve));
    const writing = archive.transaction('rw', archive.searchSegments, archive.searchNotes, async () => {
      await archive.searchNotes.toCollection().last();
      begun();
      await Dexie.waitFor(mayEnd);
    });
    await hasBegun;
    return async () => {
      end();
      await writing;
    };
  }

  async function count(search: ArchiveSearch): Promise<readonly string[]> {
    asked += 1;
    return search.allIds(EVERYTHING);
  }

  async function ids(): Promise<readonly string[]> {
    const { answer, isCurrent } = await door.ask(count);
    expect(isCurrent).toBe(true);
    return [...answer].sort();
  }

  it('asks once where nothing has changed', async () => {
    expect(await ids()).toEqual(['one']);
    expect(asked).toBe(1);
  });

  it('asks again where something had changed before the question', async () => {
    await add('two');
    expect(await ids()).toEqual(['one', 'two']);
    expect(asked).toBe(2);
  });

  it('asks once and not beforehand while something changes with every question', async () => {
    await add('two');
    await ids();
    asked = 0;
    await add('three');
    expect(await ids()).toEqual(['one', 'three', 'two']);
    await add('four');
    expect(await ids()).toEqual(['four', 'one', 'three', 'two']);
    expect(asked).toBe(2);
  });

  it('does not wait for a long write where somebody types, and asks the next once', async () => {
    const end = await beginWriting();
    const { answer, isCurrent } = await door.ask(count, { typing: true });
    expect({ answer, isCurrent, asked }).toEqual({ answer: ['one'], isCurrent: false, asked: 1 });
    await end();
    await add('two');
    expect(await ids()).toEqual(['one', 'two']);
    expect(asked).toBe(2);
  });

  it('works out the first of several questions beforehand, and none that would keep it waiting', async () => {
    const end = await beginWriting();
    const answers = Promise.all([ids(), ids(), ids()]);
    await pause(50);
    expect(asked).toBe(1);
    await end();
    expect(await answers).toEqual([['one'], ['one'], ['one']]);
    expect(asked).toBe(3);
  });

  it('answers many questions at once with what each must know of', async () => {
    const questions: Promise<readonly string[]>[] = [];
    const written: string[] = ['one'];
    for (const id of ['b', 'c', 'd', 'e']) {
      questions.push(ids());
      await add(id);
      written.push(id);
      questions.push(ids());
    }
    const answers = await Promise.all(questions);
    for (const [index, answer] of answers.entries())
      expect(answer).toEqual(expect.arrayContaining(written.slice(0, 1 + Math.ceil(index / 2))));
  });

  it('asks the archive that was put in the place of the one it knew', async () => {
    await add('two');
    await ids();
    await archive.searchNotes.clear();
    await archive.searchColumns.clear();
    await archive.clippings.delete('one');
    expect(await ids()).toEqual(['two']);
  });

  it('gives on what a question fails with, and answers the next', async () => {
    const failing = door.ask(() => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await ids()).toEqual(['one']);
  });
});
