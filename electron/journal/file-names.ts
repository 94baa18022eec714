/** A device's id as it may stand in a file's name. */
export const DEVICE = /^[\w-]{1,64}$/;
/** A reading of the clock (see shared/change/clock.ts). */
export const READING = /^\d{15}-[0-9a-f]{4}-[\w-]{1,64}$/;
/** The name of one of the journal's files: the device and the month of its readings. */
export const FILE_NAME = /^[\w-]{1,64}_\d{4,6}-\d{2}\.jsonl$/;

/** The file that a device's record belongs into: `<device>_<year>-<month>.jsonl`, by UTC. */
export function fileNameOf(device: string, reading: string): string {
  // A clock that was set wildly wrong may name a year of six digits, with a sign.
  const moment = new Date(Number(reading.slice(0, 15))).toISOString().replace('+', '');
  return `${device}_${moment.slice(0, moment.indexOf('-', 1) + 3)}.jsonl`;
}
