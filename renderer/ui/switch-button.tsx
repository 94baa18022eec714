import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import styles from './button.module.css';

interface SwitchButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A button that shows a part of the screen, or hides it. */
export function SwitchButton({ label, icon, isOn, onChange }: SwitchButtonProps) {
  return (
    <ToggleButton className={`${styles['button']} ${styles['switch']}`} isSelected={isOn} onChange={onChange}>
      {icon}
      {label}
    </ToggleButton>
  );
}
