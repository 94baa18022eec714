import { Archive, Newspaper, Package, SearchX, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import type { Clipping } from '#shared/model/clipping.ts';
import { exportBundle } from '../../actions/backups.ts';
import { setStatus, trashClippings } from '../../actions/file-clippings.ts';
import { createReport } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { tellBackup } from '../../actions/tell-backup.ts';
import { formatCivilDate, todayOf } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useClippings } from '../../store/queries/clippings.ts';
import { Button } from '../../ui/button.tsx';
import { ClippingList } from '../../ui/clipping-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { Filters } from './filters.tsx';
import { filterClippings, NO_FILTERS } from './filter-clippings.ts';
import { Snippet } from './snippet.tsx';
import { useSearch } from './use-search.ts';

/** Everything that was imported, to be found again. */
export function ArchiveScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const all = useClippings();
  const search = useSearch(query);

  const found = useMemo(() => {
    const hits = search.found;
    return (all ?? []).filter(({ id }) => hits === null || hits.has(id));
  }, [all, search.found]);
  const shown = useMemo(() => filterClippings(found, filters), [found, filters]);

  if (!all) return <Page title={t('nav.archive')}>{null}</Page>;
  if (all.length === 0) {
    return (
      <Page title={t('nav.archive')}>
        <EmptyState
          icon={<Archive size={48} strokeWidth={1.4} />}
          title={t('archive.empty')}
          text={t('archive.emptyText')}
        />
      </Page>
    );
  }
  const clear = () => {
    setQuery('');
    setFilters(NO_FILTERS);
  };
  return (
    <Page title={t('nav.archive')} isBare>
      <Filters
        query={query}
        onQuery={setQuery}
        filters={filters}
        onFilters={setFilters}
        clippings={found}
        notices={search.notices}
        isFocused={parameters.has('find')}
      />
      <ArchiveSelection clippings={shown} selected={selected} onSelect={setSelected} />
      {shown.length === 0 ? (
        <EmptyState
          icon={<SearchX size={44} strokeWidth={1.4} />}
          title={t('archive.noneFound')}
          text={t('archive.noneFoundText')}
        >
          <Button onPress={clear}>{t('archive.clear')}</Button>
        </EmptyState>
      ) : (
        <ClippingList
          label={t('nav.archive')}
          clippings={shown}
          selected={selected}
          onSelect={setSelected}
          onOpen={(id) => navigate(`/clippings/${id}`)}
          snippetOf={({ id }) => {
            const snippet = search.found?.get(id);
            return snippet ? <Snippet snippet={snippet} /> : undefined;
          }}
          showsStatus
        />
      )}
    </Page>
  );
}

interface ArchiveSelectionProps {
  readonly clippings: readonly Clipping[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

function ArchiveSelection({ clippings, selected, onSelect }: ArchiveSelectionProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code, locale } = useLanguage();
  const chosen = clippings.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const act = (action: (ids: readonly string[]) => Promise<void>, done: string) => {
    perform(() => action(chosen), done);
    onSelect(new Set());
  };
  const review = () =>
    perform(async () => {
      const title = t('report.defaultTitle', { date: formatCivilDate(todayOf(), locale) });
      navigate(`/reports/${await createReport(chosen, { title, language: code })}`);
    });
  return (
    <SelectionBar count={chosen.length} total={clippings.length} onClear={() => onSelect(new Set())}>
      <Button size="small" look="primary" onPress={review}>
        <Newspaper size={16} aria-hidden />
        {t('report.create')}
      </Button>
      <Button
        size="small"
        onPress={() => act((ids) => setStatus(ids, 'archived'), t('changes.archive', { count: chosen.length }))}
      >
        <Archive size={16} aria-hidden />
        {t('clipping.archive')}
      </Button>
      <Button size="small" onPress={() => perform(async () => tellBackup(await exportBundle(chosen), 'exported'))}>
        <Package size={16} aria-hidden />
        {t('backup.exportSelection')}
      </Button>
      <Button
        size="small"
        look="danger"
        onPress={() => act(trashClippings, t('changes.trash', { count: chosen.length }))}
      >
        <Trash2 size={16} aria-hidden />
        {t('clipping.trash')}
      </Button>
    </SelectionBar>
  );
}
