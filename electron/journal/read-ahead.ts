import type { HostJournal, JournalState } from '#shared/host.ts';

/**
 * The journal, its state being read already: the page asks for it before it shows anything, and looking through the
 * files of a hundred thousand clippings takes about as long as loading the page does.
 */
export function readAhead(journal: HostJournal): HostJournal {
  let early: Promise<JournalState> | null = journal.state();
  // Whoever asks hears what hindered it.
  early.catch(() => undefined);
  return {
    ...journal,
    state: () => {
      const first = early;
      early = null;
      return first ?? journal.state();
    },
    append: (addition) => {
      early = null;
      return journal.append(addition);
    },
    renew: (renewal) => {
      early = null;
      return journal.renew(renewal);
    },
  };
}
