import { database } from '../store/database.ts';
import { ACTOR } from '../store/device-id.ts';
import { writePreference } from '../store/preferences.ts';

/** Control characters, and the marks that could turn the line round in which a name is shown. */
const UNSHOWN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Keeps who works at this device, from the next Change on; empty for nobody in particular. */
export async function nameActor(name: string): Promise<void> {
  await writePreference(database, ACTOR, name.replace(UNSHOWN, ' ').replace(/\s+/gu, ' ').trim());
}
