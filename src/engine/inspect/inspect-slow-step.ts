import type { SlowStepFinding, SlowStepQuestion } from '../../spec/inspection/slow-step.ts';
import type { InspectionBench, InspectionPlan } from './inspection.ts';
import { SlowStepRecorder } from './slow-step/recorder.ts';

/** What the run's next step does, phase by phase. It is waited for: nobody makes it for this alone. */
export function inspectSlowStep(
  { kernels, training, spec }: InspectionBench,
  { mostUnits }: SlowStepQuestion,
): InspectionPlan<SlowStepFinding> {
  const recorder = new SlowStepRecorder({ kernels, training, spec, mostUnits });
  return {
    watcher: recorder,
    atRest: 'wait',
    borrows: false,
    // biome-ignore lint/correctness/useYield: all of it was found out within the step.
    work: function* () {
      return recorder.finding;
    },
  };
}
