import { useCalibration } from '../../store/calibration.ts';
import { useDoubt } from '../../store/doubt.ts';
import { useDrawing } from '../../store/drawing.ts';
import { type DrawingReading, readingOf } from '../../store/drawing-reading.ts';

export function useReading(): DrawingReading {
  const prediction = useDrawing((state) => state.prediction);
  const calibration = useCalibration((state) => state.calibration);
  const threshold = useDoubt(({ percent }) => percent / 100);
  return readingOf({ prediction }, { threshold, calibration });
}
