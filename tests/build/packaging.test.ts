import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/run-script.ts';

/**
 * What @electron/fuses looks for in the binary, followed by the version, the number of switches, and the switches: each
 * stands the wrong way here, so that none is right by chance.
 */
const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008' + '10110011';

let folder: string;
let app: string;
let asar: string;

/** Stands for Electron's own files, which are not to be had without a network. */
function placeElectron(): string {
  const electron = path.join(folder, 'electron');
  mkdirSync(path.join(electron, 'locales'), { recursive: true });
  mkdirSync(path.join(electron, 'resources'));
  for (const language of ['ar', 'de', 'en-US', 'es', 'fr'])
    writeFileSync(path.join(electron, `locales/${language}.pak`), '');
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html']) writeFileSync(path.join(electron, name), '');
  writeFileSync(path.join(electron, 'electron'), `placeholder ${FUSE_WIRE}`, 'latin1');
  chmodSync(path.join(electron, 'electron'), 0o755);
  return electron;
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-package-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/electron-builder/cli.js'),
      ...['--linux', 'dir', '--x64', '--config', 'build/electron-builder.yml'],
      `-c.electronDist=${placeElectron()}`,
      `-c.directories.output=${path.join(folder, 'release')}`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`electron-builder ended with ${status}:\n${stdout}${stderr}`);
  app = path.join(folder, 'release/linux-unpacked');
  asar = path.join(app, 'resources/app.asar');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packaged app', () => {
  it('carries what was built and its manifest, and nothing else', () => {
    const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));

    expect(files.filter((file) => !/^\/(dist(\/.*)?|package\.json)$/.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(map|tsx?|mts|csv\.ts|test\.js)$|node_modules|\/tests?\//.test(file))).toEqual([]);
    // One folder for each part, and nothing beside them.
    expect(files.filter((file) => /^\/dist\/[^/]+$/.test(file)).toSorted()).toEqual([
      '/dist/main',
      '/dist/preload',
      '/dist/renderer',
    ]);
    expect(files).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/dist/main/main.js',
        '/dist/preload/preload.cjs',
        '/dist/renderer/index.html',
        '/dist/renderer/icon.png',
      ]),
    );
  });

  it('starts at the bundle that was built', () => {
    const manifest = JSON.parse(extractFile(asar, 'package.json').toString()) as Record<string, unknown>;

    expect(manifest['main']).toBe('dist/main/main.js');
    expect(extractFile(asar, 'dist/main/main.js').equals(readFileSync(path.join(ROOT, 'dist/main/main.js')))).toBe(
      true,
    );
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  it('has every switch of Electron’s binary where it is to be', async () => {
    const wire = await getCurrentFuseWire(path.join(app, 'qosasa'));
    const isOn = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse])) === '1';

    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      ownSnapshot: false,
      filePrivileges: false,
    });
  });

  it('keeps Chromium’s own words in our three languages', () => {
    expect(readdirSync(path.join(app, 'locales')).toSorted()).toEqual(['ar.pak', 'en-US.pak', 'fr.pak']);
  });

  it('brings its licence and Electron’s', () => {
    expect(readdirSync(path.join(app, 'resources'))).toContain('LICENSE-Qosasa.txt');
    expect(readdirSync(app)).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']));
  });
});

describe('the packaging configuration', () => {
  it('names the very version of Electron that is tested', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const configured = /^electronVersion: (.+)$/m.exec(
      readFileSync(path.join(ROOT, 'build/electron-builder.yml'), 'utf8'),
    );

    expect(configured?.[1]).toBe(devDependencies['electron']);
  });
});
