/** Closes a union: does not compile while a case is left, and throws if one arrives from outside the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
