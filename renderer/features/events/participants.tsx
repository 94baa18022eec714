import { UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { displayName } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import { addParticipant, removeParticipant, type Participant } from '../../actions/keep-event.ts';
import { perform } from '../../actions/perform.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useEntities, useNamedIn } from '../../store/queries/entities.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import styles from './event-detail.module.css';

interface ParticipantsProps {
  readonly event: ArchiveEvent;
  /** The clippings that cover it: whom they name is offered first. */
  readonly clippingIds: readonly string[];
}

/** The people and organisations that took part in an event, to be added to and taken from. */
export function Participants({ event, clippingIds }: ParticipantsProps) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const [isPicking, setPicking] = useState(false);
  const entities = useEntities() ?? [];
  const named = useNamedIn(clippingIds) ?? [];
  const isIn = ({ id }: { readonly id: string }) => event.participantIds.includes(id);
  const add = (participant: Participant) => {
    perform(() => addParticipant(event.id, participant));
    setPicking(false);
  };
  return (
    <section>
      <div className={styles['sectionHead']}>
        <h3 className={styles['heading']}>{t('event.participants')}</h3>
        <Button size="small" onPress={() => setPicking(true)}>
          <UserPlus size={16} aria-hidden />
          {t('event.addParticipant')}
        </Button>
      </div>
      {event.participantIds.length === 0 && <p className={styles['context']}>{t('event.noParticipants')}</p>}
      <ul className={styles['rows']} aria-label={t('event.participants')}>
        {entities.filter(isIn).map((entity) => (
          <li key={entity.id} className={styles['row']}>
            <Chip look={entity.type}>{t(`types.${entity.type}`)}</Chip>
            <Link href={`/entities/${entity.id}`}>
              <bdi>{displayName(entity, code)}</bdi>
            </Link>
            <IconButton
              size="small"
              label={t('event.removeParticipant', { name: displayName(entity, code) })}
              icon={<X size={16} aria-hidden />}
              onPress={() => perform(() => removeParticipant(event.id, entity.id), t('changes.remove-participant'))}
            />
          </li>
        ))}
      </ul>
      {isPicking && (
        <EntityPicker
          title={t('event.whoTookPart')}
          type={null}
          entities={entities.filter((entity) => entity.type !== 'place' && !isIn(entity))}
          candidateIds={named}
          onPick={(entityId) => add({ entityId })}
          onCreate={(type, name) => add({ type, name, language: code })}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}
