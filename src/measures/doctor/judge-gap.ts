import { wilsonInterval } from '../../lib/wilson.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { ReferenceScore } from '../../spec/inspection/health.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import type { DoctorSignals } from './doctor-signals.ts';
import type { Remedy } from './remedy.ts';

/** On MNIST two or three points lie between training and validation digits in networks that nobody would call overfitted. */
const MILD_GAP = 0.05;
const SEVERE_GAP = 0.15;
/** Srivastava et al. 2014 drop half; a fifth costs small networks less. */
const DROPOUT = 0.2;
/** Of 1,000 digits of MNIST it leaves the training digits all right and lowers the validation loss most. */
const L2_PENALTY = 0.003;
/** Pixels: about as far as digits of MNIST stand apart. */
const SHIFT = 2;

/** Digits that are read better for having been trained on. Test digits decide nothing, so without held-out ones there is no word. */
export function judgeGap({ spec, health, trainingDigits }: DoctorSignals): DoctorFinding[] {
  const { trained, heldOut } = health;
  if (trained === null || heldOut.split !== 'validation') return [];
  const gap = trained.accuracy - heldOut.accuracy;
  if (gap <= MILD_GAP || !isCertain(trained, heldOut)) return [];
  const severity = gap > SEVERE_GAP ? 'severe' : 'mild';
  const remedies = againstOverfitting(spec, trainingDigits);
  return [{ code: 'overfitting', trained, heldOut, severity, remedies }];
}

/** Whether their intervals of 95 % lie apart. */
function isCertain(trained: ReferenceScore, heldOut: ReferenceScore): boolean {
  const lowest = wilsonInterval(trained.accuracy, trained.digits).low;
  return lowest > wilsonInterval(heldOut.accuracy, heldOut.digits).high;
}

/** Other digits do more than anything else, then digits made of them. */
function againstOverfitting(spec: ExperimentSpec, trainingDigits: number): Remedy[] {
  const { trainingSize, hiddenLayers, l2Penalty, weightDecay, shift } = spec;
  const hasDropout = hiddenLayers.some(({ dropout }) => dropout > 0);
  const remedies: (Remedy | false)[] = [
    trainingSize < trainingDigits && { code: 'trainingSize', value: trainingDigits },
    shift === 0 && { code: 'shift', value: SHIFT },
    l2Penalty === 0 && weightDecay === 0 && { code: 'l2Penalty', value: L2_PENALTY },
    hiddenLayers.length > 0 && !hasDropout && { code: 'dropout', value: DROPOUT },
  ];
  return remedies.filter((remedy) => remedy !== false);
}
