import { useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Block, Part } from '#shared/model/block.ts';
import { perform } from '../../actions/perform.ts';
import { setBlockPart } from '../../actions/review-clipping.ts';
import fields from '../../ui/fields.module.css';

/** What a line may be made, in the order in which it is offered. */
const CHOICES: readonly Exclude<Part, 'meta'>[] = ['cut', 'body', 'title', 'kicker'];

interface LineMenuProps {
  readonly clippingId: string;
  /** The line's button, beside which the menu opens. */
  readonly button: HTMLElement;
  /** Undefined where the line is gone meanwhile. */
  readonly block: Block | undefined;
  readonly onClose: () => void;
}

/** What can be done with a line of the text. */
export function LineMenu({ clippingId, button, block, onClose }: LineMenuProps) {
  const { t } = useTranslation();
  const trigger = useRef(button);
  return (
    <Popover
      className={fields['popover'] ?? ''}
      triggerRef={trigger}
      isOpen={block !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu
        aria-label={t('review.lineMenu')}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => {
          const part = CHOICES.find((choice) => choice === key);
          if (part && block) perform(() => setBlockPart(clippingId, block.start, part));
        }}
      >
        {CHOICES.filter((part) => part !== block?.part).map((part) => (
          <MenuItem key={part} id={part} className={fields['option'] ?? ''}>
            {t(`review.makeLine.${part}`)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
