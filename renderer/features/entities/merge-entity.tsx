import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName, type Entity } from '#shared/model/entity.ts';
import { mergeEntities } from '../../actions/keep-entity.ts';
import { perform } from '../../actions/perform.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';

interface MergeEntityProps {
  readonly entity: Entity;
  readonly entities: readonly Entity[];
}

/** Joins another entity of the same type to this one, after asking; undo takes it apart again. */
export function MergeEntity({ entity, entities }: MergeEntityProps) {
  const { t } = useTranslation();
  const { code, locale } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const others = entities
    .filter(({ id, type }) => id !== entity.id && type === entity.type)
    .map((other) => ({ value: other.id, label: displayName(other, code) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  const [chosenId, setChosenId] = useState('');
  const name = displayName(entity, code);
  const merge = () => {
    perform(() => mergeEntities(entity.id, chosenId), t('changes.merge-entities'));
    setOpen(false);
  };
  return (
    <>
      <Button size="small" isDisabled={others.length === 0} onPress={() => setOpen(true)}>
        <Merge size={16} aria-hidden />
        {t('entity.merge')}
      </Button>
      <Dialog
        title={t('entity.mergeTitle', { name })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('common.cancel')}</Button>
            <Button look="primary" isDisabled={chosenId === ''} onPress={merge}>
              {t('entity.merge')}
            </Button>
          </>
        }
      >
        <p>{t('entity.mergeText', { name })}</p>
        <Select label={t('entity.mergeWith')} options={others} value={chosenId} onChange={setChosenId} />
      </Dialog>
    </>
  );
}
