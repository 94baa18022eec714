import { open } from 'node:fs/promises';
import { BundleFault } from '#shared/bundle/bundle-error.ts';
import type { ByteSource } from '#shared/bundle/byte-source.ts';

/**
 * Lends a file as a source for as long as `use` takes.
 * Fails with the operating system's error where it cannot be opened; what becomes unreadable later is a BundleFault.
 */
export async function withFileSource<T>(file: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const read = async (from: number, length: number) => {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled);
        // The file became shorter while it was read.
        if (bytesRead === 0) throw new BundleFault('unreadable');
        filled += bytesRead;
      }
      return bytes;
    };
    return await use({ size, read });
  } finally {
    await handle.close();
  }
}
