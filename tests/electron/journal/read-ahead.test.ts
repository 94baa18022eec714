import { describe, expect, it, vi } from 'vitest';
import { readAhead } from '#electron/journal/read-ahead.ts';
import type { HostJournal, JournalState } from '#shared/host.ts';

function journalThatCounts() {
  let reads = 0;
  const state = vi.fn(() => Promise.resolve({ id: String((reads += 1)), files: [], devices: [], lock: null }));
  const written = () => Promise.resolve({ kind: 'written' } as const);
  const journal: HostJournal = {
    state,
    append: vi.fn(written),
    renew: vi.fn(written),
    read: () => Promise.resolve(new Uint8Array()),
    original: () => Promise.resolve(null),
  };
  return { state, journal };
}

const idOf = ({ id }: JournalState) => id;

describe('a journal that is read ahead', () => {
  it('is being read before anybody asks, and gives that to the first who does', async () => {
    const { state, journal } = journalThatCounts();
    const ahead = readAhead(journal);
    expect(state).toHaveBeenCalledTimes(1);

    expect(idOf(await ahead.state())).toBe('1');
    expect(idOf(await ahead.state())).toBe('2');
  });

  it('is read anew once something was written', async () => {
    const appended = readAhead(journalThatCounts().journal);
    await appended.append({ lines: [], originals: [] });
    expect(idOf(await appended.state())).toBe('2');

    const renewed = readAhead(journalThatCounts().journal);
    await renewed.renew({ step: 'aside' });
    expect(idOf(await renewed.state())).toBe('2');
  });

  it('tells whoever asks what hindered it', async () => {
    const { journal } = journalThatCounts();
    const refusing = { ...journal, state: () => Promise.reject(new Error('no such drive')) };

    await expect(readAhead(refusing).state()).rejects.toThrow('no such drive');
  });
});
