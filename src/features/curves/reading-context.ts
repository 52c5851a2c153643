import { createContext, useContext } from 'react';
import type { CurvesReading } from '../../store/curves-data.ts';

/**
 * The curves, for what is drawn inside a chart. They come by context so that new points reach
 * their lines without rendering the chart around them: its axes cost far more than the lines.
 */
export const ReadingContext = createContext<CurvesReading>({
  trainLoss: [],
  evaluations: [],
  onYou: [],
  epochs: [],
  lastStep: 0,
  notDrawn: 0,
});

export const useReading = (): CurvesReading => useContext(ReadingContext);
