/**
 * The few web standards that Node, workers and the renderer all have, so that shared/ may use them without seeing the
 * DOM or Node. Only what is used is declared.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
/** A word list taken in as text by the bundler. */
declare module '*.csv?raw' {
  const text: string;
  export default text;
}
/** A sample text taken in by the bundler. */
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
/** A style sheet taken in as text by the bundler, for a document that carries its own styles. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
/** A font taken in by the bundler as a data URI. */
declare module '*.woff2?inline' {
  const uri: string;
  export default uri;
}
