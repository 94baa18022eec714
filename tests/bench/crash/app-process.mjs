// Runs the built shell, with the bench's page as its interface, in a process of its own that can be killed:
// `node app-process.mjs <root> <userData>`. Asked by lines of JSON on stdin, it answers by lines on stdout.
import readline from 'node:readline';
import { launchDouble } from '../../double/launch.mjs';

const [root = '', userData = ''] = process.argv.slice(2);
const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const say = (/** @type {unknown} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const run = await launchDouble({ root, userData, languages: ['en'], chromium });
const { page } = run;
if (!page) throw new Error('no window');
page.setDefaultTimeout(0);
page.on('console', (message) => say({ event: message.text() }));
page.on('pageerror', (error) => say({ event: `error ${error.message}` }));
await page.waitForFunction(() => 'ask' in window);
say({ event: 'ready' });

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { name, args } = JSON.parse(line);
  if (name === 'quit') break;
  const answer = page.evaluate(
    ([method, values]) => /** @type {any} */ (window).ask(method, ...values),
    /** @type {const} */ ([name, args]),
  );
  answer.then(
    (result) => say({ answer: result }),
    (error) => say({ failed: String(error) }),
  );
}
await run.close();
process.exit(0);
