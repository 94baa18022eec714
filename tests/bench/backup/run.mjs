import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, openPage, serve } from '../archive/host.mjs';

const LOOK_EVERY_MS = 300;

/**
 * Backs an archive up in real Chromium, verifies the file by reading it back, restores it into an empty profile's
 * database and compares row by row. Each step runs in a browser started for it, so that its peak of memory is its own.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { sizes: { type: 'string', default: '1000,3000,10000' } } });
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
  console.log(`\n${size} clippings`);
  const { bytes } = await step(server, profile, 'fill', size, 20);
  console.log(`  originals      ${megabytes(bytes)}`);
  for (const kind of ['plain', 'locked']) {
    const written = await step(server, profile, 'write', kind);
    say(`write ${kind}`, written, `${megabytes(written.size)}, ${JSON.stringify(written.counts)}`);
    const verified = await step(server, profile, 'verify', kind);
    if (!verified.ok) throw new Error(`${kind}: not what was written`);
    say(`verify ${kind}`, verified);
  }
  const restored = await step(server, profile, 'restore', 'plain');
  say('restore', restored, `${restored.records} records`);
  const compared = await step(server, profile, 'compare');
  console.log(
    `  compared       ${compared.rows} rows, ${compared.differences} different ${compared.different.join('; ')}`,
  );
  if (compared.differences > 0) process.exitCode = 1;
  for (const [name, kind] of /** @type {const} */ ([
    ['write', 'plain'],
    ['verify', 'plain'],
    ['restore', 'plain'],
  ])) {
    console.log(`  ${`${name}, live`.padEnd(14)} ${await liveMemory(server, profile, name, kind)}`);
  }
}

/** Runs one step in a browser of its own. */
async function step(server, profile, name, ...values) {
  const browser = await openPage(server.address, profile);
  try {
    const base = (await browser.memory()).peak;
    const result = await browser.call(name, ...values);
    const cpu = (await browser.processorTime())['renderer'] ?? 0;
    return { ...result, base, cpu, peak: (await browser.memory()).peak };
  } finally {
    await browser.close();
  }
}

/** What a step holds, looked at again and again while it runs, each time with all garbage collected. */
async function liveMemory(server, profile, name, ...values) {
  const browser = await openPage(server.address, profile);
  try {
    const base = await browser.live();
    const found = [];
    let isDone = false;
    const done = browser.call(name, ...values).finally(() => (isDone = true));
    while (!isDone) {
      found.push(await browser.live());
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    await done;
    const inOrder = found.map((size) => size - base).sort((one, other) => one - other);
    const [median, most] = [inOrder[inOrder.length >> 1], inOrder.at(-1)].map((size) => (size ?? 0).toFixed(1));
    return `median ${median} MB, at most ${most} MB, more than the ${base.toFixed(1)} MB at the start; ${found.length} looks`;
  } finally {
    await browser.close();
  }
}

function say(name, { ms, cpu, base, peak }, more = '') {
  const time = `${(ms / 1000).toFixed(1)} s (${cpu.toFixed(1)} s of the processor)`;
  console.log(`  ${name.padEnd(14)} ${time}, peak ${peak} MB (${base} MB at the start) ${more}`);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
