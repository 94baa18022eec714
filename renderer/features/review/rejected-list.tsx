import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '#shared/model/decision.ts';
import type { Entity } from '#shared/model/entity.ts';
import type { Suggestions } from '#shared/model/suggestion.ts';
import { perform } from '../../actions/perform.ts';
import { withdrawDecisions } from '../../actions/review-clipping.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { IconButton } from '../../ui/button.tsx';
import { rejectionsOf } from './rejections.ts';
import styles from './suggestion-list.module.css';

interface RejectedListProps {
  readonly open: OpenClipping;
  readonly suggestions: Suggestions | null;
  readonly decisions: readonly Decision[];
  readonly lasting: readonly Decision[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** What somebody said no to, here or for good, each to be taken back. */
export function RejectedList({ open, suggestions, decisions, lasting, entities }: RejectedListProps) {
  const { t, i18n } = useTranslation();
  const { text } = open.text;
  const rejections = rejectionsOf({ text, suggestions, decisions, lasting, entities, language: i18n.language });
  if (rejections.length === 0) return null;
  return (
    <details className={styles['section']}>
      <summary className={styles['heading']}>{t('review.rejected', { count: rejections.length })}</summary>
      <ul className={styles['list']}>
        {rejections.map(({ ids, words, scope, entity }) => (
          <li key={ids[0]} className={styles['item']}>
            <div className={styles['words']}>
              <p className={styles['name']}>
                <bdi>{words}</bdi>
              </p>
              <p className={styles['reason']}>
                {entity === null ? t(`review.rejectedScope.${scope}`) : t('review.rejectedAlias', { name: entity })}
              </p>
            </div>
            <IconButton
              size="small"
              label={t('review.suggestAgain', { name: words })}
              icon={<Undo2 size={18} aria-hidden />}
              onPress={() => perform(() => withdrawDecisions(ids))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
