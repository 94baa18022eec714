import { useTranslation } from 'react-i18next';
import { FileQuestion } from 'lucide-react';
import { useClipping } from '../../store/queries/clippings.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { ReviewClipping } from './review-clipping.tsx';

/** One clipping to be read, put right and tagged. */
export function ReviewScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const open = useClipping(id);
  if (open === undefined) return <Page title={t('review.title')}>{null}</Page>;
  if (open === null) {
    return (
      <Page title={t('review.title')}>
        <EmptyState
          icon={<FileQuestion size={48} strokeWidth={1.4} />}
          title={t('review.gone')}
          text={t('review.goneText')}
        />
      </Page>
    );
  }
  return <ReviewClipping open={open} />;
}
