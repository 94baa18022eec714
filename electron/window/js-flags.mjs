/**
 * What the JavaScript engine of the window and its workers is told. Young generations of 4 MB: with the usual 32 MB each
 * of the three keeps what a search or an import leaves behind, some 100 MB together, and is no faster for it
 * (docs/decisions/046).
 */
export const JS_FLAGS = '--max-semi-space-size=4';
