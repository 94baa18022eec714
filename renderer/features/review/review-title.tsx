import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Clipping } from '#shared/model/clipping.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './review-clipping.module.css';

/** Which clipping it is, and the way back to the list it stands in, as that list was left. */
export function ReviewTitle({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const list = clipping.trashedAt !== null ? 'trash' : clipping.status === 'inbox' ? 'inbox' : 'archive';
  return (
    <span className={styles['title']}>
      <IconButton
        label={t(`review.back.${list}`)}
        icon={<ArrowLeft size={20} aria-hidden />}
        isMirrored
        onPress={() => navigate(`/${list}`)}
      />
      <bdi className={styles['titleWords']} lang={clipping.language}>
        {clipping.title ?? t('review.title')}
      </bdi>
    </span>
  );
}
