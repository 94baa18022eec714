import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const RENDERER_ROOT = path.join(ROOT, 'dist/renderer');

/** @type {{ version: string }} */
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
export const VERSION = manifest.version;
