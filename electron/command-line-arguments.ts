/** A command is a bare word; a path, an address or a switch of Chromium's is not. */
const COMMAND = /^([a-z][a-z-]*|--help|-h|--version)$/;

/**
 * What the user gave the command line, or null when the app is to open its window.
 * A word that is no command is answered by the command line too: with its usage, not with a window.
 * @param argv `process.argv`
 * @param isPackaged in development Electron's own argument, the app's folder, comes first
 */
export function commandLineArguments(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const given = argv.slice(isPackaged ? 1 : 2);
  // Chromium's switches may stand before a command, such as --no-sandbox in a container.
  const first = given.findIndex((argument) => COMMAND.test(argument) || !argument.startsWith('--'));
  const command = given[first];
  return command !== undefined && COMMAND.test(command) ? given.slice(first) : null;
}
