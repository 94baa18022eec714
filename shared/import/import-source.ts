import type { ImportError, ImportSource, RawClipping } from '../model/source.ts';
import { MAX_SOURCE_BYTES } from '../model/source.ts';
import { failure, success, type Result } from '../model/result.ts';
import { sha256 } from '../text/sha256.ts';

/** Reads a source as text: decodes it and takes what its markup says. */
export function importSource(source: ImportSource): Result<RawClipping, ImportError> {
  const { name, kind, bytes } = source;
  if (bytes.length === 0) return failure({ name, reason: 'empty' });
  if (bytes.length > MAX_SOURCE_BYTES) return failure({ name, reason: 'too-large' });
  const text = new TextDecoder('utf-8').decode(bytes);
  const raw: RawClipping = {
    name,
    kind,
    format: 'plain',
    encoding: 'utf-8',
    sha256: sha256(bytes),
    size: bytes.length,
    text,
    links: [],
    headings: [],
    markup: {},
  };
  return success(raw);
}
