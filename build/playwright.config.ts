import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');
/** Another checkout may be tested on the same machine at the same time. */
const address = `http://127.0.0.1:${process.env['E2E_PORT'] ?? '4180'}/`;

export default defineConfig({
  testDir: path.join(root, 'tests/e2e'),
  outputDir: path.join(root, 'test-results'),
  // A browser a core: much of a test is waiting. What is waited for may take its time on a busy machine.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    baseURL: address,
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node build/scripts/serve.mjs --port ${new URL(address).port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
