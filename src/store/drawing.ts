import { create } from 'zustand';
import { type Drawing, EMPTY_DRAWING } from '../dataset/drawing/drawing.ts';
import { erase, type Wipe } from '../dataset/drawing/erase.ts';
import { ALL_STEPS, type Steps } from '../dataset/drawing/steps.ts';
import type { Point } from '../dataset/drawing/strokes.ts';
import type { Prediction } from '../worker/protocol.ts';

/** So many changes can be taken back. */
const MOST_UNDOS = 100;

export interface DrawingState {
  /** While the pen is down, the stroke being drawn is the last. */
  readonly drawing: Drawing;
  /** What it was before each change, the newest last. */
  readonly past: readonly Drawing[];
  /** Whether pen or eraser touch the paper. */
  readonly isPenDown: boolean;
  /** What is done to make a digit of the drawing. */
  readonly steps: Steps;
  /** The drawing as the network sees it: 784 grey levels. Null without ink. */
  readonly digit: Uint8Array | null;
  /** What the network last said about the drawing. */
  readonly prediction: Prediction | null;
}

export const initialDrawing: DrawingState = {
  drawing: EMPTY_DRAWING,
  past: [],
  isPenDown: false,
  steps: ALL_STEPS,
  digit: null,
  prediction: null,
};

export const useDrawing = create<DrawingState>()(() => initialDrawing);

export function beginStroke(points: readonly Point[], brush: number): void {
  const { drawing } = useDrawing.getState();
  remember();
  const strokes = [...drawing.strokes, { points, brush }];
  useDrawing.setState({ drawing: { ...drawing, strokes }, isPenDown: true });
}

/** Goes on with the stroke under way; without one nothing happens. */
export function extendStroke(points: readonly Point[]): void {
  const { drawing, isPenDown } = useDrawing.getState();
  const current = drawing.strokes.at(-1);
  if (!isPenDown || current === undefined || points.length === 0) return;
  const longer = { ...current, points: [...current.points, ...points] };
  const strokes = [...drawing.strokes.slice(0, -1), longer];
  useDrawing.setState({ drawing: { ...drawing, strokes } });
}

/** Puts the eraser on the paper. What it takes in one go comes back in one go. */
export function beginErasing(): void {
  remember();
  useDrawing.setState({ isPenDown: true });
}

export function eraseAlong(wipe: Wipe): void {
  const { drawing, isPenDown } = useDrawing.getState();
  if (!isPenDown) return;
  const left = erase(drawing, wipe);
  if (left !== drawing) show(left);
}

/** Lifts pen or eraser. */
export function endStroke(): void {
  const { drawing, past } = useDrawing.getState();
  // An eraser that took nothing has changed nothing.
  const isSame = past.at(-1) === drawing;
  useDrawing.setState({ isPenDown: false, ...(isSame && { past: past.slice(0, -1) }) });
}

/** Takes the newest change back, even one under way. */
export function undoStroke(): void {
  const { past } = useDrawing.getState();
  const before = past.at(-1);
  if (before === undefined) return;
  show(before);
  useDrawing.setState({ past: past.slice(0, -1), isPenDown: false });
}

export function clearDrawing(): void {
  loadDrawing(EMPTY_DRAWING);
}

/** Puts another drawing in the place of this one, which can be had back by undoing. */
export function loadDrawing(drawing: Drawing): void {
  if (drawing === useDrawing.getState().drawing) return;
  remember();
  show(drawing);
  useDrawing.setState({ isPenDown: false });
}

export function changeSteps(change: Partial<Steps>): void {
  useDrawing.setState(({ steps }) => ({ steps: { ...steps, ...change } }));
}

export const hasInk = ({ drawing }: Pick<DrawingState, 'drawing'>): boolean =>
  drawing.strokes.length > 0 || drawing.picture !== null;

export const canUndo = ({ past }: DrawingState): boolean => past.length > 0;

/** Shows an answer, unless the drawing it was given to is gone. */
export function showPrediction(prediction: Prediction | null): void {
  if (hasInk(useDrawing.getState())) useDrawing.setState({ prediction });
}

function remember(): void {
  useDrawing.setState(({ drawing, past }) => ({ past: [...past, drawing].slice(-MOST_UNDOS) }));
}

/** Without ink there is neither a digit nor an answer. */
function show(drawing: Drawing): void {
  useDrawing.setState({ drawing, ...(!hasInk({ drawing }) && { digit: null, prediction: null }) });
}
