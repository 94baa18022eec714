/**
 * What a page of ours may do, said once for both hosts: the shell's own protocol and the local server of
 * `npm start`. docs/security.md gives the reason for each line.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // A report brings its own styles, and its preview inherits this policy; with connect, img and font kept to ourselves
  // a style has nowhere to send anything.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // The preview of a report is text given to a frame (srcdoc), which this does not count.
  "frame-src 'none'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** A document that is being printed: its own styles, fonts and pictures, and nothing that moves. */
const PRINT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "font-src 'self' data:",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': [
    'accelerometer',
    'bluetooth',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'microphone',
    'midi',
    'payment',
    'screen-wake-lock',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** The headers of every answer that carries a file of the interface. */
export const PAGE_HEADERS = Object.freeze({ ...COMMON, 'content-security-policy': PAGE_POLICY.join('; ') });

/** The headers of a document that is being printed. */
export const PRINT_HEADERS = Object.freeze({ ...COMMON, 'content-security-policy': PRINT_POLICY.join('; ') });
