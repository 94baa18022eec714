/** A tree of names by their folded words: following the words of a text from the root finds every name that starts there. */
export interface TokenTrie<Value> {
  /** Most nodes have one child at most; only of more is a table made. */
  word: string | undefined;
  child: TokenTrie<Value> | undefined;
  children: Map<string, TokenTrie<Value>> | undefined;
  /** Names that begin here, by their next word, to be added when somebody asks for it: of a long list most never are. */
  later: Map<string, (() => void)[]> | undefined;
  /** What the words from the root to here name; several where different things have one name. */
  values: Value[] | undefined;
}

export function newTrie<Value>(): TokenTrie<Value> {
  return { word: undefined, child: undefined, children: undefined, later: undefined, values: undefined };
}

/** The node that a word leads to. */
export function childOf<Value>(node: TokenTrie<Value>, word: string): TokenTrie<Value> | undefined {
  if (node.later) addWaiting(node.later, word);
  return node.word === word ? node.child : node.children?.get(word);
}

function addWaiting(later: Map<string, (() => void)[]>, word: string): void {
  const waiting = later.get(word);
  if (!waiting) return;
  later.delete(word);
  for (const add of waiting) add();
}

/** Has `add` called, once, before the first look-up of names that begin with `word`; it is to add one of them. */
export function addLater<Value>(root: TokenTrie<Value>, word: string, add: () => void): void {
  root.later ??= new Map();
  const waiting = root.later.get(word);
  if (waiting) waiting.push(add);
  else root.later.set(word, [add]);
}

/**
 * Adds a name. `words` are folded; a name of no words is passed over, and so is one that already has a value for which
 * `isSame` holds.
 */
export function addToTrie<Value>(
  root: TokenTrie<Value>,
  words: readonly string[],
  value: Value,
  isSame?: (known: Value) => boolean,
): void {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) node = childOf(node, word) ?? addChild(node, word);
  if (!node.values) node.values = [value];
  else if (!isSame || !node.values.some(isSame)) node.values.push(value);
}

function addChild<Value>(node: TokenTrie<Value>, word: string): TokenTrie<Value> {
  const child = newTrie<Value>();
  if (node.word === undefined) {
    node.word = word;
    node.child = child;
  } else {
    node.children ??= new Map();
    node.children.set(word, child);
  }
  return child;
}
