import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SORT_FIELDS, type SearchSort } from '#shared/search/columns/sort-rows.ts';
import { Select } from '../../ui/select.tsx';

/** The orders on offer: relevance one way, since nobody wants the worst first. */
const ORDERS = SORT_FIELDS.flatMap((by) =>
  by === 'relevance' ? ([`${by}-down`] as const) : ([`${by}-down`, `${by}-up`] as const),
);
type Order = (typeof ORDERS)[number];
/** Words begin with their first letter; dates with the last day. */
const ORDERS_SHOWN = ORDERS.toSorted((one, other) => Number(isWordsDown(one)) - Number(isWordsDown(other)));

function isWordsDown(order: Order): boolean {
  return order === 'outlet-down' || order === 'title-down';
}

interface SortSelectProps extends SearchSort {
  readonly onSort: (sort: SearchSort) => void;
}

/** The order of the list. */
export const SortSelect = memo(function SortSelect({ by, descending, onSort }: SortSelectProps) {
  const { t } = useTranslation();
  const value: Order = by === 'relevance' ? 'relevance-down' : `${by}-${descending ? 'down' : 'up'}`;
  return (
    <Select
      label={t('sort.label')}
      isInline
      options={ORDERS_SHOWN.map((order) => ({ value: order, label: t(`sort.${order}`) }))}
      value={value}
      onChange={(order) => {
        const field = SORT_FIELDS.find((candidate) => order.startsWith(candidate));
        if (field) onSort({ by: field, descending: order.endsWith('-down') });
      }}
    />
  );
});
