import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, openPage, serve } from '../archive/host.mjs';

/**
 * What the lock of the archive costs, in real Chromium: the same work over an open archive and over a locked one.
 *
 * @param {readonly string[]} args `--size 2000`: how many clippings
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: '2000' } } });
  const size = Number(values.size);
  const folder = path.resolve(import.meta.dirname, '../../../node_modules/.cache/qosasa-bench/lock');
  fs.rmSync(folder, { recursive: true, force: true });
  await buildPage(path.join(folder, 'page'), import.meta.dirname);
  const server = await serve(path.join(folder, 'page'));
  const step = async (name, ...rest) => {
    // A browser for each step: what one has read does not help the next.
    const browser = await openPage(server.address, path.join(folder, 'profile'));
    try {
      const result = await browser.call(name, ...rest);
      return { ...result, cpu: (await browser.processorTime())['renderer'] ?? 0 };
    } finally {
      await browser.close();
    }
  };
  const both = async (name, ...rest) => ({
    open: await step(name, 'open', ...rest),
    locked: await step(name, 'locked', ...rest),
  });
  console.log(`${os.cpus().length} × ${os.cpus()[0]?.model ?? ''}, Chromium, ${size} clippings`);
  try {
    const filled = await both('fill', size);
    say('import', filled, ({ ms }) => (size * 1000) / ms, 'clippings/s');
    say('import, processor', filled, ({ cpu }) => cpu, 's');
    const opened = await both('open', 300);
    say('open a clipping', opened, ({ ms }) => ms, 'ms');
    say('… 300, processor', opened, ({ cpu }) => cpu, 's');
    const searched = await both('search');
    if (searched.open.found !== searched.locked.found || searched.open.found === 0) {
      throw new Error(`found ${searched.open.found} and ${searched.locked.found}`);
    }
    say('open the search', searched, ({ opening }) => opening, 'ms');
    say('search, cold', searched, ({ cold }) => cold, 'ms');
    say('search, warm', searched, ({ warm }) => warm, 'ms');
    say('… all, processor', searched, ({ cpu }) => cpu, 's');
    const { derived, locking, opening } = await step('move');
    console.log(
      `  the passphrase's key ${seconds(derived)}, locking ${seconds(locking)}, taking off ${seconds(opening)}`,
    );
  } finally {
    server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function say(name, { open, locked }, valueOf, unit) {
  const [one, other] = [valueOf(open), valueOf(locked)];
  const written = (value) => value.toFixed(value < 10 ? 2 : 0).padStart(8);
  console.log(
    `  ${name.padEnd(20)} open ${written(one)}  locked ${written(other)} ${unit}  × ${(other / one).toFixed(2)}`,
  );
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
