/**
 * Rows as bytes, to be sealed. Rows are what JSON can hold; besides, a few hold arrays of numbers (an original's bytes,
 * the search's blocks and columns), which stand behind the JSON as they are.
 */

const VIEWS = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const;
type ViewName = keyof typeof VIEWS;

/** An array of numbers, lifted out of its row. */
interface LiftedView {
  /** The names of the fields that lead to it; none where it is the row itself. */
  readonly path: readonly string[];
  readonly type: ViewName;
  readonly size: number;
}

/** What the first byte says of the rest. */
const JSON_ALONE = 0;
const WITH_VIEWS = 1;
const HEAD_FROM = 5;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @throws TypeError where the row holds what could not be read back: a date, a map, a blob, an array in a list */
export function encodeRow(row: unknown): Uint8Array {
  const lifted: { readonly path: readonly string[]; readonly view: ArrayBufferView }[] = [];
  const rest = lift(row, [], lifted);
  if (lifted.length === 0) return prefixed(JSON_ALONE, encoder.encode(JSON.stringify(row)));
  const views = lifted.map(({ path, view }): LiftedView => ({ path, type: nameOf(view), size: view.byteLength }));
  const head = encoder.encode(JSON.stringify({ rest, views }));
  const bytes = new Uint8Array(HEAD_FROM + head.length + views.reduce((sum, { size }) => sum + size, 0));
  bytes[0] = WITH_VIEWS;
  new DataView(bytes.buffer).setUint32(1, head.length);
  bytes.set(head, HEAD_FROM);
  let at = HEAD_FROM + head.length;
  for (const { view } of lifted) {
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), at);
    at += view.byteLength;
  }
  return bytes;
}

/** Reads what `encodeRow` wrote; it must have been authenticated. */
export function decodeRow(bytes: Uint8Array): unknown {
  if (bytes[0] === JSON_ALONE) return JSON.parse(decoder.decode(bytes.subarray(1)));
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  const head = JSON.parse(decoder.decode(bytes.subarray(HEAD_FROM, HEAD_FROM + size))) as {
    readonly rest: unknown;
    readonly views: readonly LiftedView[];
  };
  let row = head.rest;
  let at = HEAD_FROM + size;
  for (const { path, type, size: length } of head.views) {
    // A copy: an array of larger numbers may only begin at a multiple of their size.
    const view = new VIEWS[type](bytes.slice(at, at + length).buffer);
    row = placed(row, path, view);
    at += length;
  }
  return row;
}

/** The value without its arrays of numbers, which are noted; the same value where it has none. */
function lift(
  value: unknown,
  path: readonly string[],
  lifted: { path: readonly string[]; view: ArrayBufferView }[],
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const before = lifted.length;
    for (const element of value) lift(element, path, lifted);
    if (lifted.length > before) throw new TypeError('A row holds what cannot be sealed: arrays of numbers in a list');
    return value as readonly unknown[];
  }
  if (ArrayBuffer.isView(value)) {
    lifted.push({ path, view: value });
    return null;
  }
  if (!isPlain(value)) throw new TypeError(`A row holds what cannot be sealed: ${value.constructor.name}`);
  const before = lifted.length;
  const entries = Object.entries(value).map(([name, field]): readonly [string, unknown] => [
    name,
    typeof field === 'object' ? lift(field, [...path, name], lifted) : field,
  ]);
  return lifted.length === before ? value : Object.fromEntries(entries);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A row that was cloned may come from another realm, whose Object is another.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(view: ArrayBufferView): ViewName {
  const name = view.constructor.name;
  if (!Object.hasOwn(VIEWS, name)) throw new TypeError(`A row holds what cannot be sealed: ${name}`);
  return name as ViewName;
}

function placed(row: unknown, path: readonly string[], view: ArrayBufferView): unknown {
  const [name, ...further] = path;
  if (name === undefined) return view;
  const within = row as Record<string, unknown>;
  within[name] = placed(within[name], further, view);
  return within;
}

function prefixed(first: number, rest: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + rest.length);
  bytes[0] = first;
  bytes.set(rest, 1);
  return bytes;
}
