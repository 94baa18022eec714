import { Archive, ChartColumn, ListFilter } from 'lucide-react';
import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import type { SearchFilters } from '#shared/search/columns/filters.ts';
import type { SearchSort } from '#shared/search/columns/sort-rows.ts';
import { chooseDensity } from '../../actions/choose-density.ts';
import { perform } from '../../actions/perform.ts';
import { useIsArchiveEmpty } from '../../store/queries/clippings.ts';
import { useDensity } from '../../store/queries/preferences.ts';
import { ClippingList } from '../../ui/clipping-list.tsx';
import { DensitySwitch } from '../../ui/density-switch.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { SwitchButton } from '../../ui/switch-button.tsx';
import { useClippingList, type ClippingListData } from '../../workers/use-clipping-list.ts';
import { useRequestSelection } from '../../workers/use-request-selection.ts';
import { useSpellings } from '../../workers/use-spellings.ts';
import { useTimeline } from '../../workers/use-timeline.ts';
import styles from './archive-screen.module.css';
import { requestOf, type ArchiveView } from './archive-view.ts';
import { BulkActions } from './bulk-actions.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { Figures } from './figures.tsx';
import { FilterChips } from './filter-chips.tsx';
import { NoResult } from './no-result.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { SearchBox } from './search-box.tsx';
import { SortSelect } from './sort-select.tsx';
import type { ArchiveState } from './use-archive-state.ts';
import { useValueNames, type NameOfValue } from './use-value-names.ts';

interface ArchiveScreenProps {
  readonly state: ArchiveState;
}

/** Everything that was imported, to be found again. */
export function ArchiveScreen({ state }: ArchiveScreenProps) {
  const { view, onView } = state;
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const isArchiveEmpty = useIsArchiveEmpty();
  const request = requestOf(view);
  const list = useClippingList(request);
  const spellings = useSpellings(request);
  const facets = list?.answer.facets ?? null;
  const nameOf = useValueNames(view.filters, facets);
  const subjects = facets ? [...facets.tags.person, ...facets.tags.organisation, ...facets.tags.place] : [];
  // The period chosen is marked in the chart, not cut out of it.
  const whenever = { ...request, filters: { ...request.filters, from: null, to: null } };
  // At a start the first rows come before the months.
  const months = useTimeline(list ? { request: whenever, unit: 'month', by: 'none', values: [] } : null);
  const values = view.figuresBy === 'tag' ? mostNamed(subjects) : [];
  const timeline = useTimeline(
    view.showsFigures ? { request: whenever, unit: { atMost: MOST_BARS }, by: view.figuresBy, values } : null,
  );
  const narrow = useCallback((filters: SearchFilters) => onView({ filters }), [onView]);

  if (!list || isArchiveEmpty === undefined) return <Page title={t('nav.archive')}>{null}</Page>;
  if (isArchiveEmpty) {
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
  return (
    <Page
      title={t('nav.archive')}
      actions={<Switches showsFilters={view.showsFilters} showsFigures={view.showsFigures} onView={onView} />}
      isBare
    >
      <div className={styles['columns']} data-wide={view.showsFilters ? undefined : ''}>
        {view.showsFilters && (
          <aside className={styles['side']} aria-label={t('archive.filters')}>
            <SavedSearches view={view} onView={onView} />
            <FacetPanel
              facets={list.answer.facets}
              timeline={months}
              filters={view.filters}
              nameOf={nameOf}
              onFilters={narrow}
            />
          </aside>
        )}
        <div className={styles['list']}>
          <SearchBox
            view={view}
            onView={onView}
            answer={list.answer}
            spellings={spellings}
            isFocused={parameters.has('find')}
          />
          <FilterChips filters={view.filters} nameOf={nameOf} onFilters={narrow} />
          {timeline && list.answer.total > 0 && (
            <Figures filters={view.filters} by={view.figuresBy} timeline={timeline} nameOf={nameOf} onView={onView} />
          )}
          <ArchiveList state={state} list={list} nameOf={nameOf} />
        </div>
      </div>
    </Page>
  );
}

interface SwitchesProps extends Pick<ArchiveView, 'showsFilters' | 'showsFigures'>, Pick<ArchiveState, 'onView'> {}

const Switches = memo(function Switches({ showsFilters, showsFigures, onView }: SwitchesProps) {
  const { t } = useTranslation();
  return (
    <>
      <SwitchButton
        label={t('archive.filters')}
        icon={<ListFilter size={18} aria-hidden />}
        isOn={showsFilters}
        onChange={(isOn) => onView({ showsFilters: isOn })}
      />
      <SwitchButton
        label={t('figures.title')}
        icon={<ChartColumn size={18} aria-hidden />}
        isOn={showsFigures}
        onChange={(isOn) => onView({ showsFigures: isOn })}
      />
    </>
  );
});

interface ArchiveListProps extends ArchiveScreenProps {
  readonly list: ClippingListData;
  readonly nameOf: NameOfValue;
}

function ArchiveList({ state, list, nameOf }: ArchiveListProps) {
  const { view, onView, position } = state;
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const density = useDensity();
  const request = requestOf(view);
  const selection = useRequestSelection(request);
  const { total, facets } = list.answer;
  const { query, throughAliases, filters, sort } = list.request;
  const chooseSort = useCallback((chosen: SearchSort) => onView({ sort: chosen }), [onView]);
  if (total === 0) return <NoResult view={view} nameOf={nameOf} onView={onView} />;
  return (
    <>
      <SelectionBar
        count={selection.ids.size}
        total={total}
        onClear={selection.clear}
        onAll={selection.all}
        end={
          // While something is selected, what can be done with it takes the room.
          selection.ids.size === 0 && (
            <>
              <SortSelect by={request.sort.by} descending={request.sort.descending} onSort={chooseSort} />
              <DensitySwitch density={density} onDensity={(other) => perform(() => chooseDensity(other))} />
            </>
          )
        }
      >
        <BulkActions ids={[...selection.ids]} facets={facets} nameOf={nameOf} onDone={selection.clear} />
      </SelectionBar>
      <ClippingList
        shown={JSON.stringify({ query, throughAliases, filters, sort })}
        label={t('nav.archive')}
        count={total}
        rowAt={list.rowAt}
        onView={list.onView}
        selection={selection}
        density={density}
        onOpen={(id) => navigate(`/clippings/${id}`)}
        position={position}
        showsStatus
      />
    </>
  );
}

/** More bars than this cannot be told apart. */
const MOST_BARS = 100;
/** So many lines of a chart can be told apart beside the rest. */
const MOST_NAMED = 7;

/** The ids of what a list names most. */
function mostNamed(counts: readonly { readonly value: string | null; readonly count: number }[]): string[] {
  return counts
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_NAMED)
    .flatMap(({ value }) => value ?? []);
}
