import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_HTML_LENGTH, REQUEST_ARGUMENTS } from '#electron/ipc/request-arguments.ts';
import type { HostChannel } from '#shared/host.ts';
import { LANGUAGES } from '#shared/model/language.ts';
import { dialogsOpened, forbidSaveDialog } from '../support/dialogs.ts';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';
import { request } from '../support/request.ts';

const CHANNELS = Object.keys(REQUEST_ARGUMENTS) as HostChannel[];
const bytes = new Uint8Array([1]);

let app: AppUnderTest;
beforeAll(async () => {
  app = await launchApp({ languages: ['fr-FR', 'ar-MA'] });
});
afterAll(() => app.close());

describe('host:info', () => {
  it('says which host this is and what the user reads', async () => {
    const reply = await request(app, 'host:info');

    expect(reply).toMatchObject({ answer: { kind: 'electron', preferredLanguages: expect.any(Array) as string[] } });
    expect((reply as { answer: { version: string } }).answer.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('a request', () => {
  it.each([
    ['host:info', ['more'], 'host:info: '],
    ['file:save', [], 'file:save: '],
    ['file:save', [{ name: 'x.pdf', bytes: 'text' }], '0.bytes: '],
    ['file:save', [{ name: '', bytes }], '0.name: '],
    ['file:save', [{ name: 'x'.repeat(1001), bytes }], '0.name: '],
    ['file:save', [{ name: 'x.pdf', bytes, path: '/etc/passwd' }], 'path'],
    ['report:pdf', [{ name: 'x.pdf', html: '' }], '0.html: '],
    ['report:pdf', [{ name: 'x.pdf', url: 'file:///etc/passwd' }], '0.html: '],
    ['shell:language', ['de'], '0: '],
    ['shell:language', [['ar']], '0: '],
  ])('%s with %j is refused and says what is wrong', async (channel, args, reason) => {
    await forbidSaveDialog(app);

    const reply = await request(app, channel, ...args);

    expect(reply).toEqual({ refused: expect.stringContaining(reason) as string });
    expect((reply as { refused: string }).refused).toMatch(new RegExp(`^${channel}: [^\n]+$`));
    expect(await dialogsOpened(app)).toBe(0);
  });

  it('with a document beyond all measure is refused', () => {
    const html = 'x'.repeat(MAX_HTML_LENGTH + 1);

    expect(REQUEST_ARGUMENTS['report:pdf'].safeParse([{ name: 'x.pdf', html }]).success).toBe(false);
  });

  it.each(['shell:openExternal', 'file:read', 'constructor', '__proto__', 'toString', ''])(
    'that the contract does not know (%j) does not exist',
    async (channel) => {
      expect(await request(app, channel)).toEqual({ refused: `There is no request "${channel}".` });
    },
  );

  it('with anything a page could send is answered in words, and never reaches a dialog', async () => {
    await forbidSaveDialog(app);
    const junk = fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 3 });
    // A name with a text for bytes, an object too many, a language in an array: near misses, not only noise.
    const nearMiss = fc.record({ name: fc.string(), bytes: fc.string(), html: fc.integer() }, { requiredKeys: [] });
    const sent = fc.tuple(fc.constantFrom(...CHANNELS), fc.oneof(junk, fc.tuple(nearMiss)));

    await fc.assert(
      fc.asyncProperty(sent, async ([channel, args]) => {
        // The one request a page may make with plain JSON.
        fc.pre(!(channel === 'shell:language' && args.length === 1 && LANGUAGES.some((known) => known === args[0])));

        const reply = await request(app, channel, ...args);

        expect(reply).toHaveProperty('refused');
        expect((reply as { refused: string }).refused.startsWith(`${channel}: `)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(await dialogsOpened(app)).toBe(0);
  });

  it('from anyone but the window’s own document is refused', async () => {
    const refusals = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      // Electron keeps its handlers under this name; only a forged event can show what they do with a stranger.
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => Promise<unknown>> }
      )._invokeHandlers;
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const top = { parent: null, origin: 'app://qosasa' };
      const strangers = [
        { sender, senderFrame: null },
        { sender, senderFrame: { parent: top, origin: 'app://qosasa' } },
        { sender, senderFrame: { parent: null, origin: 'https://example.org' } },
        { sender, senderFrame: { parent: null, origin: 'app://qosasa.example.org' } },
        { sender, senderFrame: { parent: null, origin: 'null' } },
        { sender, senderFrame: { parent: null, origin: 'file://' } },
        { sender: {}, senderFrame: top },
      ];
      const answers = [];
      for (const channel of handlers.keys()) {
        for (const stranger of strangers) answers.push(await handlers.get(channel)?.(stranger));
      }
      return answers;
    });

    expect(refusals).toHaveLength(CHANNELS.length * 7);
    for (const refusal of refusals) {
      expect(refusal).toEqual({
        ok: false,
        error: expect.stringMatching(/: not from the page of this app$/) as string,
      });
    }
  });
});
