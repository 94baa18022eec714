import { Archive, ChevronLeft, ChevronRight, Inbox, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Clipping } from '#shared/model/clipping.ts';
import { restoreClippings, setStatus, trashClippings } from '../../actions/file-clippings.ts';
import { perform } from '../../actions/perform.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useNeighbours } from '../../workers/use-neighbours.ts';

/** What can be done with the clipping as a whole, and the way to its neighbours. */
export function ReviewActions({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { previous, next } = useNeighbours(clipping.id) ?? { previous: null, next: null };
  const isInInbox = clipping.status === 'inbox';
  // Filing one is usually followed by reading the next.
  const goOn = () => navigate(next ? `/clippings/${next}` : isInInbox ? '/inbox' : '/archive');
  if (clipping.trashedAt !== null) {
    return (
      <>
        <Chip look="danger">{t('nav.trash')}</Chip>
        <Button onPress={() => perform(() => restoreClippings([clipping.id]), t('changes.restore', { count: 1 }))}>
          {t('clipping.restore')}
        </Button>
      </>
    );
  }
  return (
    <>
      <IconButton
        label={t('review.previous')}
        icon={<ChevronLeft size={20} aria-hidden />}
        isMirrored
        isDisabled={!previous}
        onPress={() => previous && navigate(`/clippings/${previous}`)}
      />
      <IconButton
        label={t('review.next')}
        icon={<ChevronRight size={20} aria-hidden />}
        isMirrored
        isDisabled={!next}
        onPress={() => next && navigate(`/clippings/${next}`)}
      />
      <IconButton
        label={t('clipping.trash')}
        icon={<Trash2 size={18} aria-hidden />}
        onPress={() => {
          perform(() => trashClippings([clipping.id]), t('changes.trash', { count: 1 }));
          goOn();
        }}
      />
      {isInInbox ? (
        <Button
          look="primary"
          onPress={() => {
            perform(() => setStatus([clipping.id], 'archived'), t('changes.archive', { count: 1 }));
            goOn();
          }}
        >
          <Archive size={18} aria-hidden />
          {t('clipping.archive')}
        </Button>
      ) : (
        <Button onPress={() => perform(() => setStatus([clipping.id], 'inbox'), t('changes.to-inbox', { count: 1 }))}>
          <Inbox size={18} aria-hidden />
          {t('clipping.toInbox')}
        </Button>
      )}
    </>
  );
}
