import { describe, expect, it } from 'vitest';
import { type PressedKey, pageAfter } from './page-after.ts';

const pressed = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
  key,
});

describe('the page after a key', () => {
  it('is the one before or the next, within the pages there are', () => {
    expect(pageAfter(pressed('PageDown'), 1, 4)).toBe(2);
    expect(pageAfter(pressed('PageUp'), 1, 4)).toBe(0);
    expect(pageAfter(pressed('PageDown'), 3, 4)).toBe(3);
    expect(pageAfter(pressed('PageUp'), 0, 4)).toBe(0);
  });

  it('is none with other keys', () => {
    expect(pageAfter(pressed('ArrowDown'), 1, 4)).toBeNull();
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('is the browser’s with %s', (held) => {
    expect(pageAfter(pressed('PageDown', { [held]: true }), 1, 4)).toBeNull();
  });
});
