import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../actions/merge-bundle.ts';
import styles from './merge.module.css';

/** The tables that a person knows by name; the texts go with their clippings. */
const SHOWN = ['clippings', 'entities', 'events', 'mentions', 'reports'] as const;
const EFFECTS = ['added', 'changed', 'removed'] as const;

/** What a merge would do, in numbers. */
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
      <p>{t('merge.willConflict', { count: preview.conflicts.length })}</p>
    </>
  );
}

/** A clipping whose text alone is changed is changed too. */
function clippingsOf({ tables: { clippings, texts } }: MergePreview): MergePreview['tables']['clippings'] {
  return { ...clippings, changed: Math.max(clippings.changed, texts.changed) };
}
