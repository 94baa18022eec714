import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { displayName, type Entity } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import type { Mention } from '#shared/model/mention.ts';
import { perform } from '../../actions/perform.ts';
import { untag } from '../../actions/review-clipping.ts';
import { IconButton } from '../../ui/button.tsx';
import { Chip, type ChipLook } from '../../ui/chip.tsx';
import styles from './suggestion-list.module.css';

interface TaggedListProps {
  readonly clippingId: string;
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: readonly ArchiveEvent[];
}

interface Tagged {
  readonly id: string;
  readonly name: string;
  readonly look: ChipLook;
  readonly href: string;
  readonly count: number;
}

/** What somebody has tagged in the clipping, or accepted. */
export function TaggedList({ clippingId, mentions, entities, events }: TaggedListProps) {
  const { t, i18n } = useTranslation();
  const tagged = [...new Set(mentions.map(({ target }) => target.id))].flatMap((id): Tagged[] => {
    const count = mentions.filter(({ target }) => target.id === id).length;
    const [entity, event] = [entities.get(id), events.find((candidate) => candidate.id === id)];
    if (entity) {
      return [{ id, name: displayName(entity, i18n.language), look: entity.type, href: `/entities/${id}`, count }];
    }
    return event ? [{ id, name: event.title, look: 'event', href: `/events/${id}`, count }] : [];
  });
  if (tagged.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('review.tagged')}</h2>
      <ul className={styles['list']}>
        {tagged.map(({ id, name, look, href, count }) => (
          <li key={id} className={styles['item']}>
            <div className={styles['words']}>
              <p className={styles['name']}>
                <Chip look={look}>{t(`types.${look as 'person'}`)}</Chip>
                <Link href={href}>
                  <bdi>{name}</bdi>
                </Link>
                <span className={styles['count']}>{t('review.mentionCount', { count })}</span>
              </p>
            </div>
            <IconButton
              size="small"
              label={t('review.untag', { name })}
              icon={<X size={18} aria-hidden />}
              onPress={() => perform(() => untag(clippingId, id))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
