import { z } from 'zod';
import type { HostChannel, HostRequests } from '#shared/host.ts';
import { languageSchema } from '#shared/model/language.ts';

/** Far above any report or bundle of one laptop; beyond it a request is a fault, and would exhaust the memory. */
export const MAX_FILE_BYTES = 1024 ** 3;
/** A document to print, in UTF-16 units: hundreds of full texts with their pictures. */
export const MAX_HTML_LENGTH = 64 * 1024 ** 2;
const MAX_NAME_LENGTH = 1000;

const name = z.string().min(1).max(MAX_NAME_LENGTH);
const bytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength <= MAX_FILE_BYTES, `larger than ${MAX_FILE_BYTES} bytes`);

/** What each request may carry. The page is ours, but it shows other people's texts: nothing it sends is trusted. */
export const REQUEST_ARGUMENTS: { readonly [C in HostChannel]: z.ZodType<HostRequests[C]['args']> } = {
  'host:info': z.tuple([]),
  'file:save': z.tuple([z.strictObject({ name, bytes })]),
  'report:pdf': z.tuple([z.strictObject({ name, html: z.string().min(1).max(MAX_HTML_LENGTH) })]),
  'shell:language': z.tuple([languageSchema]),
};
