import { describe, expect, it } from 'vitest';
import { LIVE_NUMBERS } from '../spec/edits.ts';
import { panelText } from './panel-text.ts';

const { change } = panelText.curves;

describe('a live change on the curves', () => {
  it('is named with its old and its new value', () => {
    expect(change('learningRate', 0.1, 0.01)).toBe('learning rate 0.1 → 0.01');
    expect(change('l2Penalty', 0, 0.0001)).toBe('L2 penalty 0 → 0.0001');
    expect(change('maxNorm', 0, 3)).toBe('max-norm 0 → 3');
    expect(change('dropout', 0, 0.2)).toBe('dropout 0 → 0.2');
  });

  it('says a schedule by its name and a switch by on and off', () => {
    expect(change('schedule', 'constant', 'reduceOnPlateau')).toBe(
      'schedule constant → reduce on plateau',
    );
    expect(change('restoreBest', false, true)).toBe('restore best at the end off → on');
  });

  it('names every live number otherwise', () => {
    const names = LIVE_NUMBERS.map((field) => change(field, 0, 1));
    expect(new Set(names).size).toBe(LIVE_NUMBERS.length);
    for (const name of names) expect(name).toMatch(/^\S.* 0 → 1$/);
  });
});
