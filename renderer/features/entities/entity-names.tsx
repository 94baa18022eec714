import { ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity, EntityName } from '#shared/model/entity.ts';
import { LANGUAGES, type Language } from '#shared/model/language.ts';
import { withNames } from '#shared/review/entity-names.ts';
import { editEntity } from '../../actions/keep-entity.ts';
import { perform } from '../../actions/perform.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './entities.module.css';

/** What an entity is called, in every language and spelling; the first of a language is shown in that language. */
export function EntityNames({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation();
  const { names } = entity;
  const set = (changed: readonly EntityName[]) => perform(() => editEntity(entity.id, { names: changed }));
  return (
    <section>
      <h3 className={styles['heading']}>{t('entity.names')}</h3>
      <ul className={styles['rows']} aria-label={t('entity.names')}>
        {names.map((name) => {
          const others = names.filter((other) => other !== name);
          const isShown = names.find(({ language }) => language === name.language) === name;
          return (
            <li key={`${name.language}-${name.text}`} className={styles['row']}>
              <bdi>{name.text}</bdi>
              <Chip>{t(`languages.${name.language}`)}</Chip>
              {!isShown && (
                <IconButton
                  size="small"
                  label={t('entity.showName', { name: name.text })}
                  icon={<ArrowUp size={16} aria-hidden />}
                  onPress={() => set([name, ...others])}
                />
              )}
              <IconButton
                size="small"
                label={t('entity.removeName', { name: name.text })}
                icon={<X size={16} aria-hidden />}
                isDisabled={others.length === 0}
                onPress={() => set(others)}
              />
            </li>
          );
        })}
      </ul>
      <AddName onAdd={(name) => set(withNames(names, [name]))} />
    </section>
  );
}

function AddName({ onAdd }: { readonly onAdd: (name: EntityName) => void }) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<Language>(code);
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd({ text: text.trim(), language });
        setText('');
      }}
    >
      <TextField label={t('entity.addName')} value={text} onChange={setText} />
      <Select
        label={t('clipping.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={language}
        onChange={setLanguage}
      />
      <Button type="submit" isDisabled={text.trim() === ''}>
        {t('common.add')}
      </Button>
    </form>
  );
}
