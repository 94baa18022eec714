import '../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { addParticipant, createEvent } from '#renderer/actions/keep-event.ts';
import { database } from '#renderer/store/database.ts';
import type { Entity } from '#shared/model/entity.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { renderApp } from '../support/render-app.tsx';

describe('the page of a person', () => {
  useFreshArchive();
  let eventId = '';
  let address = '';
  beforeEach(async () => {
    eventId = await createEvent('Forum de la lecture');
    await addParticipant(eventId, { type: 'person', name: 'Salwa Bennouna', language: 'fr' });
    const [person] = await database.entities.toArray();
    address = `/entities/${person?.id ?? ''}`;
  });

  it('adds names, chooses the one to show, and takes names away, each a step to undo', async () => {
    const user = await renderApp(address, 'fr');

    await user.type(await screen.findByRole('textbox', { name: 'Autre nom ou graphie' }), 'Selwa Bennouna{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Afficher sous le nom Selwa Bennouna' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Selwa Bennouna' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Retirer le nom Salwa Bennouna' }));

    const names = screen.getByRole('list', { name: 'Noms' });
    await waitFor(() => expect(within(names).queryByText('Salwa Bennouna')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    expect(await within(names).findByText('Salwa Bennouna')).toBeTruthy();
  });

  it('adds a role by hand and takes it away', async () => {
    const user = await renderApp(address);

    await user.type(await screen.findByRole('textbox', { name: 'Another role' }), 'présidente{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Remove the role “présidente”' }));

    const roles = screen.getByRole('list', { name: 'Roles' });
    await waitFor(() => expect(within(roles).queryByText('présidente')).toBeNull());
  });

  it('names the events that somebody took part in', async () => {
    const user = await renderApp(address);

    await user.click(await screen.findByRole('link', { name: 'Forum de la lecture' }));

    expect(await screen.findByRole('heading', { level: 2, name: 'Forum de la lecture' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Salwa Bennouna' })).toBeTruthy();
  });

  it('joins somebody else to this one: their names and events come along', async () => {
    const other: Entity = {
      id: newId(),
      type: 'person',
      names: [{ text: 'سلوى بنونة', language: 'ar' }],
      roles: [],
      notes: '',
      lexiconId: null,
    };
    await database.entities.add(other);
    const user = await renderApp(address);

    await user.click(await screen.findByRole('button', { name: 'Merge…' }));
    await user.click(await within(screen.getByRole('dialog')).findByRole('option', { name: /سلوى بنونة/u }));

    const names = await screen.findByRole('list', { name: 'Names' });
    expect(await within(names).findByText('سلوى بنونة')).toBeTruthy();
    expect(await database.entities.count()).toBe(1);
  });
});
