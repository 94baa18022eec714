import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTyping } from '#renderer/actions/is-typing.ts';

afterEach(() => vi.useRealTimers());

describe('isTyping()', () => {
  it('is so for a second after a key, wherever it was pressed, and not before', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    vi.advanceTimersByTime(5000);
    expect(isTyping()).toBe(false);

    const field = document.body.appendChild(document.createElement('input'));
    field.addEventListener('keydown', (event) => event.stopPropagation());
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ق', bubbles: true }));

    expect(isTyping()).toBe(true);
    vi.advanceTimersByTime(999);
    expect(isTyping()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isTyping()).toBe(false);
    field.remove();
  });
});
