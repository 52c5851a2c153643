import { describe, expect, it, vi } from 'vitest';
import { noDraft } from './number-draft.ts';
import { committedOptional, typedOptional } from './optional-draft.ts';

function makeRules() {
  return {
    minimum: 1,
    maximum: 9,
    integer: true,
    complain: (text: string) => `${text} is wrong`,
    onCommit: vi.fn(() => null),
    onClear: vi.fn(),
  };
}

const written = (text: string) => ({ text, complaint: null });

describe('a number that may be left out', () => {
  it.each(['', '  '])('is none when the field is %j', (text) => {
    const rules = makeRules();
    expect(committedOptional(written(text), rules)).toBe(noDraft);
    expect(rules.onClear).toHaveBeenCalledTimes(1);
    expect(rules.onCommit).not.toHaveBeenCalled();
  });

  it('is taken like any other number when there is one', () => {
    const rules = makeRules();
    expect(committedOptional(written('7'), rules)).toBe(noDraft);
    expect(rules.onCommit).toHaveBeenCalledWith(7);
    expect(committedOptional(written('70'), rules).complaint).toBe('70 is wrong');
  });

  it('is left alone when nothing was typed', () => {
    const rules = makeRules();
    committedOptional(noDraft, rules);
    expect(rules.onClear).not.toHaveBeenCalled();
  });

  it('is complained of no longer once the field is empty', () => {
    const wrong = { text: '70', complaint: '70 is wrong' };
    expect(typedOptional(wrong, '', makeRules()).complaint).toBeNull();
    expect(typedOptional(wrong, '700', makeRules()).complaint).toBe('700 is wrong');
  });
});
