import { beforeEach, describe, expect, it } from 'vitest';
import { drawingOf, EMPTY_DRAWING } from '../dataset/drawing/drawing.ts';
import {
  beginErasing,
  beginStroke,
  canUndo,
  clearDrawing,
  endStroke,
  eraseAlong,
  extendStroke,
  hasInk,
  initialDrawing,
  loadDrawing,
  showPrediction,
  undoStroke,
  useDrawing,
} from './drawing.ts';

const a = { x: 1, y: 1 };
const b = { x: 2, y: 2 };
const c = { x: 3, y: 3 };
const prediction = {
  runId: 1,
  step: 5,
  isTrained: true,
  probabilities: new Float32Array(10),
  likeness: null,
};
const everything = { from: a, to: c, radius: 9 };

const state = () => useDrawing.getState();
const strokes = () => state().drawing.strokes.map(({ points }) => points);

function draw(...points: (typeof a)[]): void {
  beginStroke(points, 1);
  endStroke();
}

beforeEach(() => useDrawing.setState(initialDrawing, true));

describe('the drawing', () => {
  it('grows by the points of the stroke under way', () => {
    beginStroke([a], 1);
    extendStroke([b, c]);
    endStroke();
    expect(strokes()).toEqual([[a, b, c]]);
    expect(hasInk(state())).toBe(true);
  });

  it('ignores points while the pen is up', () => {
    draw(a);
    extendStroke([b]);
    expect(strokes()).toEqual([[a]]);
  });

  it('keeps earlier strokes as they are', () => {
    draw(a);
    const [first] = state().drawing.strokes;
    beginStroke([b], 2);
    extendStroke([c]);
    expect(state().drawing.strokes[0]).toBe(first);
    expect(state().drawing.strokes[1]).toEqual({ points: [b, c], brush: 2 });
  });

  it('forgets the digit and the answer with its last ink', () => {
    for (const empty of [undoStroke, clearDrawing, () => loadDrawing(EMPTY_DRAWING)]) {
      draw(a);
      useDrawing.setState({ digit: new Uint8Array(784), prediction });
      empty();
      expect(state()).toMatchObject({ digit: null, prediction: null, drawing: EMPTY_DRAWING });
    }
  });

  it('does not take an answer that comes after it was cleared', () => {
    draw(a);
    showPrediction(prediction);
    expect(state().prediction).toBe(prediction);
    clearDrawing();
    showPrediction(prediction);
    expect(state().prediction).toBeNull();
  });
});

describe('the eraser', () => {
  it('takes ink while it is down, and none after', () => {
    draw(a, b);
    beginErasing();
    endStroke();
    eraseAlong(everything);
    expect(strokes()).toEqual([[a, b]]);
    beginErasing();
    eraseAlong(everything);
    expect(hasInk(state())).toBe(false);
  });

  it('is taken back in one go', () => {
    draw(a, b);
    draw(b, c);
    beginErasing();
    eraseAlong({ from: a, to: a, radius: 0.5 });
    eraseAlong(everything);
    endStroke();
    undoStroke();
    expect(strokes()).toEqual([
      [a, b],
      [b, c],
    ]);
  });

  it('is nothing to take back when it took nothing', () => {
    beginErasing();
    eraseAlong(everything);
    endStroke();
    expect(canUndo(state())).toBe(false);
  });
});

describe('undoing', () => {
  it('takes the newest stroke, even the one under way', () => {
    draw(a);
    beginStroke([b], 1);
    undoStroke();
    extendStroke([c]);
    expect(strokes()).toEqual([[a]]);
  });

  it('brings a cleared drawing back', () => {
    draw(a, b);
    const { drawing } = state();
    clearDrawing();
    undoStroke();
    expect(state().drawing).toBe(drawing);
  });

  it('brings back what another drawing took the place of', () => {
    draw(a);
    loadDrawing(drawingOf([[b, c]]));
    undoStroke();
    expect(strokes()).toEqual([[a]]);
  });

  it('goes back a hundred changes and no further', () => {
    for (let change = 0; change < 150; change++) draw(a);
    while (canUndo(state())) undoStroke();
    expect(strokes()).toHaveLength(50);
  });
});
