import { z } from 'zod';
import type { HostChannel, HostRequests } from '#shared/host.ts';
import { languageSchema } from '#shared/model/language.ts';
import { BACKUP_NAME } from '../backups/backup-names.ts';
import { DEVICE, FILE_NAME, READING } from '../journal/file-names.ts';

/** Far above any report or bundle of one laptop; beyond it a request is a fault, and would exhaust the memory. */
export const MAX_FILE_BYTES = 1024 ** 3;
/** A document to print, in UTF-16 units: hundreds of full texts with their pictures. */
export const MAX_HTML_LENGTH = 64 * 1024 ** 2;
const MAX_NAME_LENGTH = 1000;

const name = z.string().min(1).max(MAX_NAME_LENGTH);
const bytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength <= MAX_FILE_BYTES, `larger than ${MAX_FILE_BYTES} bytes`);

/** More lines and bytes than the page ever sends at once. */
const MAX_LINES = 10_000;
/** UTF-16 units: a Change of an import of the largest texts. */
const MAX_LINE_LENGTH = 128 * 1024 ** 2;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** These name files: no separator, no dot, so they stay in their folder. */
const device = z.string().regex(DEVICE);
const text = z
  .string()
  .min(2)
  .max(MAX_LINE_LENGTH)
  .refine((line) => !line.includes('\n'), 'more than one line');
const line = z.strictObject({ device, at: z.string().regex(READING), line: text });
const originals = z.array(z.strictObject({ sha256, bytes })).max(MAX_LINES);
const addition = z.strictObject({ lines: z.array(line).max(MAX_LINES), originals });
/** A wrapped key with its parameters is far shorter. */
const lock = z.string().min(2).max(10_000);
const renewal = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('begin') }),
  z.strictObject({
    step: z.literal('add'),
    file: z.string().regex(FILE_NAME),
    lines: z.array(text).max(MAX_LINES),
    originals,
  }),
  z.strictObject({ step: z.literal('finish'), lock: lock.nullable() }),
  z.strictObject({ step: z.literal('lock'), lock }),
  z.strictObject({ step: z.literal('aside') }),
]);
const stretch = z.strictObject({ file: z.string().regex(FILE_NAME), offset: z.int().nonnegative() });

/** The id of a backup that is being written. */
const id = z.uuid();
/** More than a reader asks for at once. */
const MAX_STRETCH = 16 * 1024 ** 2;
const backupStretch = z.strictObject({
  file: z.union([id, z.string().regex(BACKUP_NAME)]),
  offset: z.int().nonnegative(),
  length: z.int().min(0).max(MAX_STRETCH),
});

/** What each request may carry. The page is ours, but it shows other people's texts: nothing it sends is trusted. */
export const REQUEST_ARGUMENTS: { readonly [C in HostChannel]: z.ZodType<HostRequests[C]['args']> } = {
  'host:info': z.tuple([]),
  'file:save': z.tuple([z.strictObject({ name, bytes })]),
  'report:pdf': z.tuple([z.strictObject({ name, html: z.string().min(1).max(MAX_HTML_LENGTH) })]),
  'journal:state': z.tuple([]),
  'journal:append': z.tuple([addition]),
  'journal:renew': z.tuple([renewal]),
  'journal:read': z.tuple([stretch]),
  'journal:original': z.tuple([sha256]),
  'backup:place': z.tuple([]),
  'backup:choose': z.tuple([]),
  'backup:begin': z.tuple([z.strictObject({ expectedBytes: z.int().nonnegative() })]),
  'backup:write': z.tuple([z.strictObject({ id, bytes })]),
  'backup:read': z.tuple([backupStretch]),
  'backup:keep': z.tuple([z.strictObject({ id, isLocked: z.boolean() })]),
  'backup:discard': z.tuple([z.strictObject({ id })]),
  'shell:language': z.tuple([languageSchema]),
};
