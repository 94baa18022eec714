import { gcm } from '@noble/ciphers/aes.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { BundleFault } from '#shared/bundle/bundle-error.ts';
import { sourceOfBytes } from '#shared/bundle/byte-source.ts';
import { importKey, seal, unseal } from '#shared/bundle/lock/aes-gcm.ts';
import { CHUNK_BYTES, SEALED_CHUNK_BYTES, sealingOf } from '#shared/bundle/lock/chunks.ts';
import { HEADER_BYTES } from '#shared/bundle/lock/locked-header.ts';
import { LockingSink } from '#shared/bundle/lock/locking-sink.ts';
import { isBearable, passphraseKey, STANDARD_COST } from '#shared/bundle/lock/passphrase-key.ts';
import { unlockSource } from '#shared/bundle/lock/unlock-source.ts';
import { openBundle } from '#shared/bundle/open-bundle.ts';
import { joinBytes } from '#shared/text/join-bytes.ts';
import { flipBit } from './support/mutations.ts';
import { bundleOf, office } from './support/office.ts';

/** So little that a thousand passphrases can be tried in a test. */
const CHEAP = { logN: 1, r: 1, p: 1 };
const PASSPHRASE = 'نخلة بئر نجمة 7';

async function lock(plain: Uint8Array, passphrase = PASSPHRASE, cost = CHEAP): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const sink = await LockingSink.begin(
    (bytes) => Promise.resolve(void parts.push(bytes)),
    await passphraseKey(passphrase, cost),
  );
  await sink.put(plain);
  await sink.finish();
  return joinBytes(parts).slice();
}

/** All that a locked file holds, or why it does not open. */
async function unlock(locked: Uint8Array, passphrase = PASSPHRASE): Promise<Uint8Array | string> {
  try {
    const source = await unlockSource(sourceOfBytes(locked), passphrase);
    return await source.read(0, source.size);
  } catch (error) {
    if (error instanceof BundleFault) return error.error.reason;
    throw error;
  }
}

function pattern(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => (index * 31 + (index >> 8)) & 0xff);
}

describe('the key of a passphrase', () => {
  it('is the one that RFC 7914 gives', async () => {
    const salt = new TextEncoder().encode('SodiumChloride');

    const { bytes } = await passphraseKey('pleaseletmein', { logN: 14, r: 8, p: 1 }, salt);

    expect(bytesToHex(bytes)).toBe('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2');
  });

  it('does not hang on how a keyboard writes its letters', async () => {
    const salt = new Uint8Array(16);

    const [composed, apart] = await Promise.all(
      ['caf\u00e9 \u0622', 'cafe\u0301 \u0627\u0653'].map((text) => passphraseKey(text, CHEAP, salt)),
    );

    expect(composed?.bytes).toEqual(apart?.bytes);
  });

  it('costs no more than a laptop can bear, whatever a file asks for', () => {
    expect(isBearable(STANDARD_COST)).toBe(true);
    for (const cost of [
      { logN: 25, r: 8, p: 1 },
      { logN: 17, r: 255, p: 1 },
      { logN: 17, r: 8, p: 255 },
      { logN: 0, r: 8, p: 1 },
    ]) {
      expect(isBearable(cost)).toBe(false);
    }
  });
});

describe('sealing', () => {
  it('is AES-256-GCM: test case 16 of its specification', async () => {
    const sealing = {
      key: await importKey(hexToBytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')),
      nonce: hexToBytes('cafebabefacedbaddecaf888'),
      bound: hexToBytes('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
    };
    const plain = hexToBytes(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );

    const sealed = await seal(sealing, plain);

    expect(bytesToHex(sealed)).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
        '76fc6ece0f4e1768cddf8853bb2d551b',
    );
    expect(await unseal(sealing, sealed)).toEqual(plain);
    expect(await unseal({ ...sealing, bound: new Uint8Array() }, sealed)).toBeNull();
  });

  it('of a chunk is what another implementation makes of the same nonce and header', async () => {
    const raw = pattern(32);
    const [header, prefix] = [pattern(HEADER_BYTES), pattern(7)];
    const sealing = sealingOf({ key: await importKey(raw), header, prefix }, 0x01020304, true);

    expect(bytesToHex(sealing.nonce)).toBe(`${bytesToHex(prefix)}0102030401`);
    expect(await seal(sealing, pattern(100))).toEqual(gcm(raw, sealing.nonce, header).encrypt(pattern(100)));
  });
});

describe('a locked file', () => {
  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 77])(
    'of %i bytes opens with its passphrase, and with no other',
    async (size) => {
      const plain = pattern(size);

      const locked = await lock(plain);

      expect(await unlock(locked)).toEqual(plain);
      expect(await unlock(locked, `${PASSPHRASE} `)).toBe('wrong-passphrase');
      expect(locked.length).toBe(HEADER_BYTES + size + 16 * Math.max(1, Math.ceil(size / CHUNK_BYTES)));
    },
  );

  it('can be read at any place', async () => {
    const plain = pattern(3 * CHUNK_BYTES);
    const source = await unlockSource(sourceOfBytes(await lock(plain)), PASSPHRASE);

    for (const [from, length] of [
      [0, 1],
      [CHUNK_BYTES - 1, 2],
      [5, 2 * CHUNK_BYTES],
      [3 * CHUNK_BYTES - 1, 1],
      [9, 0],
    ] as const) {
      expect(await source.read(from, length)).toEqual(plain.slice(from, from + length));
    }
  });

  it('is never locked twice in the same way', async () => {
    expect(await lock(pattern(9))).not.toEqual(await lock(pattern(9)));
  });

  it('does not open with any one bit of it flipped', async () => {
    const locked = await lock(pattern(200));
    const words = new Set<string | Uint8Array>();

    for (let bit = 0; bit < locked.length * 8; bit += 1) {
      const outcome = await unlock(flipBit(locked, bit));
      words.add(outcome);
      expect(typeof outcome, `bit ${bit}`).toBe('string');
    }

    expect([...words].sort()).toEqual(['locked-damaged', 'locked-too-costly', 'wrong-passphrase']);
  });

  it('does not open truncated, at whatever length', async () => {
    const locked = await lock(pattern(2 * CHUNK_BYTES + 50));
    const lengths = Array.from({ length: 400 }, (_, index) => Math.floor((index / 400) * locked.length));

    for (const length of [...lengths, HEADER_BYTES + SEALED_CHUNK_BYTES, HEADER_BYTES + 2 * SEALED_CHUNK_BYTES]) {
      expect(await unlock(locked.slice(0, length)), `${length} bytes`).toMatch(/^(truncated|locked-damaged)$/);
    }
  });

  it('does not open with chunks exchanged, left out, doubled or taken from another file', async () => {
    const [locked, other] = [await lock(pattern(3 * CHUNK_BYTES)), await lock(pattern(3 * CHUNK_BYTES))];
    const [header, ...chunks] = cut(locked);
    const [, ...others] = cut(other);
    const orders = [
      [1, 0, 2],
      [0, 2],
      [0, 0, 1, 2],
      [0, 1],
      [0, 1, 2, 2],
    ];
    const files = orders.map((order) => [header!, ...order.map((number) => chunks[number]!)]);

    for (const parts of [...files, [header!, others[0]!, ...chunks.slice(1)]]) {
      expect(await unlock(joinBytes(parts))).toBe('locked-damaged');
    }
  });
});

function cut(locked: Uint8Array): Uint8Array[] {
  const parts = [locked.subarray(0, HEADER_BYTES)];
  for (let at = HEADER_BYTES; at < locked.length; at += SEALED_CHUNK_BYTES) {
    parts.push(locked.subarray(at, at + SEALED_CHUNK_BYTES));
  }
  return parts;
}

describe('a locked bundle', () => {
  it('opens with its passphrase, and says what it needs without', async () => {
    const locked = await lock(await bundleOf(office('laptop-a')));
    const open = (passphrase: string | null) => openBundle(sourceOfBytes(locked), passphrase);

    const opened = await open(PASSPHRASE);

    expect(opened.ok && (await opened.value.verify())).toMatchObject({ ok: true });
    expect(await open(null)).toMatchObject({ ok: false, error: { reason: 'locked' } });
    expect(await open('x')).toMatchObject({ ok: false, error: { reason: 'wrong-passphrase' } });
  });

  it('gives away no word of what it holds', async () => {
    const locked = await lock(await bundleOf(office('laptop-a')));

    const text = new TextDecoder('latin1').decode(locked);

    for (const word of ['laptop-a', 'bagit', 'changes', 'PK\u0003\u0004']) expect(text).not.toContain(word);
  });
});
