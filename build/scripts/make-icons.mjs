// Draws the icons of every platform from the two SVG files: `node build/scripts/make-icons.mjs`. The results are kept
// in the repository, so that packaging needs no browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { icns, ico } from './icon-containers.mjs';
import { ROOT } from './project.mjs';

const ICONS = path.join(ROOT, 'build/icons');
const PUBLIC = path.join(ROOT, 'renderer/public');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Up to here the drawing for small sizes is the clearer one. */
const SMALL = 32;
/** macOS draws all icons in one grid: the shape takes 824 of 1024 units, the rest stays free. */
const MAC_SCALE = 824 / 1024;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
const large = readFileSync(path.join(ICONS, 'icon.svg'), 'utf8');
const small = readFileSync(path.join(ICONS, 'icon-small.svg'), 'utf8');

mkdirSync(PUBLIC, { recursive: true });
const pictures = new Map();
for (const size of SIZES) {
  const picture = await draw(size <= SMALL ? small : large, size, 1);
  pictures.set(size, picture);
  writeFileSync(path.join(ICONS, `${size}x${size}.png`), picture.png);
}
const macPictures = new Map();
for (const size of [32, 64, 128, 256, 512, 1024]) macPictures.set(size, (await draw(large, size, MAC_SCALE)).png);
writeFileSync(path.join(ICONS, 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256].map((size) => pictures.get(size))));
writeFileSync(path.join(ICONS, 'icon.icns'), icns(macPictures));
writeFileSync(path.join(PUBLIC, 'icon.png'), pictures.get(256).png);
writeFileSync(path.join(PUBLIC, 'icon.svg'), large);
writeFileSync(path.join(PUBLIC, 'favicon.svg'), small);
await browser.close();

/**
 * Draws an SVG on a transparent square.
 * @param {string} svg
 * @param {number} size of the square, in pixels
 * @param {number} scale how much of it the drawing takes
 * @returns {Promise<import('./icon-containers.mjs').Picture>}
 */
async function draw(svg, size, scale) {
  const drawn = await page.evaluate(async ([source, pixels, part]) => {
    const image = new Image();
    // Without a size of its own an SVG is drawn at 150 pixels and scaled.
    image.src = `data:image/svg+xml,${encodeURIComponent(source.replace('<svg ', `<svg width="${pixels}" height="${pixels}" `))}`;
    await image.decode();
    const canvas = new OffscreenCanvas(pixels, pixels);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    const inner = pixels * part;
    context.drawImage(image, (pixels - inner) / 2, (pixels - inner) / 2, inner, inner);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return {
      png: new Uint8Array(await png.arrayBuffer()),
      rgba: new Uint8Array(context.getImageData(0, 0, pixels, pixels).data.buffer),
    };
  }, /** @type {const} */ ([svg, size, scale]));
  return { size, png: Buffer.from(drawn.png), rgba: Buffer.from(drawn.rgba) };
}
