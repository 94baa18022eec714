/** A tree of names by their folded words: following the words of a text from the root finds every name that starts there. */
export interface TokenTrie<Value> {
  next: Map<string, TokenTrie<Value>> | undefined;
  /** What the words from the root to here name; several where different things have one name. */
  values: Value[] | undefined;
}

export function newTrie<Value>(): TokenTrie<Value> {
  return { next: undefined, values: undefined };
}

/** Adds a name. `words` are folded; a name of no words is passed over. */
export function addToTrie<Value>(root: TokenTrie<Value>, words: readonly string[], value: Value): void {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) {
      child = newTrie();
      node.next.set(word, child);
    }
    node = child;
  }
  node.values ??= [];
  node.values.push(value);
}
