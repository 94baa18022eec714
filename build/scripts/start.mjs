// `npm start`: the app in Electron's window, or, where Electron cannot be had, in the browser.
import { spawn } from 'node:child_process';
import { buildIfNeeded } from './build-if-needed.mjs';
import { electronBinary, fetchElectron } from './electron-binary.mjs';
import { addressOf, endOnSignal, LOOPBACK, startLocalServer, whoServes } from './local-server.mjs';
import { hasDisplay, openBrowser } from './open-browser.mjs';
import { RENDERER_ROOT, ROOT, VERSION } from './project.mjs';

/**
 * Always the same: the browser keeps the archive under the address, and another port is another address. QOSASA_PORT is
 * for tests, which share a machine.
 */
const PORT = Number(process.env['QOSASA_PORT'] ?? 4173);
/** A shell that ends with an error before this never showed its window. */
const STILLBORN_MS = 10_000;

const args = process.argv.slice(2);
const buildError = buildIfNeeded();
if (buildError !== null) {
  console.error(buildError);
  process.exit(1);
}
const reason = await runInElectron();
console.log(`The desktop window could not be had (${reason}): Qosasa runs in the browser instead.`);
process.exitCode = await runInBrowser();

/**
 * Runs the app in Electron and ends this process as it ends.
 * @returns {Promise<string>} only when there is no window: why not
 */
async function runInElectron() {
  if (!hasDisplay()) return 'there is no display';
  if (isRefusedRoot()) return 'Chromium refuses its sandbox to the root user';
  const found = electronBinary();
  const got = found === null ? await fetchElectron() : { binary: found };
  if ('reason' in got) return got.reason;

  const started = Date.now();
  const { code, signal } = await run(got.binary);
  const isStillborn = (code !== 0 || signal !== null) && Date.now() - started < STILLBORN_MS;
  const isCommand = args.some((argument) => !argument.startsWith('--'));
  if (isStillborn && !isCommand) return `Electron ended at once (${signal ?? `exit code ${code}`})`;
  process.exit(code ?? 1);
}

function isRefusedRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && !args.includes('--no-sandbox');
}

/**
 * @param {string} binary
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
function run(binary) {
  return new Promise((resolve) => {
    const child = spawn(binary, ['.', ...args], { cwd: ROOT, stdio: 'inherit' });
    // Ctrl+C reaches the window too; this process waits for it to close its files and ends as it does.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve({ code: 1, signal: null }));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** Serves the interface to the browser until Ctrl+C. @returns {Promise<number>} the exit code where it does not serve */
async function runInBrowser() {
  try {
    const server = await startLocalServer(RENDERER_ROOT, PORT, VERSION);
    endOnSignal(server);
    await show(addressOf(server), 'Ctrl+C ends it.');
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  }
  if ((await whoServes(PORT)) === 'another') {
    console.error(
      `Port ${PORT} is taken by another program. The archive belongs to this port: end that program and start again.`,
    );
    return 1;
  }
  await show(`http://${LOOPBACK}:${PORT}/`, 'It was running already.');
  return 0;
}

/**
 * @param {string} address
 * @param {string} remark
 */
async function show(address, remark) {
  console.log(`Qosasa is at ${address} ${remark}`);
  if (hasDisplay() && !(await openBrowser(address)))
    console.log('No browser could be started: open the address in one.');
}
