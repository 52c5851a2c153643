import { describe, expect, it, vi } from 'vitest';
import { committed, type NumberRules, noDraft, typed } from './number-draft.ts';

function rules(change: Partial<NumberRules> = {}): NumberRules {
  const complain = (text: string) => `not ${text}`;
  return { minimum: 1, maximum: 10, integer: true, complain, onCommit: () => null, ...change };
}

describe('a number being typed', () => {
  it('is not complained about before it is committed', () => {
    expect(typed(noDraft, '99', rules())).toEqual({ text: '99', complaint: null });
  });

  it('loses its complaint as soon as it is right', () => {
    const wrong = committed({ text: '99', complaint: null }, rules());
    expect(wrong).toEqual({ text: '99', complaint: 'not 99' });
    expect(typed(wrong, '98', rules()).complaint).toBe('not 98');
    expect(typed(wrong, '9', rules()).complaint).toBeNull();
  });
});

describe('a committed number', () => {
  it('goes into force and leaves no draft', () => {
    const onCommit = vi.fn(() => null);
    expect(committed({ text: '7', complaint: null }, rules({ onCommit }))).toEqual(noDraft);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('stays visible and out of force when it is out of range', () => {
    const onCommit = vi.fn(() => null);
    const draft = committed({ text: '1e999', complaint: null }, rules({ onCommit }));
    expect(draft).toEqual({ text: '1e999', complaint: 'not 1e999' });
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('stays visible with the reason when it is refused', () => {
    const draft = committed({ text: '7', complaint: null }, rules({ onCommit: () => 'too many' }));
    expect(draft).toEqual({ text: '7', complaint: 'too many' });
  });

  it('is nothing when nothing was typed', () => {
    const onCommit = vi.fn(() => null);
    expect(committed(noDraft, rules({ onCommit }))).toBe(noDraft);
    expect(onCommit).not.toHaveBeenCalled();
  });
});
