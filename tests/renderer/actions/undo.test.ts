import '../support/in-process-workers.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { setStatus, trashClippings } from '#renderer/actions/file-clippings.ts';
import { importSources } from '#renderer/actions/import-sources.ts';
import { undo, undoOfLastStep } from '#renderer/actions/undo.ts';
import { database } from '#renderer/store/database.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';

describe('taking one step back, whatever was done after it', () => {
  useFreshArchive();
  let ids: string[] = [];
  beforeEach(async () => {
    const outcomes = await importSources([pending('fr.txt', FRENCH_ARTICLE), pending('ar.txt', ARABIC_ARTICLE)]);
    ids = outcomes.flatMap((outcome) => (outcome.kind === 'saved' ? [outcome.clippingId] : []));
  });
  const first = async () => database.clippings.get(ids[0] ?? '');
  const second = async () => database.clippings.get(ids[1] ?? '');

  it('takes back that step and leaves the later one', async () => {
    await setStatus([ids[0] ?? ''], 'archived');
    const takeBack = await undoOfLastStep();
    await trashClippings([ids[1] ?? '']);

    await takeBack?.();

    expect((await first())?.status).toBe('inbox');
    expect((await second())?.trashedAt).not.toBeNull();
  });

  it('does nothing the second time', async () => {
    await setStatus([ids[0] ?? ''], 'archived');
    const takeBack = await undoOfLastStep();

    await takeBack?.();
    await takeBack?.();
    await undo();

    expect(await first()).toBeUndefined();
  });

  it('leaves the later step to be undone next', async () => {
    await setStatus([ids[0] ?? ''], 'archived');
    const takeBack = await undoOfLastStep();
    await trashClippings([ids[1] ?? '']);

    await takeBack?.();
    await undo();

    expect((await second())?.trashedAt).toBeNull();
    expect((await first())?.status).toBe('inbox');
  });

  it('has nothing to take back in an empty archive', async () => {
    await undo();

    expect(await undoOfLastStep()).toBeNull();
  });
});
