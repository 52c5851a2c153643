import { create } from 'zustand';

/** Widths of the pen that can be had; 1 is as wide as MNIST's. */
export const BRUSHES = [0.6, 0.8, 1, 1.25, 1.5, 2] as const;

/** What a finger, a pen or a mouse does on the pad. */
export interface PadTool {
  readonly isEraser: boolean;
  /** Times the width of MNIST's pen; the eraser grows with it. */
  readonly brush: number;
}

export const usePadTool = create<PadTool>()(() => ({ isEraser: false, brush: 1 }));

export function takeEraser(isEraser: boolean): void {
  usePadTool.setState({ isEraser });
}

export function changeBrush(brush: number): void {
  usePadTool.setState({ brush });
}
