import { beforeEach, describe, expect, it } from 'vitest';
import { WHOLE_TEST } from '../../spec/selection.ts';
import { useSelection } from '../../store/selection.ts';
import { isCellPicked, isPicked, togglePick } from './pick.ts';

beforeEach(() => useSelection.setState(WHOLE_TEST, true));

describe('picking digits by their classes', () => {
  it('picks them whatever was picked before, in the same split', () => {
    useSelection.setState({ split: 'validation', outcome: 'wrong', change: 'newlyWrong' });
    togglePick({ label: 4, prediction: 9 });
    expect(useSelection.getState()).toEqual({
      ...WHOLE_TEST,
      split: 'validation',
      label: 4,
      prediction: 9,
    });
  });

  it('lets them go when they are picked once more', () => {
    togglePick({ label: 4, prediction: 9 });
    togglePick({ label: 4, prediction: 9 });
    expect(useSelection.getState()).toEqual(WHOLE_TEST);
  });

  it('widens a narrower selection of theirs instead of letting it go', () => {
    togglePick({ label: 4, prediction: null });
    useSelection.setState({ confidence: { from: 0.9, to: 1 } });
    expect(isPicked(useSelection.getState(), { label: 4, prediction: null })).toBe(false);
    togglePick({ label: 4, prediction: null });
    expect(useSelection.getState()).toEqual({ ...WHOLE_TEST, label: 4 });
  });

  it('goes from a cell to its row and back', () => {
    togglePick({ label: 4, prediction: 9 });
    togglePick({ label: 4, prediction: null });
    expect(useSelection.getState()).toEqual({ ...WHOLE_TEST, label: 4 });
  });
});

describe('the cells of a selection', () => {
  const cellsOf = (change: Partial<typeof WHOLE_TEST>) => {
    const selection = { ...WHOLE_TEST, ...change };
    const classes = [0, 1, 2];
    return classes.flatMap((label) =>
      classes
        .filter((prediction) => isCellPicked(selection, { label, prediction }))
        .map((prediction) => `${label}${prediction}`),
    );
  };

  it('are its one cell, its row, its column, or its errors', () => {
    expect(cellsOf({ label: 1, prediction: 2 })).toEqual(['12']);
    expect(cellsOf({ label: 1 })).toEqual(['10', '11', '12']);
    expect(cellsOf({ prediction: 1 })).toEqual(['01', '11', '21']);
    expect(cellsOf({ outcome: 'wrong' })).toEqual(['01', '02', '10', '12', '20', '21']);
    expect(cellsOf({ label: 1, outcome: 'right' })).toEqual(['11']);
  });

  it('are none where no class and no outcome is picked', () => {
    expect(cellsOf({})).toEqual([]);
    expect(cellsOf({ confidence: { from: 0, to: 0.5 }, change: 'newlyRight' })).toEqual([]);
  });
});
