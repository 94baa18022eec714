import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { displayName, ENTITY_TYPES, type Entity, type EntityType } from '#shared/model/entity.ts';
import { fold } from '#shared/text/fold.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useEntities } from '../../store/queries/entities.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOverview } from '../../workers/use-overview.ts';
import styles from './entities.module.css';
import { EntityDetail } from './entity-detail.tsx';

/** The people, organisations and places of the archive. */
export function EntitiesScreen({ selectedId }: { readonly selectedId: string | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code, locale } = useLanguage();
  const [type, setType] = useState<EntityType | 'all'>('all');
  const [sought, setSought] = useState('');
  const entities = useEntities();
  const counts = useOverview()?.clippingsOf;
  if (!entities || !counts) return <Page title={t('nav.entities')}>{null}</Page>;
  if (entities.length === 0) {
    return (
      <Page title={t('nav.entities')}>
        <EmptyState
          icon={<Users size={48} strokeWidth={1.4} />}
          title={t('entity.empty')}
          text={t('entity.emptyText')}
        />
      </Page>
    );
  }
  const words = fold(sought).split(/\s+/u).filter(Boolean);
  const isSought = ({ names }: Entity) => {
    const folded = names.map(({ text }) => fold(text)).join('\n');
    return words.every((word) => folded.includes(word));
  };
  const shown = entities
    .filter((entity) => (type === 'all' || entity.type === type) && isSought(entity))
    .map((entity) => ({ entity, id: entity.id, name: displayName(entity, code) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  const selected = entities.find(({ id }) => id === selectedId);
  const types = [
    { value: 'all' as const, label: t('types.all') },
    ...ENTITY_TYPES.map((value) => ({ value, label: t(`types.plural.${value}`) })),
  ];
  return (
    <Page title={t('nav.entities')} isBare>
      <SplitView
        list={
          <>
            <div className={styles['filters']}>
              <TextField label={t('entity.search')} value={sought} onChange={setSought} />
              <Select label={t('entity.type')} options={types} value={type} onChange={setType} />
            </div>
            <ChoiceList
              label={t('nav.entities')}
              choices={shown.map(({ entity, id, name }) => ({
                id,
                name,
                detail: (
                  <>
                    <Chip look={entity.type}>{t(`types.${entity.type}`)}</Chip>
                    {t('entity.clippings', { count: counts.get(id) ?? 0 })}
                  </>
                ),
              }))}
              chosenId={selectedId}
              onChoose={(id) => navigate(`/entities/${id}`)}
              emptyText={t('entity.noneFound')}
            />
          </>
        }
      >
        {selected ? (
          <EntityDetail key={selected.id} entity={selected} entities={entities} />
        ) : (
          <p className={styles['hint']}>{t('entity.choose')}</p>
        )}
      </SplitView>
    </Page>
  );
}
