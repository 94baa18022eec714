import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import styles from './fields.module.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Something to the side of it, e.g. a count. */
  readonly hint?: string;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
  /** With the label beside it, in a line with other things. */
  readonly isInline?: boolean;
}

/** A labelled choice of one among a few. */
export function Select<T extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
  isInline = false,
}: SelectProps<T>) {
  const choose = (key: unknown) => {
    const option = options.find((candidate) => candidate.value === key);
    if (option) onChange(option.value);
  };
  return (
    <AriaSelect
      className={(isInline ? styles['inline'] : styles['field']) ?? ''}
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Button className={styles['select'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''} />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={styles['option'] ?? ''}
            >
              <bdi>{option.label}</bdi>
              {option.hint !== undefined && <span className={styles['hint']}>{option.hint}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
