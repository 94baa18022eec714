import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '#shared/bundle/byte-source.ts';
import { openBundle } from '#shared/bundle/open-bundle.ts';
import { COMMENT_SIZE } from '#shared/bundle/file-digest.ts';
import { joinBytes } from '#shared/text/join-bytes.ts';
import { encode, membersOf, relist, resign, zipOf, type Member } from './support/mutations.ts';
import { bundleOf, office } from './support/office.ts';

async function refusal(bytes: Uint8Array): Promise<string> {
  const opened = await openBundle(sourceOfBytes(bytes));
  const verified = opened.ok ? await opened.value.verify() : opened;
  return verified.ok ? 'taken' : verified.error.reason;
}

async function withMember(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const members = await membersOf(await bundleOf(office('laptop-a')));
  const isThere = members.some(([own]) => own === name);
  const [first, second, ...rest] = members;
  const changed: Member[] = isThere
    ? members.map((member): Member => (member[0] === name ? [name, bytes] : member))
    : [first!, second!, [name, bytes], ...rest];
  return zipOf(relist(changed));
}

/** Where a signature stands last. */
function lastPlace(bytes: Uint8Array, signature: string): number {
  return new TextDecoder('latin1').decode(bytes).lastIndexOf(signature);
}

describe('a bundle made to do harm', () => {
  it('that would expand beyond all measure is refused before anything is inflated', async () => {
    const bomb = (await bundleOf(office('laptop-a'))).slice();
    const view = new DataView(bomb.buffer);
    const text = new TextDecoder('latin1').decode(bomb);
    const listed = text.indexOf('data/changes.jsonl', text.indexOf('PK\u0001\u0002')) - 46;
    for (const at of [text.indexOf('PK\u0007\u0008') + 12, listed + 24]) view.setUint32(at, 300 * 1024 ** 2, true);

    expect(await refusal(await resign(bomb))).toBe('expands-too-much');
  });

  it('with an original larger than any that is imported is refused', async () => {
    const bytes = new Uint8Array(21 * 1024 ** 2);

    expect(await refusal(await withMember(`data/originals/${'0'.repeat(64)}`, bytes))).toBe('member-too-large');
  });

  it('with a tag file larger than any is refused', async () => {
    expect(await refusal(await withMember('bagit.txt', new Uint8Array(2048)))).toBe('member-too-large');
  });

  it('whose list of contents says another size than the member is refused', async () => {
    const bundle = await bundleOf(office('laptop-a'));
    const at = lastPlace(bundle, 'PK\u0001\u0002');
    const lying = bundle.slice();
    new DataView(lying.buffer).setUint32(at + 24, 7, true);

    expect(await refusal(await resign(lying))).toBe('layout');
  });

  it('whose members lie over one another is refused', async () => {
    const bundle = await bundleOf(office('laptop-a'));
    const at = lastPlace(bundle, 'PK\u0001\u0002');
    const overlapping = bundle.slice();
    new DataView(overlapping.buffer).setUint32(at + 42, 0, true);

    expect(await refusal(await resign(overlapping))).toBe('layout');
  });

  it('that claims to have more members than it has is refused', async () => {
    const bundle = await bundleOf(office('laptop-a'));
    const claiming = bundle.slice();
    const at = bundle.length - COMMENT_SIZE - 22;
    new DataView(claiming.buffer).setUint16(at + 8, 500, true);
    new DataView(claiming.buffer).setUint16(at + 10, 500, true);

    expect(await refusal(await resign(claiming))).toBe('layout');
  });

  it('that was packed by another program is refused, even with our digest', async () => {
    const members = await membersOf(await bundleOf(office('laptop-a')));
    const packed = zipSync(Object.fromEntries(members));
    const commented = joinBytes([packed, new Uint8Array(COMMENT_SIZE)]).slice();
    new DataView(commented.buffer).setUint16(packed.length - 2, COMMENT_SIZE, true);

    expect(await refusal(packed)).toBe('layout');
    expect(await refusal(await resign(commented))).toBe('layout');
  });

  it.each(['{"__proto__":{"isAdmin":true}}\n', '[]\n', '\n'])('whose records are %j is refused', async (text) => {
    expect(await refusal(await withMember('data/changes.jsonl', encode(text)))).toBe('not-a-record');
    expect('isAdmin' in {}).toBe(false);
  });

  it('with bytes that are nothing at all is refused', async () => {
    for (const size of [0, 1, 21, 22, 64, 101, 102, 103, 4096]) {
      expect(await refusal(new Uint8Array(size)), `${size} bytes`).toBe('not-a-bundle');
    }
  });
});
