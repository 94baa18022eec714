import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './button.module.css';
import tooltipStyles from './tooltip.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly children: ReactNode;
}

/** A button with words on it. */
export function Button({ look = 'plain', size = 'normal', children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classesOf(look, size)}>
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** What it does; read out, and shown on hovering and focus. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Whether the icon points along the reading direction. */
  readonly isMirrored?: boolean;
}

/** A button with an icon alone, and its name as a tooltip. */
export function IconButton({
  label,
  icon,
  look = 'quiet',
  size = 'normal',
  isMirrored = false,
  ...props
}: IconButtonProps) {
  const mirrored = isMirrored ? styles['mirrored'] : '';
  return (
    <TooltipTrigger delay={400}>
      <AriaButton {...props} aria-label={label} className={`${classesOf(look, size)} ${styles['icon']} ${mirrored}`}>
        {icon}
      </AriaButton>
      <Tooltip className={tooltipStyles['tooltip'] ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

function classesOf(look: NonNullable<ButtonProps['look']>, size: NonNullable<ButtonProps['size']>): string {
  return [styles['button'], look === 'plain' ? '' : styles[look], size === 'small' ? styles['small'] : ''].join(' ');
}
