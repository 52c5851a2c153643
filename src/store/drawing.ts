import { create } from 'zustand';
import type { Prediction } from '../worker/protocol.ts';

/** The pad is a square of this many units a side, whatever its size on the screen. */
export const PAD_SIDE = 280;

/** A place on the pad, in its units: x to the right, y down. */
export interface PadPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawingState {
  /** Finished strokes and, while the pen is down, the one being drawn at the end. */
  readonly strokes: readonly (readonly PadPoint[])[];
  readonly isPenDown: boolean;
  /** The drawing as the network sees it: 784 grey levels. Null without ink. */
  readonly digit: Uint8Array | null;
  /** What the network last said about the drawing. */
  readonly prediction: Prediction | null;
}

export const initialDrawing: DrawingState = {
  strokes: [],
  isPenDown: false,
  digit: null,
  prediction: null,
};

export const useDrawing = create<DrawingState>()(() => initialDrawing);

export function beginStroke(points: readonly PadPoint[]): void {
  useDrawing.setState(({ strokes }) => ({ strokes: [...strokes, points], isPenDown: true }));
}

/** Goes on with the stroke under way; without one nothing happens. */
export function extendStroke(points: readonly PadPoint[]): void {
  const { strokes, isPenDown } = useDrawing.getState();
  const current = strokes.at(-1);
  if (!isPenDown || current === undefined || points.length === 0) return;
  useDrawing.setState({ strokes: [...strokes.slice(0, -1), [...current, ...points]] });
}

export function endStroke(): void {
  useDrawing.setState({ isPenDown: false });
}

export function undoStroke(): void {
  const strokes = useDrawing.getState().strokes.slice(0, -1);
  if (strokes.length === 0) clearDrawing();
  else useDrawing.setState({ strokes, isPenDown: false });
}

export function clearDrawing(): void {
  useDrawing.setState(initialDrawing);
}

export const hasInk = ({ strokes }: DrawingState): boolean => strokes.length > 0;

/** Shows an answer, unless the drawing it was given to is gone. */
export function showPrediction(prediction: Prediction | null): void {
  if (hasInk(useDrawing.getState())) useDrawing.setState({ prediction });
}
