import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { displayName, ENTITY_TYPES, type Entity } from '#shared/model/entity.ts';
import { editEntity, removeEntity } from '../../actions/keep-entity.ts';
import { perform } from '../../actions/perform.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useCoverage, useEventsOf } from '../../store/queries/entities.ts';
import { useHistory } from '../../store/queries/history.ts';
import { IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { HistoryList } from '../../ui/history-list.tsx';
import { KeptField } from '../../ui/kept-field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './entities.module.css';
import { EntityNames } from './entity-names.tsx';
import { EntityRoles } from './entity-roles.tsx';
import { MergeEntity } from './merge-entity.tsx';

interface EntityDetailProps {
  readonly entity: Entity;
  readonly entities: readonly Entity[];
}

/** One entity: its names in every script, its roles as stated, its events, and where it is mentioned. */
export function EntityDetail({ entity, entities }: EntityDetailProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code } = useLanguage();
  const history = useHistory(entity.id);
  const remove = () => {
    perform(() => removeEntity(entity.id), t('changes.remove-entity'));
    navigate('/entities');
  };
  return (
    <article className={styles['detail']}>
      <header className={styles['head']}>
        <h2 className={styles['name']}>
          <bdi>{displayName(entity, code)}</bdi>
        </h2>
        <Chip look={entity.type}>{t(`types.${entity.type}`)}</Chip>
        <MergeEntity entity={entity} entities={entities} />
        <IconButton label={t('entity.remove')} icon={<Trash2 size={18} aria-hidden />} onPress={remove} />
      </header>
      <EntityNames entity={entity} />
      <EntityRoles entity={entity} />
      <div className={styles['fields']}>
        <Select
          label={t('entity.type')}
          options={ENTITY_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
          value={entity.type}
          onChange={(type) => perform(() => editEntity(entity.id, { type }))}
        />
        <KeptField
          label={t('entity.notes')}
          value={entity.notes}
          onKeep={(notes) => perform(() => editEntity(entity.id, { notes }))}
          isLong
        />
      </div>
      <EntityEvents entityId={entity.id} />
      <Coverage entityId={entity.id} />
      <section>
        <h3 className={styles['heading']}>{t('history.title')}</h3>
        <HistoryList steps={history} />
      </section>
    </article>
  );
}

function EntityEvents({ entityId }: { readonly entityId: string }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const events = useEventsOf(entityId);
  if (!events || events.length === 0) return null;
  return (
    <section>
      <h3 className={styles['heading']}>{t('entity.events')}</h3>
      <ul className={styles['rows']}>
        {events.map(({ id, title, date }) => (
          <li key={id} className={styles['row']}>
            <Link href={`/events/${id}`} dir="auto">
              {title}
            </Link>
            <span className={styles['context']}>
              {date === null ? t('event.noDate') : formatCivilDate(date, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Coverage({ entityId }: { readonly entityId: string }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const coverage = useCoverage(entityId);
  if (!coverage) return null;
  return (
    <section>
      <h3 className={styles['heading']}>{t('entity.clippings', { count: coverage.clippings.length })}</h3>
      <ul className={styles['rows']}>
        {coverage.clippings.map(({ id, title, excerpt, outlet, publishedOn, language }) => (
          <li key={id} className={styles['clipping']}>
            <p dir="auto" lang={language}>
              <Link href={`/clippings/${id}`}>{title ?? excerpt}</Link>
            </p>
            <p className={styles['context']}>
              {outlet !== null && (
                <>
                  <bdi>{outlet}</bdi>
                  {' · '}
                </>
              )}
              {publishedOn === null ? t('clipping.undated') : formatCivilDate(publishedOn, locale)}
            </p>
            {coverage.mentions
              .filter(({ clippingId, anchor }) => clippingId === id && anchor !== null)
              .slice(0, 2)
              .map(({ id: mentionId, anchor }) => (
                <p key={mentionId} className={styles['context']} dir="auto" lang={language}>
                  …{anchor?.prefix}
                  <mark>{anchor?.quote}</mark>
                  {anchor?.suffix}…
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
