import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, openPage, serve } from '../archive/host.mjs';

/**
 * Backs an archive up in real Chromium, verifies the file by reading it back, restores it into an empty profile's
 * database and compares row by row. Each step runs in a browser started for it, so that its peak of memory is its own.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { sizes: { type: 'string', default: '1000,10000' } } });
  const folder = path.resolve(import.meta.dirname, '../../../node_modules/.cache/qosasa-bench/backup');
  const page = path.join(folder, 'page');
  fs.rmSync(folder, { recursive: true, force: true });
  await buildPage(page, import.meta.dirname);
  const server = await serve(page);
  console.log(
    `${os.cpus().length} × ${os.cpus()[0]?.model ?? ''}, Chromium; memory is the page process's peak (VmHWM)`,
  );
  try {
    for (const size of values.sizes.split(','))
      await measure(Number(size), path.join(folder, `profile-${size}`), server);
  } finally {
    server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(size, profile, server) {
  const step = async (name, ...values) => {
    const browser = await openPage(server.address, profile);
    try {
      const base = (await browser.memory()).peak;
      const result = await browser.call(name, ...values);
      return { ...result, base, peak: (await browser.memory()).peak };
    } finally {
      await browser.close();
    }
  };
  console.log(`\n${size} clippings`);
  const { bytes } = await step('fill', size, 20);
  console.log(`  originals      ${megabytes(bytes)}`);
  for (const kind of ['plain', 'locked']) {
    const written = await step('write', kind);
    say(`write ${kind}`, written, `${megabytes(written.size)}, ${JSON.stringify(written.counts)}`);
    const verified = await step('verify', kind);
    if (!verified.ok) throw new Error(`${kind}: not what was written`);
    say(`verify ${kind}`, verified);
  }
  const restored = await step('restore', 'plain');
  say('restore', restored, `${restored.records} records`);
  const compared = await step('compare');
  console.log(
    `  compared       ${compared.rows} rows, ${compared.differences} different ${compared.different.join('; ')}`,
  );
  if (compared.differences > 0) process.exitCode = 1;
}

function say(name, { ms, base, peak }, more = '') {
  console.log(`  ${name.padEnd(14)} ${(ms / 1000).toFixed(1)} s, peak ${peak} MB (${base} MB at the start) ${more}`);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
