import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTotals } from '../../workers/use-totals.ts';
import { isNarrowed, requestOf, type ArchiveView } from './archive-view.ts';
import { useNamedFilters } from './filter-chips.tsx';
import type { NameOfValue } from './use-value-names.ts';

interface NoResultProps {
  readonly view: ArchiveView;
  readonly nameOf: NameOfValue;
  readonly onView: (changed: Partial<ArchiveView>) => void;
}

/** A way to find more: what it is called, and what of the view it changes. */
interface Loosening {
  readonly label: string;
  readonly change: Partial<ArchiveView>;
}

/** Words alone, without anything that the query language gives a meaning. */
const PLAIN_WORDS = /^[^"“”«»():*~|,/-]+$/u;

/** Says that nothing was found, and what would find something: one filter less, any of the words, other names. */
export function NoResult({ view, nameOf, onView }: NoResultProps) {
  const { t } = useTranslation();
  const filters = useNamedFilters(view.filters, nameOf);
  const words = view.query.trim().split(/\s+/u);
  const loosenings: Loosening[] = [];
  if (filters.length > 1) loosenings.push({ label: t('noResult.noFilters'), change: { filters: NO_FILTERS } });
  for (const { name, without } of filters)
    loosenings.push({ label: t('noResult.without', { name }), change: { filters: without } });
  if (words.length > 1 && PLAIN_WORDS.test(view.query))
    loosenings.push({ label: t('noResult.anyWord'), change: { query: words.join(' OR '), typing: false } });
  if (!view.throughAliases && view.query !== '')
    loosenings.push({ label: t('noResult.throughAliases'), change: { throughAliases: true } });
  if (view.query !== '' && filters.length > 0)
    loosenings.push({ label: t('noResult.withoutQuery'), change: { query: '' } });

  const requests = loosenings.map(({ change }): SearchRequest => requestOf({ ...view, ...change }));
  const totals = useTotals(requests);
  const helpful = loosenings.flatMap((loosening, index) => {
    const total = totals?.[index] ?? 0;
    return total > 0 ? [{ ...loosening, total }] : [];
  });
  return (
    <EmptyState
      icon={<SearchX size={44} strokeWidth={1.4} />}
      title={t('archive.noneFound')}
      text={t(helpful.length > 0 ? 'noResult.text' : isNarrowed(view.filters) ? 'noResult.nothing' : 'noResult.words')}
    >
      {helpful.map(({ label, change, total }) => (
        <Button key={label} onPress={() => onView(change)}>
          <bdi>{label}</bdi> <span>({total})</span>
        </Button>
      ))}
      <Button look="quiet" onPress={() => onView({ query: '', filters: NO_FILTERS })}>
        {t('archive.clear')}
      </Button>
    </EmptyState>
  );
}
