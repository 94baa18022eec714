/** No person sits before a test: each dialog has to be answered by replacing its function, or the test fails. */
const unscripted = (kind) => () => Promise.reject(new Error(`an unexpected dialog: ${kind}`));

export const dialog = {
  showSaveDialog: unscripted('save'),
  showOpenDialog: unscripted('open'),
  showMessageBox: unscripted('message'),
};
