import '../support/in-process-workers.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import {
  acceptSuggestion,
  rejectAlias,
  rejectSuggestion,
  setBlockPart,
  setMetadata,
  tagSelection,
  untag,
  withdrawDecisions,
} from '#renderer/actions/review-clipping.ts';
import { redo, undo } from '#renderer/actions/undo.ts';
import { database } from '#renderer/store/database.ts';
import { readKnowledge } from '#renderer/store/queries/entities.ts';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { bodyOf } from '#shared/model/block.ts';
import type { EntitySuggestion } from '#shared/model/suggestion.ts';
import { intake } from '#shared/pipeline.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { FRENCH_ARTICLE, pending } from '../support/pending.ts';

const NAME = 'Salwa Bennouna';
const lexicon = loadLexicon();

/** A suggestion as the analysis makes it, of a person named twice. */
function suggestion(): EntitySuggestion {
  const mentions = [...FRENCH_ARTICLE.matchAll(new RegExp(NAME, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + NAME.length,
    quote: NAME,
  }));
  const role = 'présidente de l’association';
  const at = FRENCH_ARTICLE.indexOf(role);
  return {
    key: 'person:salwa bennouna',
    type: 'person',
    canonical: NAME,
    mentions,
    roles: [{ start: at, end: at + role.length, quote: role }],
    confidence: 0.9,
    reasons: [{ rule: 'title', params: {} }],
    entityId: null,
    candidateIds: [],
    lexiconId: null,
  };
}

async function snapshot() {
  const tables = [database.clippings, database.texts, database.entities, database.mentions, database.decisions];
  return Promise.all(tables.map((table) => table.toArray()));
}

/** The people whom an analysis made now suggests, with what the archive knows by now. */
async function suggestedNext(text: string): Promise<readonly EntitySuggestion[]> {
  const knowledge = await readKnowledge(database);
  const bytes = new TextEncoder().encode(text);
  const result = intake({ name: 'next.txt', bytes, kind: 'file' }, lexicon, knowledge);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value.suggestions.entities.filter(({ type }) => type === 'person');
}

describe('reviewing a clipping', () => {
  useFreshArchive();
  let id = '';
  beforeEach(async () => {
    const [outcome] = await importSources([pending('ifrane.txt', FRENCH_ARTICLE)]);
    id = outcome?.kind === 'saved' ? outcome.clippingId : '';
  });

  it('makes an entity with its role and all its mentions of an accepted suggestion', async () => {
    await acceptSuggestion(id, suggestion());

    const [entity] = await database.entities.toArray();
    expect(entity).toMatchObject({ type: 'person', names: [{ text: NAME, language: 'fr' }] });
    expect(entity?.roles).toMatchObject([{ title: 'présidente de l’association', clippingId: id }]);
    const mentions = await database.mentions.toArray();
    expect(mentions).toHaveLength(2);
    for (const { anchor } of mentions) {
      expect(FRENCH_ARTICLE.slice(anchor?.start, anchor?.end)).toBe(NAME);
    }
    expect(await database.decisions.toArray()).toMatchObject([{ verdict: 'accepted', targetId: entity?.id }]);
  });

  it('adds a new spelling to the entity that it is accepted as, and no second entity', async () => {
    await acceptSuggestion(id, suggestion());
    const [entity] = await database.entities.toArray();
    const arabic = { ...suggestion(), key: 'person:x', canonical: 'سلوى بنونة', mentions: [], roles: [] };

    await acceptSuggestion(id, arabic, { type: 'person', entityId: entity!.id });

    expect(await database.entities.count()).toBe(1);
    expect((await database.entities.get(entity!.id))?.names).toEqual([
      { text: NAME, language: 'fr' },
      { text: 'سلوى بنونة', language: 'ar' },
    ]);
  });

  it('remembers a rejection until it is taken back', async () => {
    await rejectSuggestion(id, suggestion(), 'archive');
    const [decision] = await database.decisions.toArray();
    expect(decision).toMatchObject({ verdict: 'rejected', scope: 'archive', key: 'person:salwa bennouna' });

    await withdrawDecisions([decision!.id]);

    expect(await database.decisions.count()).toBe(0);
  });

  it('gives an accepted alias as a reason in the very next analysis, until it is undone', async () => {
    await acceptSuggestion(id, suggestion());
    const [entity] = await database.entities.toArray();
    const alias = { ...suggestion(), key: 'person:oum salma', canonical: 'Oum Salma', mentions: [], roles: [] };
    await acceptSuggestion(id, alias, { type: 'person', entityId: entity!.id });

    const [found] = await suggestedNext('Mme Oum Salma a pris la parole.');
    await undo();
    const [again] = await suggestedNext('Mme Oum Salma a pris la parole.');

    expect(found).toMatchObject({ canonical: 'Oum Salma', entityId: entity!.id });
    expect(found?.reasons.map(({ rule }) => rule)).toContain('known-in-archive');
    expect(again?.entityId).toBeNull();
  });

  it('rejects for this clipping alone, and says nothing of the next', async () => {
    await rejectSuggestion(id, suggestion(), 'clipping');

    expect(await suggestedNext(`Mme ${NAME} a pris la parole.`)).toHaveLength(1);
  });

  it('rejects an alias: the words are not that entity, in the next clipping either, until it is taken back', async () => {
    await acceptSuggestion(id, suggestion());
    const [entity] = await database.entities.toArray();
    await rejectAlias(id, { ...suggestion(), mentions: suggestion().mentions.slice(0, 1) }, entity!.id);
    const rejections = await database.decisions.where('scope').equals('alias').toArray();

    const [apart] = await suggestedNext(`Mme ${NAME} a pris la parole.`);
    await withdrawDecisions(rejections.map((decision) => decision.id));
    const [again] = await suggestedNext(`Mme ${NAME} a pris la parole.`);

    expect(rejections).toMatchObject([{ key: 'person:salwa bennouna', targetId: entity!.id }]);
    expect(apart).toMatchObject({ canonical: NAME, entityId: null });
    expect(again).toMatchObject({ entityId: entity!.id });
  });

  it('rejects for the whole archive, until that is undone', async () => {
    await rejectSuggestion(id, suggestion(), 'archive');
    const none = await suggestedNext(`Mme ${NAME} a pris la parole.`);
    await undo();

    expect(none).toEqual([]);
    expect(await suggestedNext(`Mme ${NAME} a pris la parole.`)).toHaveLength(1);
  });

  it('tags the same words wherever they stand, and untags them again', async () => {
    const start = FRENCH_ARTICLE.indexOf(NAME);
    await tagSelection(id, {
      span: { start, end: start + NAME.length },
      type: 'person',
      entityId: null,
      everywhere: true,
    });
    expect(await database.mentions.count()).toBe(2);
    const [mention] = await database.mentions.toArray();

    await untag(id, mention!.target.id);

    expect(await database.mentions.count()).toBe(0);
  });

  it('sets a metadata field by hand, in the row and with its evidence', async () => {
    await setMetadata(id, 'outlet', '  La Dépêche du Moyen Atlas ');

    expect((await database.clippings.get(id))?.outlet).toBe('La Dépêche du Moyen Atlas');
    expect((await database.texts.get(id))?.metadata.outlet).toMatchObject({ rule: 'person', basis: 'stated' });

    await setMetadata(id, 'outlet', '');

    expect((await database.clippings.get(id))?.outlet).toBeNull();
    expect((await database.texts.get(id))?.metadata.outlet.basis).toBe('unknown');
  });

  it('cuts a line and puts it back without touching the text', async () => {
    const before = await database.texts.get(id);
    const line = before!.blocks.findLast(({ part }) => part === 'body')!;

    await setBlockPart(id, line.start, 'cut');
    const cut = await database.texts.get(id);
    expect(bodyOf(cut!.text, cut!.blocks)).not.toContain('seconde édition');
    expect(cut?.text).toBe(FRENCH_ARTICLE);

    await setBlockPart(id, line.start, 'body');
    const back = await database.texts.get(id);
    expect(bodyOf(back!.text, back!.blocks)).toBe(bodyOf(before!.text, before!.blocks));
  });

  it('can be undone step by step to where it began, and redone to where it was', async () => {
    const untouched = await snapshot();
    await acceptSuggestion(id, suggestion());
    await setMetadata(id, 'byline', 'Rédaction');
    await rejectSuggestion(id, { key: 'place:ifrane', canonical: 'Ifrane' }, 'clipping');
    const reviewed = await snapshot();

    for (let step = 0; step < 3; step += 1) await undo();
    expect(await snapshot()).toEqual(untouched);

    for (let step = 0; step < 3; step += 1) await redo();
    expect(await snapshot()).toEqual(reviewed);
  });
});
