import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginStroke,
  clearDrawing,
  endStroke,
  extendStroke,
  hasInk,
  initialDrawing,
  showPrediction,
  undoStroke,
  useDrawing,
} from './drawing.ts';

const a = { x: 1, y: 1 };
const b = { x: 2, y: 2 };
const c = { x: 3, y: 3 };
const prediction = { runId: 1, step: 5, probabilities: new Float32Array(10) };

const strokes = () => useDrawing.getState().strokes;

beforeEach(() => useDrawing.setState(initialDrawing, true));

describe('the drawing', () => {
  it('grows by the points of the stroke under way', () => {
    beginStroke([a]);
    extendStroke([b, c]);
    endStroke();
    expect(strokes()).toEqual([[a, b, c]]);
    expect(hasInk(useDrawing.getState())).toBe(true);
  });

  it('ignores points while the pen is up', () => {
    beginStroke([a]);
    endStroke();
    extendStroke([b]);
    expect(strokes()).toEqual([[a]]);
  });

  it('keeps earlier strokes as they are', () => {
    beginStroke([a]);
    endStroke();
    const [first] = strokes();
    beginStroke([b]);
    extendStroke([c]);
    expect(strokes()[0]).toBe(first);
    expect(strokes()).toEqual([[a], [b, c]]);
  });

  it('loses its last stroke on undo, even the one under way', () => {
    beginStroke([a]);
    endStroke();
    beginStroke([b]);
    undoStroke();
    extendStroke([c]);
    expect(strokes()).toEqual([[a]]);
  });

  it('forgets the digit and the answer with its last ink', () => {
    for (const empty of [undoStroke, clearDrawing]) {
      beginStroke([a]);
      useDrawing.setState({ digit: new Uint8Array(784), prediction });
      empty();
      expect(useDrawing.getState()).toEqual(initialDrawing);
    }
  });

  it('does not take an answer that comes after it was cleared', () => {
    beginStroke([a]);
    showPrediction(prediction);
    expect(useDrawing.getState().prediction).toBe(prediction);
    clearDrawing();
    showPrediction(prediction);
    expect(useDrawing.getState().prediction).toBeNull();
  });
});
