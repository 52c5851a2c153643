import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { EmbeddingFrame } from '../../../store/inspection/embedding/embedding.ts';
import type { PicturedDigits } from './picture-marks.ts';
import { onPlot } from './plane.ts';
import { PlotPainting } from './plot-painting.ts';

interface PaintedFrame {
  readonly frame: EmbeddingFrame;
  readonly picked: Uint8Array | null;
  /** Null paints the classes. */
  readonly pictures: PicturedDigits | null;
}

/**
 * Keeps a canvas the newest frame, its points on their way from the frame before.
 *
 * @param onPainted the same for ever; called with the places of all points whenever they are painted.
 * @returns where the points are now.
 */
export function usePlotPainting(
  ref: RefObject<HTMLCanvasElement | null>,
  { frame, picked, pictures }: PaintedFrame,
  onPainted: (points: Float32Array) => void,
): () => Float32Array {
  const painting = useRef<PlotPainting | null>(null);
  useEffect(() => {
    if (ref.current === null) return;
    const begun = new PlotPainting(ref.current, onPainted);
    painting.current = begun;
    return () => begun.stop();
  }, [ref, onPainted]);
  useEffect(() => painting.current?.markBy(pictures), [pictures]);
  const { finding } = frame.inspected;
  useEffect(() => {
    const { labels, predictions } = finding;
    painting.current?.show({ labels, predictions, picked });
  }, [finding, picked]);
  useEffect(() => {
    const points = onPlot(frame.coordinates);
    painting.current?.move({ indices: frame.inspected.finding.indices, points });
  }, [frame]);
  return useCallback(() => painting.current?.points ?? new Float32Array(), []);
}
