import { useState } from 'react';
import { TextField } from './text-field.tsx';

interface KeptFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (value: string) => void;
  readonly error?: string;
  readonly description?: string;
  /** Several paragraphs may be written in it. */
  readonly isLong?: boolean;
}

/** A field whose value is handed on when it is left or Enter is pressed: one step to undo, not one a letter. */
export function KeptField({ value, onKeep, isLong = false, ...props }: KeptFieldProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  // What stands may change under it: by undo, or by another window.
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  const keep = () => {
    if (typed.trim() !== value) onKeep(typed.trim());
  };
  return (
    <TextField
      {...props}
      isLong={isLong}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isLong) keep();
      }}
    />
  );
}
