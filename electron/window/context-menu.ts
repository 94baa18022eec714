import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { ShellLabels } from './menu-labels.ts';

/**
 * The menu of the second mouse button: what can be done with the text under it, and nothing else.
 * @returns no entries where there is nothing to do; then no menu opens
 */
export function contextMenuTemplate(
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  labels: ShellLabels,
): MenuItemConstructorOptions[] {
  const copy = { role: 'copy', label: labels.copy, enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'cut', label: labels.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: labels.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: labels.selectAll, enabled: editFlags.canSelectAll },
  ];
}
