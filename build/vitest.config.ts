import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  plugins: [react()],
  test: {
    // Two cores: more workers than that only wait for one another.
    maxWorkers: 2,
    // What is polled for comes when it comes; a test that would never pass still ends.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/shared/**/*.test.ts'],
          environment: 'node',
          // Pure functions leave nothing behind for the next file; the lists they read are then read once a worker.
          isolate: false,
          // A property runs hundreds of times: patience on a busy machine, not a measure of speed.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/renderer/setup.ts'],
          // Whole screens are rendered; a busy machine takes its time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // The store's own tests once more, over archives whose rows are sealed on the disk.
        test: {
          name: 'locked',
          include: ['tests/renderer/{store,actions,workers}/**/*.test.ts'],
          // They look at what stands open on the disk; what stands sealed there has tests of its own.
          exclude: [
            'tests/renderer/store/{ladder,store-health,restore-journal}.test.ts',
            'tests/renderer/store/seal/**',
            // It locks and unlocks the archive itself.
            'tests/renderer/actions/shut-archive.test.ts',
            // Its random decisions take their time, and meet rows only by the actions that are run here.
            'tests/renderer/actions/decide-conflict.test.ts',
          ],
          environment: 'happy-dom',
          setupFiles: ['tests/renderer/locked-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // These run the built bundles and drive real Chromium, each with a profile and ports of its own: with patience.
        test: {
          name: 'electron',
          include: ['tests/electron/**/*.test.ts', 'tests/build/**/*.test.ts'],
          environment: 'node',
          // The command line speaks the system's language; its tests name those they are about.
          env: { LC_ALL: 'C' },
          // The double loads the built bundles as Node does, not through Vite.
          server: { deps: { external: [/\/tests\/double\/.*\.mjs$/] } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
