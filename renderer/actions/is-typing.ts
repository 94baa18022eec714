/** Whoever pressed a key so lately is typing. */
const TYPING_MS = 1000;

let lastKey = -Infinity;

addEventListener('keydown', () => (lastKey = performance.now()), { capture: true, passive: true });

/** Whether somebody is typing: what goes on beside it then leaves more of the processor to the screen. */
export function isTyping(): boolean {
  return performance.now() - lastKey < TYPING_MS;
}
