import { FileQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

/** What an address shows that names no screen. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.notFound')}>
      <EmptyState
        icon={<FileQuestion size={48} strokeWidth={1.4} />}
        title={t('common.notFound')}
        text={t('common.notFoundText')}
      />
    </Page>
  );
}
