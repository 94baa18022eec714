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
/** A key that the platform holds: https://w3c.github.io/webcrypto/ */
interface CryptoKey {
  readonly type: string;
}
interface AesGcmParams {
  readonly name: 'AES-GCM';
  readonly iv: Uint8Array;
  readonly additionalData: Uint8Array;
}
declare const crypto: {
  getRandomValues<T extends Uint8Array>(array: T): T;
  readonly subtle: {
    importKey(
      format: 'raw',
      key: Uint8Array,
      algorithm: 'AES-GCM',
      isExtractable: boolean,
      usages: readonly ('encrypt' | 'decrypt')[],
    ): Promise<CryptoKey>;
    encrypt(parameters: AesGcmParams, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>;
    /** Fails where the bytes are not what that key made with these parameters. */
    decrypt(parameters: AesGcmParams, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>;
  };
};
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
