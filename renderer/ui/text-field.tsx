import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components/TextField';
import { useId } from 'react';
import styles from './fields.module.css';

interface TextFieldProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly description?: string;
  readonly error?: string;
  readonly isLong?: boolean;
  readonly placeholder?: string;
  /** What may be meant, offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[];
}

/** A labelled text field. What is typed decides its direction. */
export function TextField({
  label,
  description,
  error,
  isInvalid = error !== undefined,
  isLong = false,
  placeholder,
  suggestions,
  ...props
}: TextFieldProps) {
  const listId = useId();
  const hint = placeholder === undefined ? {} : { placeholder };
  const list = suggestions === undefined ? {} : { list: listId };
  return (
    // What is wrong is shown; whether a form may be sent, the form says.
    <AriaTextField {...props} className={styles['field'] ?? ''} isInvalid={isInvalid} validationBehavior="aria">
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {isLong ? (
        <TextArea className={styles['input'] ?? ''} dir="auto" rows={3} {...hint} />
      ) : (
        <Input className={styles['input'] ?? ''} dir="auto" {...hint} {...list} />
      )}
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
