import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isToLookClosely, lookAgain } from '#renderer/actions/second-look.ts';
import { database } from '#renderer/store/database.ts';
import { insertion } from '#shared/model/patches.ts';
import { aClipping, aText } from '../../shared/change/support/rows.ts';
import { write } from '../store/support.ts';

const reload = vi.fn();

beforeEach(async () => {
  sessionStorage.clear();
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(globalThis, 'setTimeout').mockImplementationOnce((then: () => void) => {
    then();
    return 0 as unknown as ReturnType<typeof setTimeout>;
  });
  await write(database, [insertion('clippings', aClipping('c')), insertion('texts', aText('c'))]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  reload.mockClear();
  await database.delete();
  await database.open();
});

describe('the second look at an open archive', () => {
  it('leaves a whole one alone', async () => {
    await lookAgain();

    expect(reload).not.toHaveBeenCalled();
    expect(isToLookClosely()).toBe(false);
  });

  it('loads the page anew where rows are gone, which then looks closely once', async () => {
    await database.texts.clear();

    await lookAgain();

    expect(reload).toHaveBeenCalledTimes(1);
    expect([isToLookClosely(), isToLookClosely()]).toEqual([true, false]);
  });

  it('says nothing where the archive is being locked or brought back at that moment', async () => {
    database.close();

    await lookAgain();

    expect(reload).not.toHaveBeenCalled();
  });
});
