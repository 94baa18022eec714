import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RowPages } from '#renderer/workers/row-pages.ts';

/** Rows that say which list they are of, and the fetches that were made. */
function listOf(name: string) {
  const load = vi.fn((offset: number, count: number) =>
    Promise.resolve(Array.from({ length: count }, (_, index) => `${name} ${offset + index}`)),
  );
  return load;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** The list has stood so long that what is beside the view is fetched too. */
async function stood(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the pages of a long list', () => {
  it('fetches what is in view and what is beside it, not the rest', async () => {
    const load = listOf('row');
    const pages = new RowPages<string>(() => undefined, { pageRows: 40, mostPages: 60, reach: 1 });
    pages.restart(load);
    pages.view(50_000, 50_010);
    await stood();

    expect(pages.at(50_005)).toBe('row 50005');
    expect(pages.at(50_045)).toBe('row 50045');
    expect(pages.at(20_000)).toBeUndefined();
    expect(load.mock.calls.length).toBeLessThan(8);
  });

  it('fetches what is in view alone as long as one list follows the other', async () => {
    const load = listOf('row');
    const pages = new RowPages<string>(() => undefined, { pageRows: 40, mostPages: 60, reach: 1 });
    for (let letter = 0; letter < 5; letter += 1) {
      pages.restart(async (offset, count) => load(offset, count));
      await vi.advanceTimersByTimeAsync(100);
    }

    expect(load.mock.calls).toEqual(Array.from({ length: 5 }, () => [0, 40]));
    await stood();
    expect(load.mock.calls.slice(5)).toEqual([[40, 40]]);
  });

  it('fetches nothing more of a list that nobody looks at any longer', async () => {
    const load = listOf('row');
    const pages = new RowPages<string>(() => undefined, { pageRows: 40, mostPages: 60, reach: 1 });
    pages.restart(load);
    pages.stop();
    pages.view(400, 410);
    await stood();

    expect(load).toHaveBeenCalledTimes(1);
  });

  it('shows the former rows of a list that changed until the new ones are there', async () => {
    const pages = new RowPages<string>(() => undefined, { pageRows: 40, mostPages: 60, reach: 1 });
    pages.restart(listOf('old'));
    await settled();

    pages.restart(listOf('new'));

    expect(pages.at(0)).toBe('old 0');
    await settled();
    expect(pages.at(0)).toBe('new 0');
  });

  it('forgets the pages farthest from the view, so that a long way through costs no memory', async () => {
    const pages = new RowPages<string>(() => undefined, { pageRows: 40, mostPages: 60, reach: 1 });
    pages.restart(listOf('row'));
    for (let first = 0; first < 8000; first += 40) {
      pages.view(first, first + 10);
      await settled();
    }

    expect(pages.at(7960)).toBe('row 7960');
    expect(pages.at(0)).toBeUndefined();
  });

  it('tells of a failure when rows are asked for, and does not go on trying', async () => {
    const load = vi.fn(() => Promise.reject(new Error('the disk is gone')));
    const pages = new RowPages<string>(() => undefined, { pageRows: 40, mostPages: 60, reach: 1 });
    pages.restart(load);
    await settled();

    expect(() => pages.at(0)).toThrow('the disk is gone');
    expect(load.mock.calls.length).toBeLessThan(4);
  });
});
