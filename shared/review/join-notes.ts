/** Two notes as one; what is said in both is said once. */
export function joinNotes(one: string, other: string): string {
  return [...new Set([one, other].filter((notes) => notes !== ''))].join('\n');
}
