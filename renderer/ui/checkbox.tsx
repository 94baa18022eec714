import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps as AriaProps } from 'react-aria-components/Checkbox';
import styles from './fields.module.css';

interface CheckboxProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly children?: ReactNode;
}

/** A tick box with its words beside it. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props}>
      <CheckboxButton className={styles['checkbox'] ?? ''}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles['box']} aria-hidden>
              {isIndeterminate ? <Minus size={12} /> : isSelected && <Check size={12} strokeWidth={3} />}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
