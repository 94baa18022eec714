import { useState, type KeyboardEvent } from 'react';

interface ComboboxInput {
  /** What is offered now; another list is another choice. */
  readonly options: readonly unknown[];
  readonly onChoose: (index: number) => void;
}

/**
 * The keyboard of an editable combobox with a list (ARIA Authoring Practices, "list autocomplete with manual
 * selection"): arrows move in the list while the focus stays in the field, Enter takes what is marked, Escape closes
 * the list and only then does what it does without one.
 */
export function useCombobox({ options, onChoose }: ComboboxInput) {
  const [state, setState] = useState<{ readonly of: readonly unknown[]; readonly marked: number | null }>({
    of: options,
    marked: null,
  });
  const [closed, setClosed] = useState<readonly unknown[] | null>(null);
  const isOpen = options.length > 0 && closed !== options;
  const marked = isOpen && state.of === options ? state.marked : null;
  const mark = (index: number | null) => setState({ of: options, marked: index });
  const close = () => setClosed(options);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') mark(marked === null ? 0 : (marked + 1) % options.length);
    else if (event.key === 'ArrowUp') mark(((marked ?? 0) - 1 + options.length) % options.length);
    else if (event.key === 'Enter' && marked !== null) onChoose(marked);
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Enter' || event.key === 'Tab') close();
      return;
    }
    // Nothing else, as clearing the field, happens by the same key.
    event.preventDefault();
    event.stopPropagation();
  };
  return { isOpen, marked, mark, close, onKeyDown };
}
