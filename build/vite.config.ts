import { builtinModules } from 'node:module';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const nodeModules = ['electron', /^electron\//, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/**
 * A bundle for Node or Electron's main side: nothing left to resolve but Node and Electron themselves. One file, unless
 * what is imported at run time is to stay apart.
 */
function nodeBundle(
  entry: string,
  outDir: string,
  file: string,
  format: 'es' | 'cjs',
  codeSplitting = false,
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'import'] },
    build: {
      outDir: path.join(root, outDir),
      emptyOutDir: false,
      target: 'node20',
      // What is public belongs to the interface, not beside every bundle.
      copyPublicDir: false,
      minify: false,
      // The packaged app carries dist/ alone; a map would double it.
      sourcemap: false,
      rolldownOptions: {
        input: path.join(root, entry),
        external: nodeModules,
        output: { format, entryFileNames: file, chunkFileNames: '[name].js', codeSplitting },
      },
    },
  };
}

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: path.join(root, 'renderer/public'),
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [react()],
  worker: { format: 'es' },
  build: { reportCompressedSize: false },
  builder: {
    async buildApp(builder) {
      // The package carries all of dist/, so nothing of an earlier build may lie there.
      rmSync(path.join(root, 'dist'), { recursive: true, force: true });
      for (const name of ['client', 'main', 'preload', 'cli']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    client: {
      build: {
        outDir: path.join(root, 'dist/renderer'),
        emptyOutDir: false,
        target: 'chrome140',
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
      },
    },
    // The command line stays apart: a start with a window does not read it.
    main: nodeBundle('electron/main.ts', 'dist/main', 'main.js', 'es', true),
    preload: nodeBundle('electron/preload.ts', 'dist/preload', 'preload.cjs', 'cjs'),
    cli: nodeBundle('electron/cli/cli.ts', 'dist', 'cli.js', 'es'),
  },
});
