import '../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { keepEvent } from '#renderer/actions/keep-event.ts';
import { acceptSuggestion } from '#renderer/actions/review-clipping.ts';
import { database } from '#renderer/store/database.ts';
import { detectionOf } from '#shared/review/detection-of.ts';
import { analyse } from '#shared/pipeline.ts';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';
import { renderApp } from '../support/render-app.tsx';

const FORUM = {
  id: null,
  title: 'Forum de la lecture',
  kind: 'seminar',
  date: null,
  place: null,
  organiser: null,
  participantIds: [],
  notes: '',
} as const;

describe('the page of an event', () => {
  useFreshArchive();
  let eventId = '';
  beforeEach(async () => {
    const outcomes = await importSources([pending('fr.txt', FRENCH_ARTICLE), pending('ar.txt', ARABIC_ARTICLE)]);
    const french = outcomes[0];
    if (french?.kind !== 'saved') throw new Error('The article was not saved.');
    const { clippingId } = french;
    await acceptPerson(clippingId);
    eventId = await keepEvent(FORUM, { clippingId, span: null, suggestionKey: null });
  });

  it('offers those whom its clippings name as participants, and takes them out again', async () => {
    const user = await renderApp(`/events/${eventId}`);

    await user.click(await screen.findByRole('button', { name: 'Add a participant' }));
    await user.click(await within(screen.getByRole('dialog')).findByRole('option', { name: /Salwa Bennouna/u }));

    const participants = screen.getByRole('list', { name: 'Who took part' });
    expect(await within(participants).findByRole('link', { name: 'Salwa Bennouna' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove Salwa Bennouna from who took part' }));
    await screen.findByText('Nobody is named yet.');
    await user.keyboard('{Control>}z{/Control}');
    expect(await within(participants).findByRole('link', { name: 'Salwa Bennouna' })).toBeTruthy();
  });

  it('makes a participant whom the archive does not know, in one step to undo', async () => {
    const user = await renderApp(`/events/${eventId}`);
    const known = await database.entities.count();

    await user.click(await screen.findByRole('button', { name: 'Add a participant' }));
    await user.type(screen.getByRole('textbox', { name: 'Search the archive' }), 'جمعية قراء الأطلس');
    await user.click(screen.getByRole('button', { name: 'A new organisation by this name' }));

    expect(await screen.findByRole('link', { name: 'جمعية قراء الأطلس' })).toBeTruthy();
    const made = (await database.entities.toArray()).find(({ type }) => type === 'organisation');
    expect(made?.names).toEqual([{ text: 'جمعية قراء الأطلس', language: 'ar' }]);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText('Nobody is named yet.');
    expect(await database.entities.count()).toBe(known);
  });

  it('takes in further clippings that a search finds, and lets one go', async () => {
    const user = await renderApp(`/events/${eventId}`);
    await screen.findByRole('heading', { name: '1 clipping' });

    await user.click(screen.getByRole('button', { name: 'Add clippings' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByText('there already')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Search for clippings' }), 'إفران');
    await waitFor(() => expect(dialog.getAllByRole('row')).toHaveLength(1));
    await user.click(await dialog.findByRole('checkbox', { name: 'Select منتدى القراءة بإفران' }));
    await user.click(dialog.getByRole('button', { name: 'Add 1 clipping' }));

    await screen.findByRole('heading', { name: '2 clippings' });
    await user.click(screen.getByRole('button', { name: 'Remove “Un forum de la lecture à Ifrane” from the event' }));
    await screen.findByRole('heading', { name: '1 clipping' });
    expect(await database.clippings.count()).toBe(2);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('heading', { name: '2 clippings' });
  });

  it('keeps each field when it is left, and shows what undo brings back', async () => {
    const user = await renderApp(`/events/${eventId}`);
    const place = await screen.findByRole('textbox', { name: 'Place' });

    await user.type(place, 'Ifrane{Enter}');
    await waitFor(async () => expect(await database.events.get(eventId)).toMatchObject({ place: 'Ifrane' }));
    await user.type(screen.getByRole('textbox', { name: 'Date' }), '4 octobre 2025{Enter}');
    await waitFor(async () => expect(await database.events.get(eventId)).toMatchObject({ date: '2025-10-04' }));

    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: /^Undo/u }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Date' })).toHaveProperty('value', ''));
    expect(place).toHaveProperty('value', 'Ifrane');
  });

  it('refuses a date that is none and a missing title, and says why', async () => {
    const user = await renderApp(`/events/${eventId}`);

    await user.type(await screen.findByRole('textbox', { name: 'Date' }), '2025-13-40{Enter}');
    expect(await screen.findByText(/This date was not understood/u)).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.keyboard('{Enter}');

    expect(await screen.findByText('An event needs a title.')).toBeTruthy();
    expect(await database.events.get(eventId)).toMatchObject({ date: null, title: 'Forum de la lecture' });
  });
});

describe('the events', () => {
  useFreshArchive();

  it('begin with one that no clipping was asked about', async () => {
    const user = await renderApp('/events');

    await user.click(await screen.findByRole('button', { name: 'A new event' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'ملتقى القراء{Enter}');

    expect(await screen.findByRole('heading', { name: 'ملتقى القراء' })).toBeTruthy();
    expect(await database.events.toArray()).toMatchObject([{ title: 'ملتقى القراء', kind: 'other' }]);
  });
});

async function acceptPerson(clippingId: string): Promise<void> {
  const [clipping, text] = await Promise.all([database.clippings.get(clippingId), database.texts.get(clippingId)]);
  if (!clipping || !text) throw new Error('The clipping is not there.');
  const { suggestions } = analyse(detectionOf(clipping, text), loadLexicon(), NO_KNOWLEDGE);
  const person = suggestions.entities.find(({ type }) => type === 'person');
  if (!person) throw new Error('Nobody was suggested.');
  await acceptSuggestion(clippingId, person);
}
