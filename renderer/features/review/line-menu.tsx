import { EllipsisVertical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Block, Part } from '#shared/model/block.ts';
import { perform } from '../../actions/perform.ts';
import { setBlockPart } from '../../actions/review-clipping.ts';
import fields from '../../ui/fields.module.css';
import styles from './article-text.module.css';

/** What a line may be made, in the order in which it is offered. */
const CHOICES: readonly Exclude<Part, 'meta'>[] = ['cut', 'body', 'title', 'kicker'];

/** What can be done with a line of the text; seen when the line is pointed at or reached by keyboard. */
export function LineMenu({ clippingId, block }: { readonly clippingId: string; readonly block: Block }) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button className={styles['lineMenu'] ?? ''} aria-label={t('review.lineMenu')}>
        <EllipsisVertical size={16} aria-hidden />
      </Button>
      <Popover className={fields['popover'] ?? ''}>
        <Menu
          onAction={(key) => {
            const part = CHOICES.find((choice) => choice === key);
            if (part) perform(() => setBlockPart(clippingId, block.start, part));
          }}
        >
          {CHOICES.filter((part) => part !== block.part).map((part) => (
            <MenuItem key={part} id={part} className={fields['option'] ?? ''}>
              {t(`review.makeLine.${part}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
