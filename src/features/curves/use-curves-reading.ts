import { useMemo } from 'react';
import { readCurves, useCurves } from '../../store/curves.ts';
import type { CurvesReading } from '../../store/curves-data.ts';

/** The curves as they were last announced; the same object until they change. */
export function useCurvesReading(): CurvesReading {
  const revision = useCurves((state) => state.revision);
  return useMemo(() => ({ revision, ...readCurves() }), [revision]);
}
