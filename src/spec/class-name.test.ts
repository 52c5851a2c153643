import { describe, expect, it } from 'vitest';
import { nameOf } from './class-name.ts';

describe('what a class is called', () => {
  it('is its name, and its number where the data has no such class', () => {
    expect(nameOf(['cat', 'dog'], 1)).toBe('dog');
    expect(nameOf(['cat', 'dog'], 2)).toBe('2');
  });
});
