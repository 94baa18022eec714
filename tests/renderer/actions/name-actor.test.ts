import { describe, expect, it } from 'vitest';
import { nameActor } from '#renderer/actions/name-actor.ts';
import { database } from '#renderer/store/database.ts';
import { actorName } from '#renderer/store/device-id.ts';
import { insertion } from '#shared/model/patches.ts';
import { anEntity } from '../../shared/change/support/rows.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { journalOf, write } from '../store/support.ts';

describe('the name of who works at this computer', () => {
  useFreshArchive();

  it('stands in every Change made after it was given, and in none before', async () => {
    await write(database, [insertion('entities', anEntity('before', ['Omar Tazi']))]);
    await nameActor('سلوى بنونة');
    await write(database, [insertion('entities', anEntity('after', ['Omar Tazi']))]);

    expect((await journalOf(database)).map(({ actor }) => actor)).toEqual(['', 'سلوى بنونة']);
  });

  it('is no Change itself: there is nothing to undo and nothing to merge', async () => {
    await nameActor('Salwa');

    expect(await database.journal.count()).toBe(0);
  });

  it('loses what cannot be seen, and every space too many', async () => {
    await nameActor('  Salwa \u202e Bennouna\n\u2069(presse) ');

    expect(await actorName(database)).toBe('Salwa Bennouna (presse)');
  });

  it('can be taken back', async () => {
    await nameActor('Salwa');
    await nameActor(' ');

    expect(await actorName(database)).toBe('');
  });
});
