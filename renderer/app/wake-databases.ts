/**
 * To the first question the browser opens its files, which takes it a fifth of a second where the archive is large.
 * main.tsx imports this first, so that they are opened while the rest of the program begins.
 */
indexedDB.databases().catch((error: unknown) => {
  // Whoever asks after this meets the same and says it to the reader.
  console.warn(error);
});
