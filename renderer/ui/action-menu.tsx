import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button } from './button.tsx';
import styles from './fields.module.css';

/** Something that can be done. */
export interface ActionItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface ActionMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly ActionItem[];
  readonly look?: 'plain' | 'primary' | 'quiet';
}

/** A button that opens a list of things to do. */
export function ActionMenu({ label, icon, items, look = 'plain' }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button size="small" look={look}>
        {icon}
        {label}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <Menu aria-label={label} onAction={(key) => items.find(({ id }) => id === key)?.run()}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} textValue={item.label} className={styles['option'] ?? ''}>
              <bdi>{item.label}</bdi>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
