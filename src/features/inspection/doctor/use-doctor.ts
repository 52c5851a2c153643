import { useMemo } from 'react';
import { diagnose } from '../../../measures/doctor/diagnose.ts';
import type { DoctorFinding } from '../../../measures/doctor/doctor-finding.ts';
import type { DoctorSignals } from '../../../measures/doctor/doctor-signals.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { useHealth } from '../../../store/inspection/health/health.ts';
import { dataSizes, useDataInUse } from '../../../store/own-data/data-in-use.ts';
import { useRun } from '../../../store/run.ts';

export interface Diagnosis {
  /** Null while nothing is measured. */
  readonly signals: DoctorSignals | null;
  readonly findings: readonly DoctorFinding[];
}

/** What stands out in the newest measurements. */
export function useDoctor(): Diagnosis {
  const health = useHealth((state) => state.newest?.finding ?? null);
  const spec = useExperiment((state) => state.spec);
  const training = useDataInUse((state) => dataSizes(state).training);
  const step = useRun((run) => run.step);
  const trainLoss = useRun((run) => run.trainLoss);
  const divergence = useRun((run) => run.divergence);
  return useMemo(() => {
    const trainingDigits = training - spec.validationSize;
    const run = { spec, step, trainLoss, divergence, trainingDigits };
    const signals = health === null ? null : { ...run, health };
    return { signals, findings: diagnose(run, health) };
  }, [health, spec, training, step, trainLoss, divergence]);
}
