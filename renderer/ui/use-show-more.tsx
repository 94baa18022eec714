import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/**
 * The first of a list's rows, and as many more each time they are asked for: for lists that are short as a rule and of
 * rows that are costly to draw.
 *
 * @returns the rows to show, and the button that asks for more; null where all are shown
 */
export function useShowMore<Row>(rows: readonly Row[], step: number) {
  const { t } = useTranslation();
  const [count, setCount] = useState(step);
  const hidden = rows.length - count;
  const more =
    hidden > 0 ? (
      <Button size="small" look="quiet" onPress={() => setCount(count + step)}>
        {t('filters.more', { count: hidden })}
      </Button>
    ) : null;
  return { shown: rows.slice(0, count), more };
}
