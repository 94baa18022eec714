import '../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { setNotes } from '#renderer/actions/describe-clipping.ts';
import type * as MergeBundle from '#renderer/actions/merge-bundle.ts';
import { previewBundle } from '#renderer/actions/merge-bundle.ts';
import { setMetadata } from '#renderer/actions/review-clipping.ts';
import { commitChange } from '#renderer/store/commit-change.ts';
import { database, type ArchiveDatabase } from '#renderer/store/database.ts';
import { notices } from '#renderer/ui/notices.ts';
import { edit, insertion, removal } from '#shared/model/patches.ts';
import { editMetadata } from '#shared/review/edit-metadata.ts';
import { joinEntities } from '#shared/review/join-entities.ts';
import { aMention, anEntity } from '../../shared/change/support/rows.ts';
import { aColleague, bundleOf, chooseFile, does } from '../support/colleague.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';
import { renderApp } from '../support/render-app.tsx';
import { write } from '../store/support.ts';

vi.mock('#renderer/actions/merge-bundle.ts', async (original) => {
  const actual = await original<typeof MergeBundle>();
  return { ...actual, previewBundle: vi.fn(actual.previewBundle) };
});

describe('taking a colleague’s archive in', () => {
  useFreshArchive();
  let id: string;
  let colleague: ArchiveDatabase;
  beforeEach(async () => {
    notices.clear();
    const outcomes = await importSources([pending('ifrane.txt', FRENCH_ARTICLE)]);
    id = outcomes[0]?.kind === 'saved' ? outcomes[0].clippingId : '';
    await write(database, [insertion('entities', anEntity('salwa', ['Salwa Bennouna']))]);
    colleague = await aColleague();
  });

  const theirs = async () => (await colleague.clippings.get(id))!;
  const edits = async (notes: string) => does(colleague, edit('clippings', await theirs(), { notes }));

  /** Opens the screen and takes the colleague's bundle in. */
  async function takeIn() {
    const user = await renderApp('/merge');
    await screen.findByRole('heading', { name: 'Take in a colleague’s archive' });
    await chooseFile(user, await bundleOf(colleague));
    await user.click(await screen.findByRole('button', { name: 'Take it in' }));
    await screen.findByText(/changes? taken in/);
    return user;
  }

  it('takes another file after one at which the reading itself broke down', async () => {
    vi.mocked(previewBundle).mockRejectedValueOnce(new Error('the worker has ended'));
    vi.spyOn(console, 'error').mockReturnValueOnce(undefined);
    await edits('Their note');
    const user = await renderApp('/merge');

    await chooseFile(user, await bundleOf(colleague));
    await screen.findByText(/the worker has ended/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Choose a bundle/ }).disabled).toBe(false);
    await chooseFile(user, await bundleOf(colleague));

    await screen.findByText('1 change is new.');
  });

  it('tells first, by number and by name, what is new, changed and in conflict, and writes nothing', async () => {
    await setMetadata(id, 'outlet', 'La Dépêche');
    const text = (await colleague.texts.get(id))!;
    await does(colleague, editMetadata(await theirs(), text, 'outlet', 'Le Courrier'));
    await does(colleague, [insertion('entities', anEntity('omar', ['Omar Tazi']))]);
    const before = await database.journal.count();
    const user = await renderApp('/merge');

    await chooseFile(user, await bundleOf(colleague));

    await screen.findByText('2 changes are new.');
    expect(screen.getByText('Omar Tazi')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Clippings 0 1 0' })).toBeTruthy();
    expect(screen.getByText(/^1 conflict will wait for a decision/)).toBeTruthy();
    expect(screen.getByText('La Dépêche')).toBeTruthy();
    expect(screen.getByText('Le Courrier')).toBeTruthy();
    expect(await database.journal.count()).toBe(before);
  });

  it('says in a sentence why a file is refused', async () => {
    const user = await renderApp('/merge');

    await chooseFile(user, new File(['not a bundle'], 'holiday.zip', { type: 'application/zip' }));

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/“holiday\.zip” was refused; the archive is as it was\. [A-Z].+/);
    expect(alert.textContent).not.toMatch(/not-a-bundle|truncated/);
  });

  it('lists a contradiction with both values and the words that differ, and is decided in one step that undo takes back', async () => {
    await edits('relire avant mardi matin');
    await setNotes(id, 'relire avant jeudi matin');
    const user = await takeIn();

    const group = await screen.findByRole('group', { name: /which value is right/ });
    const [first, second] = within(group).getAllByRole('listitem');
    expect([
      first?.querySelector('mark')?.textContent.trim(),
      second?.querySelector('mark')?.textContent.trim(),
    ]).toEqual(['mardi', 'jeudi']);
    expect(within(group).getByText(/another computer \(.*b0b0b0b0/)).toBeTruthy();
    await user.click(within(first!).getByRole('button', { name: 'Take this one' }));

    await waitFor(() => expect(screen.queryByRole('group', { name: /which value/ })).toBeNull());
    expect((await database.clippings.get(id))?.notes).toBe('relire avant mardi matin');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('group', { name: /which value/ })).toBeTruthy();
  });

  it('asks whether what one threw away and the other worked on stays', async () => {
    await does(colleague, edit('clippings', await theirs(), { trashedAt: '2026-10-01T10:00:00.000Z' }));
    await setNotes(id, 'à citer');
    const user = await takeIn();

    await screen.findByText(/^Thrown away by .*b0b0b0b0.* while .*this computer/);
    await user.click(screen.getByRole('button', { name: 'Throw it away again' }));

    await waitFor(async () => expect((await database.clippings.get(id))?.trashedAt).not.toBeNull());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Throw it away again' })).toBeNull());
  });

  it('offers to join again what one joined and the other still used, and moves what names it', async () => {
    await does(colleague, [insertion('entities', anEntity('s2', ['S. Bennouna']))]);
    const user = await takeIn();
    const [kept, joined] = await colleague.entities.bulkGet(['salwa', 's2']);
    const none = { keptMentions: [], mentions: [], decisions: [], events: [], clippings: [], searches: [] };
    const record = { decisionId: 'd', key: 'link:salwa:s2' };
    await commitChange(colleague, {
      label: { name: 'merge-entities', params: { kept: 'salwa' } },
      plan: () => Promise.resolve(joinEntities({ kept: kept!, joined: joined!, ...none, record })),
    });
    await write(database, [insertion('mentions', aMention('m', id, 's2'))]);
    await chooseFile(user, await bundleOf(colleague));
    await user.click(await screen.findByRole('button', { name: 'Take it in' }));

    await screen.findByText(/^Joined to “Salwa Bennouna” by/);
    await user.click(screen.getByRole('button', { name: 'Join it again' }));

    await waitFor(async () => expect(await database.entities.get('s2')).toBeUndefined());
    expect((await database.mentions.get('m'))?.target.id).toBe('salwa');
  });

  it('brings back with what stays all that was removed along with it', async () => {
    await write(database, [insertion('mentions', aMention('m1', id, 'salwa'))]);
    colleague = await aColleague();
    const [entity, mention] = [(await colleague.entities.get('salwa'))!, (await colleague.mentions.get('m1'))!];
    await does(colleague, [removal('mentions', mention), removal('entities', entity)]);
    await write(database, [insertion('mentions', aMention('m2', id, 'salwa'))]);
    const user = await takeIn();
    expect((await database.mentions.toArray()).map((row) => row.id)).toEqual(['m2']);

    await user.click(await screen.findByRole('button', { name: 'Keep it' }));

    await waitFor(async () =>
      expect((await database.mentions.toArray()).map((row) => row.id).sort()).toEqual(['m1', 'm2']),
    );
    expect(await database.conflicts.count()).toBe(0);
  });

  describe('offers what both have brought in for joining', () => {
    beforeEach(async () => {
      const own = (await database.clippings.get(id))!;
      const text = (await database.texts.get(id))!;
      await does(colleague, [
        insertion('clippings', { ...own, id: 'copy', notes: 'vu à la radio', topics: ['Lecture'] }),
        insertion('texts', { ...text, id: 'copy' }),
        insertion('entities', anEntity('salwa2', ['سلوى بنونة'])),
        insertion('mentions', aMention('theirs', 'copy', 'salwa2')),
      ]);
    });

    const proposal = async (question: string) => {
      const list = await screen.findByRole('list', { name: question });
      return list.closest('li')!;
    };

    it('copies: what the other had goes to the one that is kept, and undo takes them apart', async () => {
      const user = await takeIn();
      const copies = await proposal('The same text?');
      expect(within(copies).getByText('The same file')).toBeTruthy();

      await user.click(within(copies).getAllByRole('button', { name: 'Keep this one' })[0]!);

      await waitFor(async () => expect((await database.clippings.get('copy'))?.trashedAt).not.toBeNull());
      expect(await database.clippings.get(id)).toMatchObject({ notes: 'vu à la radio', topics: ['Lecture'] });
      const moved = (await database.mentions.toArray()).filter(({ clippingId }) => clippingId === id);
      expect(moved.map(({ target }) => target.id)).toEqual(['salwa2']);
      await waitFor(() => expect(screen.queryByRole('list', { name: 'The same text?' })).toBeNull());
      await user.keyboard('{Control>}z{/Control}');
      await waitFor(async () => expect((await database.clippings.get('copy'))?.trashedAt).toBeNull());
      expect((await database.clippings.get(id))?.notes).toBe('');
    });

    it('one person in two scripts: names, mentions and history tell it', async () => {
      const user = await takeIn();

      await user.click(
        within(await proposal('The same person?')).getAllByRole('button', { name: 'Keep this one' })[0]!,
      );

      await waitFor(async () => expect(await database.entities.get('salwa2')).toBeUndefined());
      const kept = await database.entities.get('salwa');
      expect(kept?.names.map((name) => name.text)).toEqual(['Salwa Bennouna', 'سلوى بنونة']);
      expect((await database.mentions.get('theirs'))?.target.id).toBe('salwa');
      window.location.hash = '/entities/salwa';
      expect(await screen.findByText('two entries merged')).toBeTruthy();
    });

    it('and does not ask again where somebody said no', async () => {
      const user = await takeIn();

      await user.click(within(await proposal('The same person?')).getByRole('button', { name: 'Not the same' }));

      await waitFor(() => expect(screen.queryByRole('list', { name: 'The same person?' })).toBeNull());
      expect(await database.entities.count()).toBe(2);
    });

    it('two events of one article', async () => {
      const event = {
        ...{ id: 'ours', title: 'Forum de la lecture', kind: 'seminar' as const, date: null, place: 'Ifrane' },
        ...{ organiser: null, participantIds: [], notes: '' },
      };
      const told = (mention: string, clippingId: string, eventId: string) =>
        insertion('mentions', { ...aMention(mention, clippingId, eventId), target: { kind: 'event', id: eventId } });
      await write(database, [insertion('events', event), told('e1', id, 'ours')]);
      await does(colleague, [
        insertion('events', { ...event, id: 'their', title: 'Forum d’Ifrane', place: null, organiser: 'Lire' }),
        told('e2', 'copy', 'their'),
      ]);
      const user = await takeIn();

      const events = await proposal('The same event?');
      expect(within(events).getByText(/^Both tell of the article/)).toBeTruthy();
      await user.click(within(events).getAllByRole('button', { name: 'Keep this one' })[0]!);

      await waitFor(async () => expect(await database.events.count()).toBe(1));
      expect(await database.events.get('ours')).toMatchObject({ place: 'Ifrane', organiser: 'Lire' });
      expect((await database.mentions.get('e2'))?.target.id).toBe('ours');
    });
  });

  it('says nothing of joining where only one of two has something', async () => {
    await importSources([pending('azrou.txt', ARABIC_ARTICLE)]);
    await edits('vu');

    await takeIn();

    await waitFor(() => expect(screen.queryByText(/Looking for what was brought in twice/)).toBeNull());
    expect(screen.queryByRole('button', { name: 'Keep this one' })).toBeNull();
  });
});
