import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { displayName, type Entity, type EntityType } from '#shared/model/entity.ts';
import { fold } from '#shared/text/fold.ts';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { Dialog } from './dialog.tsx';
import styles from './entity-picker.module.css';
import fields from './fields.module.css';
import { TextField } from './text-field.tsx';

interface EntityPickerProps {
  readonly title: string;
  /** What picking one does. */
  readonly text?: string;
  /** Null where it may be of any type. */
  readonly type: EntityType | null;
  readonly entities: readonly Entity[];
  /** Those that go by this name already; offered first. */
  readonly candidateIds: readonly string[];
  readonly onPick: (entityId: string) => void;
  /** It is none of them but a new one; absent where that is no answer. */
  readonly onNew?: () => void;
  /** What was typed is the name of a new one, of this type; absent where that is no answer. */
  readonly onCreate?: (type: CreatedType, name: string) => void;
  readonly onClose: () => void;
}

/** What can be made by its name alone; places come from the texts. */
const CREATED = ['person', 'organisation'] as const;
type CreatedType = (typeof CREATED)[number];

const SHOWN = 50;

/** Asks which of the archive's entities is meant, the likely ones first. */
export function EntityPicker(props: EntityPickerProps) {
  const { title, text, type, entities, candidateIds, onPick, onNew, onCreate, onClose } = props;
  const { t, i18n } = useTranslation();
  const [sought, setSought] = useState('');
  const words = fold(sought).split(/\s+/u).filter(Boolean);
  const fits = ({ names }: Entity) => {
    const folded = names.map(({ text }) => fold(text)).join('\n');
    return words.every((word) => folded.includes(word));
  };
  const rank = ({ id }: Entity) => {
    const place = candidateIds.indexOf(id);
    return place < 0 ? candidateIds.length : place;
  };
  const offered = entities
    .filter((entity) => (type === null || entity.type === type) && fits(entity))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, SHOWN);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          {onCreate &&
            words.length > 0 &&
            CREATED.map((created) => (
              <Button key={created} onPress={() => onCreate(created, sought.trim())}>
                {t(`picker.create.${created}`)}
              </Button>
            ))}
          {onNew && (
            <Button look="primary" onPress={onNew}>
              {t('picker.new')}
            </Button>
          )}
        </>
      }
    >
      {text !== undefined && <p>{text}</p>}
      <TextField label={t('picker.search')} value={sought} onChange={setSought} autoFocus />
      <ListBox
        aria-label={t('picker.list')}
        className={styles['list'] ?? ''}
        renderEmptyState={() => <p className={styles['none']}>{t('picker.none')}</p>}
        onAction={(key) => onPick(String(key))}
      >
        {offered.map((entity) => (
          <ListBoxItem
            key={entity.id}
            id={entity.id}
            className={fields['option'] ?? ''}
            textValue={displayName(entity, i18n.language)}
          >
            <bdi>{displayName(entity, i18n.language)}</bdi>
            {type === null && <Chip look={entity.type}>{t(`types.${entity.type}`)}</Chip>}
            <span className={styles['more']}>
              {[
                ...entity.names.slice(1, 3).map(({ text }) => text),
                ...entity.roles.slice(-1).map(({ title }) => title),
              ].map((words, index) => (
                <bdi key={index}>{words}</bdi>
              ))}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Dialog>
  );
}
