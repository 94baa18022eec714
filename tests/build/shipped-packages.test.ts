import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPackages, shippedPackagesPage } from '../../build/scripts/shipped-packages.mjs';

describe('the list of shipped packages', () => {
  it('in the documentation is up to date', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/shipped-packages.md'), 'utf8');

    expect(page).toBe(shippedPackagesPage());
  });

  it('names what the app is made of, and what that depends on, but no tool', () => {
    const names = shippedPackages().map(({ name }) => name);

    for (const shipped of ['electron', 'react', 'scheduler', 'dexie', 'fflate']) expect(names).toContain(shipped);
    for (const tool of ['vitest', 'eslint', 'electron-builder', 'typescript']) expect(names).not.toContain(tool);
  });
});
