import { useShallow } from 'zustand/react/shallow';
import { useDrawing } from '../../store/drawing.ts';
import { type DrawingReading, readingOf } from '../../store/drawing-reading.ts';

export function useReading(): DrawingReading {
  return useDrawing(useShallow(readingOf));
}
