import { BookmarkPlus, Pencil, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import { hasQuery } from '#shared/search/engine/search-request.ts';
import { editSearch, removeSearch, saveSearch } from '../../actions/keep-search.ts';
import { perform } from '../../actions/perform.ts';
import { useSavedSearches } from '../../store/queries/saved-searches.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { isNarrowed, type ArchiveView } from './archive-view.ts';
import styles from './saved-searches.module.css';

interface SavedSearchesProps {
  readonly view: ArchiveView;
  readonly onView: (changed: Partial<ArchiveView>) => void;
}

/** What of a view is kept. */
function searchOf({
  query,
  throughAliases,
  filters,
  sort,
}: ArchiveView): Omit<SavedSearch, 'id' | 'name' | 'createdAt'> {
  return { query: query.trim(), throughAliases, filters, sort };
}

function isShown({ id, name, createdAt, ...kept }: SavedSearch, view: ArchiveView): boolean {
  const { query, throughAliases, filters, sort } = kept;
  return (
    JSON.stringify({ query, throughAliases, filters: inOrder(filters), sort }) ===
    JSON.stringify({ ...searchOf(view), filters: inOrder(view.filters) })
  );
}

/** Filters with their fields in one order, to be compared. */
function inOrder(filters: SavedSearch['filters']): SavedSearch['filters'] {
  const { outlets, languages, statuses, topics, tones, tagIds, from, to } = filters;
  return { outlets, languages, statuses, topics, tones, tagIds, from, to };
}

/** The searches kept under a name, to be had again, renamed or removed; and a way to keep the one that is shown. */
export const SavedSearches = memo(function SavedSearches({ view, onView }: SavedSearchesProps) {
  const { t } = useTranslation();
  const saved = useSavedSearches() ?? [];
  const [naming, setNaming] = useState<SavedSearch | 'new' | null>(null);
  const canSave = hasQuery(view) || isNarrowed(view.filters);
  if (saved.length === 0 && !canSave) return null;
  return (
    <section className={styles['saved']} aria-label={t('savedSearches.title')}>
      <h2 className={styles['title']}>{t('savedSearches.title')}</h2>
      <ul>
        {saved.map((search) => (
          <li key={search.id} className={styles['item']}>
            <button
              type="button"
              className={styles['name']}
              aria-current={isShown(search, view)}
              onClick={() => {
                const { query, throughAliases, filters, sort } = search;
                onView({ query, typing: false, throughAliases, filters, sort });
              }}
            >
              <bdi>{search.name}</bdi>
            </button>
            <IconButton
              size="small"
              label={t('savedSearches.rename', { name: search.name })}
              icon={<Pencil size={14} aria-hidden />}
              onPress={() => setNaming(search)}
            />
            <IconButton
              size="small"
              label={t('savedSearches.remove', { name: search.name })}
              icon={<Trash2 size={14} aria-hidden />}
              onPress={() => perform(() => removeSearch(search.id), t('changes.remove-search'))}
            />
          </li>
        ))}
      </ul>
      {canSave && !saved.some((search) => isShown(search, view)) && (
        <Button size="small" look="quiet" onPress={() => setNaming('new')}>
          <BookmarkPlus size={16} aria-hidden />
          {t('savedSearches.save')}
        </Button>
      )}
      {naming !== null && (
        <NameDialog
          title={naming === 'new' ? t('savedSearches.save') : t('savedSearches.rename', { name: naming.name })}
          label={t('savedSearches.name')}
          save={t('common.save')}
          name={naming === 'new' ? view.query.trim() : naming.name}
          onClose={() => setNaming(null)}
          onName={(name) =>
            naming === 'new'
              ? perform(() => saveSearch({ name, ...searchOf(view) }), t('changes.save-search', { name }))
              : perform(() => editSearch(naming.id, { name }), t('changes.edit-search'))
          }
        />
      )}
    </section>
  );
});
