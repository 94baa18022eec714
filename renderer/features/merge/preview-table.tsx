import { useTranslation } from 'react-i18next';
import { fieldOfPath } from '#shared/model/patches.ts';
import type { MergePreview } from '../../actions/merge-bundle.ts';
import { sayField, sayValue } from '../../i18n/say-value.ts';
import type { OpenConflict } from '../../store/queries/conflicts.ts';
import styles from './merge.module.css';

/** The tables that a person knows by name; the texts go with their clippings. */
const SHOWN = ['clippings', 'entities', 'events', 'mentions', 'reports'] as const;
const EFFECTS = ['added', 'changed', 'removed'] as const;

/** What a merge would do: in numbers, and by name what is new, changed and in conflict. */
export function PreviewTable({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation();
  if (preview.records === 0) return <p>{t('merge.nothingNew')}</p>;
  const counts = { ...preview.tables, clippings: clippingsOf(preview) };
  return (
    <>
      <p>{t('merge.records', { count: preview.records })}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            {EFFECTS.map((effect) => (
              <th key={effect} scope="col">
                {t(`merge.effects.${effect}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((table) => (
            <tr key={table}>
              <th scope="row">{t(`merge.tables.${table}`)}</th>
              {EFFECTS.map((effect) => (
                <td key={effect}>{counts[table][effect]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <PreviewedRows preview={preview} />
      <PreviewedConflicts conflicts={preview.conflicts} />
    </>
  );
}

/** A clipping whose text alone is changed is changed too. */
function clippingsOf({ tables: { clippings, texts } }: MergePreview): MergePreview['tables']['clippings'] {
  return { ...clippings, changed: Math.max(clippings.changed, texts.changed) };
}

function PreviewedRows({ preview: { rows } }: { readonly preview: MergePreview }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t('merge.byName')}</summary>
      {EFFECTS.map((effect) => {
        const own = rows.filter((row) => row.effect === effect);
        if (own.length === 0) return null;
        return (
          <section key={effect}>
            <h3 className={styles['subheading']}>{t(`merge.effects.${effect}`)}</h3>
            <ul className={styles['names']}>
              {own.map(({ table, id, name }) => (
                <li key={`${table}/${id}`}>
                  <bdi>{name ?? t('merge.unnamed')}</bdi>{' '}
                  <span className={styles['context']}>{t(`merge.tables.${table}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

function PreviewedConflicts({ conflicts }: { readonly conflicts: readonly OpenConflict[] }) {
  const { t } = useTranslation();
  if (conflicts.length === 0) return <p>{t('merge.noConflict')}</p>;
  return (
    <>
      <p>{t('merge.willConflict', { count: conflicts.length })}</p>
      <ul className={styles['names']}>
        {conflicts.map(({ conflict, name }) => (
          <li key={conflict.key}>
            <bdi>{name ?? t('merge.unnamed')}</bdi>{' '}
            <span className={styles['context']}>
              <ConflictInShort conflict={conflict} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ConflictInShort({ conflict }: Pick<OpenConflict, 'conflict'>) {
  const { t } = useTranslation();
  if (conflict.kind !== 'field') return t(`merge.presenceInShort.${conflict.kind}`);
  const field = fieldOfPath(conflict.path);
  return (
    <>
      {t('merge.fieldInShort', { field: sayField(t, field) ?? field })}{' '}
      {conflict.candidates.map(({ value, by }, index) => (
        <span key={by.changeId}>
          {index > 0 && ' / '}
          <bdi>{sayValue(t, field, value)}</bdi>
        </span>
      ))}
    </>
  );
}
