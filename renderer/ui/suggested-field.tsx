import { TextField } from './text-field.tsx';
import styles from './suggested-field.module.css';

interface SuggestedFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is likely meant; pressing one puts it in. */
  readonly suggestions: readonly string[];
  readonly onSuggestion: (suggestion: string) => void;
  readonly autoFocus?: boolean;
}

/** A text field with what is often written in it, to be pressed instead of typed. */
export function SuggestedField({ suggestions, onSuggestion, label, ...field }: SuggestedFieldProps) {
  return (
    <div className={styles['suggested']}>
      <TextField label={label} {...field} />
      {suggestions.length > 0 && (
        <ul className={styles['suggestions']} aria-label={label}>
          {suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" className={styles['suggestion']} onClick={() => onSuggestion(suggestion)}>
                <bdi>{suggestion}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
