import { useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  /** The words of the button. */
  readonly save: string;
  /** What stands in the field at first. */
  readonly name?: string;
  /** Takes the name, which is never empty; the dialog closes then. */
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a name, and for nothing else. */
export function NameDialog({ title, label, save, name = '', onName, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(name);
  const given = typed.trim();
  const keep = () => {
    if (given === '') return;
    onName(given);
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={keep} isDisabled={given === ''}>
          {save}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField label={label} value={typed} onChange={setTyped} autoFocus />
      </form>
    </Dialog>
  );
}
