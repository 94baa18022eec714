import { EventEmitter } from 'node:events';
import { privilegedSchemes } from './addresses.mjs';

/** How Electron's permissions are called where Chromium keeps their settings. */
export const CHROMIUM_PERMISSIONS = new Map([
  ['geolocation', ['geolocation']],
  ['notifications', ['notifications']],
  ['media', ['camera', 'microphone']],
  ['midi', ['midi']],
  ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['idle-detection', ['idle-detection']],
  ['local-fonts', ['local-fonts']],
  ['persistent-storage', ['persistent-storage']],
]);

class Protocol {
  handlers = new Map();

  registerSchemesAsPrivileged(schemes) {
    for (const { scheme, privileges } of schemes) {
      if (privileges.standard && privileges.secure) privilegedSchemes.add(scheme);
    }
  }
  handle(scheme, handler) {
    if (this.handlers.has(scheme)) throw new Error(`Protocol already registered: ${scheme}`);
    this.handlers.set(scheme, handler);
  }
}

export class Session extends EventEmitter {
  protocol = new Protocol();
  beforeRequest = null;
  checkPermission = null;
  requestPermission = null;
  hasSpellChecker = true;
  webRequest = { onBeforeRequest: (listener) => void (this.beforeRequest = listener) };

  constructor(isPersistent) {
    super();
    this.isPersistent = isPersistent;
  }

  setPermissionRequestHandler(handler) {
    this.requestPermission = handler;
  }
  setPermissionCheckHandler(handler) {
    this.checkPermission = handler;
  }
  setDevicePermissionHandler(handler) {
    this.device = handler;
  }
  setSpellCheckerEnabled(isEnabled) {
    this.hasSpellChecker = isEnabled;
  }
  isSpellCheckerEnabled() {
    return this.hasSpellChecker;
  }

  /** What a page of this origin may do. Like Electron, a session without handlers gives everything. */
  grants(permission, origin) {
    const isAllowed = this.checkPermission?.(null, permission, origin, {}) ?? true;
    let isGiven = true;
    const answer = (given) => (isGiven = given);
    this.requestPermission?.(null, permission, answer, { requestingUrl: `${origin}/`, isMainFrame: true });
    return isAllowed && isGiven;
  }
}

const sessions = new Map();

export const session = {
  defaultSession: new Session(true),
  fromPartition(name) {
    if (!sessions.has(name)) sessions.set(name, new Session(name.startsWith('persist:')));
    return sessions.get(name);
  },
};

export const protocol = session.defaultSession.protocol;
