import { sha256 } from '#shared/text/sha256.ts';
import { sourceOfBytes } from '#shared/bundle/byte-source.ts';
import { COMMENT_SIZE, DigestingSink } from '#shared/bundle/file-digest.ts';
import { readContents, readMember } from '#shared/bundle/zip/zip-reader.ts';
import { ZipWriter } from '#shared/bundle/zip/zip-writer.ts';
import { joinBytes } from '#shared/text/join-bytes.ts';
import { each } from './office.ts';

/** Numbers that look random and are the same at every run (xorshift32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 1;
  }

  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

/** A member's name and content; names may come twice. */
export type Member = readonly [name: string, bytes: Uint8Array];

/** A bundle's members as they stand in it. */
export async function membersOf(bundle: Uint8Array): Promise<Member[]> {
  const source = sourceOfBytes(bundle);
  const members: Member[] = [];
  for await (const entry of readContents(source, COMMENT_SIZE)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of readMember(source, entry)) pieces.push(piece);
    members.push([entry.name, joinBytes(pieces)]);
  }
  return members;
}

/** The zip and the file's digest made anew, as somebody would who means harm and knows how it is done. */
export async function zipOf(members: readonly Member[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const file = new DigestingSink((bytes) => Promise.resolve(void parts.push(bytes)));
  const zip = new ZipWriter(file.put);
  for (const [name, bytes] of members) {
    if (name === 'data/changes.jsonl') await zip.addStreamed(name, each([bytes]));
    else await zip.add(name, bytes);
  }
  await zip.finish(COMMENT_SIZE);
  await file.finish();
  return joinBytes(parts).slice();
}

/** The file's digest made anew over bytes that were changed. */
export async function resign(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const file = new DigestingSink((piece) => Promise.resolve(void parts.push(piece)));
  await file.put(bytes.subarray(0, Math.max(0, bytes.length - COMMENT_SIZE)));
  await file.finish();
  return joinBytes(parts).slice();
}

/** The manifests and the Payload-Oxum made anew over members that were changed. */
export function relist(changed: readonly Member[]): Member[] {
  const payload = changed.filter(([name]) => name.startsWith('data/'));
  const oxum = `Payload-Oxum: ${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`;
  const members = changed.map(([name, bytes]): Member => {
    const isInfo = name === 'bag-info.txt';
    return [name, isInfo ? encode(new TextDecoder().decode(bytes).replace(/Payload-Oxum: .*/, oxum)) : bytes];
  });
  const lines = (wanted: (name: string) => boolean, from: readonly Member[]) =>
    encode(
      from
        .filter(([name]) => wanted(name))
        .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
        .join(''),
    );
  const manifest = lines((name) => name.startsWith('data/'), members);
  const listed = members.map((member): Member =>
    member[0] === 'manifest-sha256.txt' ? [member[0], manifest] : member,
  );
  const tags = lines((name) => !name.startsWith('data/') && name !== 'tagmanifest-sha256.txt', listed);
  return listed.map((member): Member => (member[0] === 'tagmanifest-sha256.txt' ? [member[0], tags] : member));
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = bytes.slice();
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return flipped;
}

/** Bytes changed somewhere, at least one of them. */
function damage(bytes: Uint8Array, chance: Chance): Uint8Array {
  let damaged = bytes;
  for (let count = 1 + chance.below(8); count > 0; count -= 1) {
    damaged = flipBit(damaged, chance.below(bytes.length * 8));
  }
  return bytes.every((byte, index) => byte === damaged[index]) ? flipBit(bytes, 0) : damaged;
}

const HOSTILE_NAMES = [
  '../../.bashrc',
  'data/../../evil.txt',
  '/etc/passwd',
  'C:\\Windows\\evil.dll',
  'data\\originals\\evil',
  'data/originals/../changes.jsonl',
  'data/originals/ABCDEF',
  'data/originals/',
  'DATA/changes.jsonl',
  'data/changes.jsonl ',
  'data/changes.jsonl\u0000.txt',
  '\u202Elnosj.segnahc/atad',
  '__MACOSX/data',
  'fetch.txt',
  '__proto__',
  '',
];

type Mutation = (bundle: Uint8Array, members: readonly Member[], chance: Chance) => Uint8Array | Promise<Uint8Array>;

/** One member's text changed by `change`; the zip and, where told, the manifests follow suit. */
function edited(name: string, change: (text: string, chance: Chance) => string, isRelisted: boolean): Mutation {
  return async (_bundle, members, chance) => {
    const changed = members.map(([own, bytes]): Member => {
      return own === name ? [own, encode(change(new TextDecoder().decode(bytes), chance))] : [own, bytes];
    });
    return zipOf(isRelisted ? relist(changed) : changed);
  };
}

function onALine(change: (line: string, chance: Chance) => string) {
  return (text: string, chance: Chance): string => {
    const lines = text.split('\n');
    const at = chance.below(lines.length - 1);
    return lines.map((line, index) => (index === at ? change(line, chance) : line)).join('\n');
  };
}

function replaceOnce(line: string, chance: Chance, from: RegExp, to: string): string {
  const places = [...line.matchAll(from)];
  if (places.length === 0) return `${line}x`;
  const { index, 0: found } = chance.oneOf(places);
  return line.slice(0, index) + to + line.slice(index + found.length);
}

/** What may befall a bundle, by chance or by intent. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a bit flipped': (bundle, _members, chance) => flipBit(bundle, chance.below(bundle.length * 8)),
  'bytes flipped': (bundle, _members, chance) => damage(bundle, chance),
  'a bit flipped, digest made anew': async (bundle, _members, chance) =>
    resign(flipBit(bundle, chance.below((bundle.length - COMMENT_SIZE) * 8))),
  truncated: (bundle, _members, chance) => bundle.slice(0, chance.below(bundle.length)),
  'truncated, digest made anew': async (bundle, _members, chance) =>
    resign(bundle.slice(0, COMMENT_SIZE + chance.below(bundle.length - COMMENT_SIZE - 1))),
  'a stretch cut out': (bundle, _members, chance) => {
    const at = chance.below(bundle.length - 1);
    return joinBytes([bundle.subarray(0, at), bundle.subarray(at + 1 + chance.below(bundle.length - at - 1))]).slice();
  },
  'bytes put in': (bundle, _members, chance) => {
    const at = chance.below(bundle.length + 1);
    return joinBytes([bundle.subarray(0, at), encode('x'.repeat(1 + chance.below(99))), bundle.subarray(at)]).slice();
  },
  'bytes put before, digest made anew': async (bundle, _members, chance) =>
    resign(joinBytes([encode('MZ'.repeat(1 + chance.below(99))), bundle])),
  'a stretch zeroed': (bundle, _members, chance) => {
    const zeroed = bundle.slice();
    const at = chance.below(bundle.length - 600);
    zeroed.fill(0, at, at + 512);
    return zeroed.every((byte, index) => byte === bundle[index]) ? flipBit(bundle, at * 8) : zeroed;
  },
  'twice in a row': (bundle) => joinBytes([bundle, bundle]).slice(),
  'a member renamed': async (_bundle, members, chance) => {
    const at = chance.below(members.length);
    const name = chance.oneOf(HOSTILE_NAMES);
    return zipOf(relist(members.map((member, index): Member => (index === at ? [name, member[1]] : member))));
  },
  'a member added': async (_bundle, members, chance) => {
    const at = chance.below(members.length + 1);
    const added: Member = [chance.oneOf(HOSTILE_NAMES), encode('evil')];
    return zipOf(relist([...members.slice(0, at), added, ...members.slice(at)]));
  },
  'an original added under a wrong hash': async (_bundle, members, chance) => {
    const added: Member = [`data/originals/${sha256(encode(`${chance.below(1e9)}`))}`, encode('evil')];
    return zipOf(relist([...members.slice(0, 2), added, ...members.slice(2)].sort(byPlace)));
  },
  'a member left out': async (_bundle, members, chance) => {
    const at = chance.below(members.length);
    return zipOf(relist(members.filter((_, index) => index !== at)));
  },
  'a member twice': async (_bundle, members, chance) => {
    const at = chance.below(members.length);
    return zipOf(relist([...members.slice(0, at + 1), members[at]!, ...members.slice(at + 1)]));
  },
  'members in another order': async (_bundle, members, chance) => {
    const at = chance.below(members.length - 1);
    const moved = [...members.slice(0, at), members[at + 1]!, members[at]!, ...members.slice(at + 2)];
    return zipOf(relist(moved));
  },
  'an original altered': async (_bundle, members, chance) => {
    const originals = members.filter(([name]) => name.startsWith('data/originals/'));
    const chosen = chance.oneOf(originals)[0];
    return zipOf(relist(members.map(([name, bytes]) => [name, name === chosen ? damage(bytes, chance) : bytes])));
  },
  'the manifest edited': edited(
    'manifest-sha256.txt',
    onALine((line, chance) => replaceOnce(line, chance, /[0-9a-f]/g, chance.oneOf(['0', 'f', 'g', ' ', '']) + '~')),
    false,
  ),
  'a line of the manifest left out': edited(
    'manifest-sha256.txt',
    onALine(() => '~'),
    false,
  ),
  'the tag manifest edited': edited('tagmanifest-sha256.txt', (text) => text.replace(/^./u, 'z'), false),
  'the info edited': edited(
    'data/bundle.json',
    (text, chance) => replaceOnce(text, chance, /\d+|"whole"|\}/g, chance.oneOf(['77777', 'null', '"x"', '{'])),
    true,
  ),
  'the bag info edited': edited('bag-info.txt', (text, chance) => `${text}X-${chance.below(99)}: y\n`, true),
  'the declaration edited': edited('bagit.txt', (text) => text.replace('1.0', '0.97'), true),
  'a record edited': edited(
    'data/changes.jsonl',
    onALine((line, chance) => replaceOnce(line, chance, /[\p{L}\d]+/gu, `z${chance.below(99)}`)),
    true,
  ),
  'a record left out': edited(
    'data/changes.jsonl',
    (text, chance) => {
      const lines = text.split('\n');
      const at = chance.below(lines.length - 1);
      return lines.filter((_, index) => index !== at).join('\n');
    },
    true,
  ),
  'a record twice': edited(
    'data/changes.jsonl',
    onALine((line) => `${line}\n${line}`),
    true,
  ),
  'records in another order': edited(
    'data/changes.jsonl',
    (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`,
    true,
  ),
  'a record cut off': edited(
    'data/changes.jsonl',
    (text, chance) => text.slice(0, text.length - 1 - chance.below(Math.min(text.length - 1, 400))),
    true,
  ),
  'a line that is no record': edited(
    'data/changes.jsonl',
    onALine((_line, chance) => chance.oneOf(['', 'null', '[]', '{"__proto__":{}}', '{', '"x"', '\u0000', '1e999'])),
    true,
  ),
  'bytes that are no UTF-8': async (_bundle, members, chance) => {
    const spoilt = members.map(([name, bytes]): Member => {
      if (name !== 'data/changes.jsonl') return [name, bytes];
      const at = chance.below(bytes.length);
      return [name, joinBytes([bytes.subarray(0, at), Uint8Array.of(0xff, 0xc0), bytes.subarray(at)])];
    });
    return zipOf(relist(spoilt));
  },
};

const ORDER = [
  'bagit.txt',
  'data/changes.jsonl',
  'data/originals/',
  'data/bundle.json',
  'bag-info.txt',
  'manifest',
  'tag',
];

/** The order in which a bundle's members stand. */
function byPlace([one]: Member, [other]: Member): number {
  const place = (name: string) => ORDER.findIndex((start) => name.startsWith(start));
  return place(one) - place(other) || (one < other ? -1 : 1);
}
