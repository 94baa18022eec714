import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { displayName, type Entity } from '#shared/model/entity.ts';
import { LANGUAGES, type Language } from '#shared/model/language.ts';
import { withNames } from '#shared/review/entity-names.ts';
import { editEntity, removeEntity } from '../../actions/keep-entity.ts';
import { perform } from '../../actions/perform.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useCoverage } from '../../store/queries/entities.ts';
import { useHistory } from '../../store/queries/history.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { HistoryList } from '../../ui/history-list.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './entities.module.css';
import { MergeEntity } from './merge-entity.tsx';

interface EntityDetailProps {
  readonly entity: Entity;
  readonly entities: readonly Entity[];
}

/** One entity: its names in every script, its roles as stated, and where it is mentioned. */
export function EntityDetail({ entity, entities }: EntityDetailProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code, locale } = useLanguage();
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
      <Names entity={entity} />
      {entity.roles.length > 0 && (
        <section>
          <h3 className={styles['heading']}>{t('entity.roles')}</h3>
          <ul className={styles['rows']}>
            {entity.roles.map(({ title, on, clippingId }, index) => (
              <li key={index} className={styles['row']}>
                <span dir="auto">{title}</span>
                {on !== null && <span className={styles['context']}>{formatCivilDate(on, locale)}</span>}
                {clippingId !== null && <Link href={`/clippings/${clippingId}`}>{t('entity.evidence')}</Link>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Coverage entityId={entity.id} />
      <section>
        <h3 className={styles['heading']}>{t('history.title')}</h3>
        <HistoryList steps={history} />
      </section>
    </article>
  );
}

function Names({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(code);
  const add = () => {
    perform(() => editEntity(entity.id, { names: withNames(entity.names, [{ text: name.trim(), language }]) }));
    setName('');
  };
  return (
    <section>
      <h3 className={styles['heading']}>{t('entity.names')}</h3>
      <ul className={styles['rows']}>
        {entity.names.map((known, index) => (
          <li key={`${known.language}-${known.text}`} className={styles['row']}>
            <bdi>{known.text}</bdi>
            <Chip>{t(`languages.${known.language}`)}</Chip>
            <IconButton
              size="small"
              label={t('entity.removeName', { name: known.text })}
              icon={<X size={16} aria-hidden />}
              isDisabled={entity.names.length === 1}
              onPress={() =>
                perform(() => editEntity(entity.id, { names: entity.names.filter((_, other) => other !== index) }))
              }
            />
          </li>
        ))}
      </ul>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') add();
        }}
      >
        <TextField label={t('entity.addName')} value={name} onChange={setName} />
        <Select
          label={t('clipping.language')}
          options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <Button type="submit" isDisabled={name.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
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
