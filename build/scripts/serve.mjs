// Serves the built interface to a browser of this computer: `node build/scripts/serve.mjs [--port N]`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, endOnSignal, startLocalServer } from './local-server.mjs';
import { RENDERER_ROOT, VERSION } from './project.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`--port takes a number from 0 to 65535, not ${values.port}.`);
if (!existsSync(path.join(RENDERER_ROOT, 'index.html')))
  fail('There is no dist/renderer yet: run "npm run build" first.');

try {
  const server = await startLocalServer(RENDERER_ROOT, port, VERSION);
  endOnSignal(server);
  console.log(`Qosasa is at ${addressOf(server)}`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  fail(`Port ${port} is taken.`);
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
