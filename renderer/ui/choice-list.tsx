import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import styles from './choice-list.module.css';

/** The height of a row in pixels; fixed, so that a list of any length scrolls at once to anywhere. */
const ROW_PIXELS = 60;

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What stands under the name. */
  readonly detail: ReactNode;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly emptyText: string;
}

/** A list of any length of which one is chosen. */
export function ChoiceList({ label, choices, chosenId, onChoose, emptyText }: ChoiceListProps) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_PIXELS }}>
      <ListBox
        aria-label={label}
        items={choices}
        className={styles['list'] ?? ''}
        selectionMode="single"
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          if (keys === 'all') return;
          const [key] = keys;
          if (key !== undefined) onChoose(String(key));
        }}
        renderEmptyState={() => <p className={styles['empty']}>{emptyText}</p>}
      >
        {({ id, name, detail }) => (
          <ListBoxItem id={id} textValue={name} className={styles['choice'] ?? ''}>
            <span className={styles['name']} dir="auto">
              {name}
            </span>
            <span className={styles['detail']}>{detail}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
