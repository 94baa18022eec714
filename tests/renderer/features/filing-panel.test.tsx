import '../support/in-process-workers.ts';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptSuggestions } from '#renderer/actions/review-clipping.ts';
import { setTopics } from '#renderer/actions/describe-clipping.ts';
import { importSources } from '#renderer/actions/import-sources.ts';
import { database } from '#renderer/store/database.ts';
import { WHOLE_ARTICLE } from '#shared/model/tone.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';
import { renderApp } from '../support/render-app.tsx';

describe('the filing of a clipping', () => {
  useFreshArchive();
  const ids: string[] = [];
  beforeEach(async () => {
    const outcomes = await importSources([pending('ifrane.txt', FRENCH_ARTICLE), pending('azrou.txt', ARABIC_ARTICLE)]);
    ids.splice(0, ids.length, ...outcomes.flatMap((one) => (one.kind === 'saved' ? [one.clippingId] : [])));
  });

  async function openDetails() {
    const user = await renderApp(`/clippings/${ids[0]}`);
    await user.click(await screen.findByRole('tab', { name: 'Details' }));
    return user;
  }

  it('adds a topic and takes it away again', async () => {
    const user = await openDetails();

    await user.type(screen.getByRole('combobox', { name: 'Add a topic' }), 'Lecture{Enter}');

    const remove = await screen.findByRole('button', { name: 'Remove the topic Lecture' });
    await user.click(remove);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove the topic Lecture' })).toBeNull());
  });

  it('takes a topic written otherwise for the one the archive has', async () => {
    await setTopics(ids[1] ?? '', ['Éducation']);
    const user = await openDetails();

    await user.type(screen.getByRole('combobox', { name: 'Add a topic' }), 'education{Enter}');

    expect(await screen.findByRole('button', { name: 'Remove the topic Éducation' })).toBeTruthy();
    await waitFor(async () => expect((await database.clippings.get(ids[0] ?? ''))?.topics).toEqual(['Éducation']));
  });

  it('sets the tone of the article as a whole', async () => {
    const user = await openDetails();

    await user.click(screen.getByRole('button', { name: /As a whole/ }));
    await user.click(await screen.findByRole('option', { name: 'Unfavourable' }));

    await waitFor(async () =>
      expect((await database.clippings.get(ids[0] ?? ''))?.tones).toEqual({ [WHOLE_ARTICLE]: 'negative' }),
    );
  });

  it('asks for the tone towards those who are tagged', async () => {
    await acceptSuggestions(ids[0] ?? '', [
      {
        key: 'person:salwa bennouna',
        type: 'person',
        canonical: 'Salwa Bennouna',
        mentions: [
          {
            start: FRENCH_ARTICLE.indexOf('Salwa Bennouna'),
            end: FRENCH_ARTICLE.indexOf('Salwa Bennouna') + 14,
            quote: 'Salwa Bennouna',
          },
        ],
        roles: [],
        confidence: 0.9,
        reasons: [],
        entityId: null,
        candidateIds: [],
        lexiconId: null,
      },
    ]);
    await openDetails();

    expect(await screen.findByRole('button', { name: 'Not set Salwa Bennouna' })).toBeTruthy();
  });

  it('keeps internal notes when the field is left', async () => {
    const user = await openDetails();

    await user.type(screen.getByRole('textbox', { name: 'Internal notes' }), 'À citer mardi');
    await user.tab();

    await waitFor(async () => expect((await database.clippings.get(ids[0] ?? ''))?.notes).toBe('À citer mardi'));
  });

  it('lets the language be put right, and undoes it', async () => {
    const user = await openDetails();

    await user.click(screen.getByRole('button', { name: /^(Language|French)/ }));
    await user.click(await screen.findByRole('option', { name: 'English' }));
    await waitFor(async () => expect((await database.clippings.get(ids[0] ?? ''))?.language).toBe('en'));

    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await database.clippings.get(ids[0] ?? ''))?.language).toBe('fr'));
  });
});
