const collator = new Intl.Collator('ar', { sensitivity: 'base', numeric: true });

/** Compares names and titles as an Arabic list has them: Arabic before Latin letters, numbers by what they count. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}
