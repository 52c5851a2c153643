import { describe, expect, it } from 'vitest';
import { labelOfKey } from './use-label-keys.ts';

const PRESS = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
};

/** An element that only its own selector matches. */
function within(selector: string): EventTarget {
  const closest = (asked: string) => (asked.split(',').includes(selector) ? {} : null);
  return Object.assign(new EventTarget(), { closest });
}

const press = (key: string, change: object = {}) =>
  labelOfKey({ ...PRESS, key, target: within('body'), ...change });

describe('a key', () => {
  it('from 0 to 9 is a label', () => {
    expect([...'0123456789'].map((key) => press(key))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(press('5', { target: null })).toBe(5);
    expect(press('5', { target: new EventTarget() })).toBe(5);
  });

  it('of another kind is none', () => {
    for (const key of ['a', 'F1', 'Enter', '10', '', ' ', '٣', '½']) expect(press(key)).toBeNull();
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'repeat', 'isComposing', 'defaultPrevented'])(
    'is none with %s',
    (name) => expect(press('5', { [name]: true })).toBeNull(),
  );

  it.each(['input', 'textarea', 'select', '[role="slider"]', '[role="spinbutton"]'])(
    'is none within %s, which has a use for it',
    (selector) => expect(press('5', { target: within(selector) })).toBeNull(),
  );
});
