import { useTranslation } from 'react-i18next';
import type { Entity } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import { EventDialog } from './event-dialog.tsx';
import type { ReviewTags } from './use-review-tags.ts';

interface ReviewDialogsProps {
  readonly tags: ReviewTags;
  readonly entities: readonly Entity[];
  readonly events: readonly ArchiveEvent[];
}

/** The dialogs that tagging opens. */
export function ReviewDialogs({ tags, entities, events }: ReviewDialogsProps) {
  const { t } = useTranslation();
  const { picking, making, close } = tags;
  return (
    <>
      {picking && (
        <EntityPicker
          title={t('picker.title', { quote: picking.quote })}
          type={picking.type}
          entities={entities}
          candidateIds={picking.candidateIds}
          onPick={picking.answer}
          {...(picking.onNew ? { onNew: picking.onNew } : {})}
          onClose={close}
        />
      )}
      {making && <EventDialog draft={making.draft} source={making.source} events={events} onClose={close} />}
    </>
  );
}
