import { usualRate } from '../../spec/rate-proposal.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import {
  type DoctorSignals,
  FIRST_STEPS,
  isHeldBack,
  type RunSignals,
  STEPS_OF_TRAIN_LOSS,
} from './doctor-signals.ts';
import { guessingLoss } from './guessing-loss.ts';
import { judgeVanishingGradient } from './judge-gradients.ts';
import { judgeAlikeUnits, judgeDeadUnits, judgeSaturatedUnits } from './judge-units.ts';
import { lowerRateAnew, usualRateAnew, usualRateAtOnce } from './rate-remedy.ts';
import type { Remedy } from './remedy.ts';
import { deepSaturatingRemedy, smallerStart } from './start-remedy.ts';

/** Within these of the loss of guessing a network says the same to every digit: a little above, as its bias wavers. */
const STUCK = { from: 0.97, to: 1.1 } as const;
/** A loss so far above that of guessing comes from sure and wrong answers. */
const HIGH = 2;
const SEVERELY_HIGH = 5;

const CLIP: Remedy = { code: 'clipNorm', value: 1 };

/** A run that ended before its time. */
export function judgeDivergence({ spec, divergence }: RunSignals): DoctorFinding[] {
  if (divergence === null) return [];
  const isRateUsual = spec.learningRate <= usualRate(spec).highest;
  const start = smallerStart(spec);
  const clips = start.length === 0 && isRateUsual && spec.clipNorm === 0;
  const remedies = [...start, lowerRateAnew(spec), ...(clips ? [CLIP] : [])];
  return [{ code: 'diverged', divergence, severity: 'severe', remedies }];
}

/** A loss far above that of guessing: on the way to divergence, or from a start that is too wild. */
export function judgeHighLoss({ spec, step, trainLoss }: DoctorSignals): DoctorFinding[] {
  const guessing = guessingLoss(spec);
  if (trainLoss === null || step < FIRST_STEPS || trainLoss <= HIGH * guessing) return [];
  const severity = trainLoss > SEVERELY_HIGH * guessing ? 'severe' : 'mild';
  const start = smallerStart(spec);
  const remedies = start.length > 0 ? start : [lowerRateAnew(spec)];
  return [{ code: 'lossTooHigh', trainLoss, guessing, severity, remedies }];
}

/** A loss that stays where guessing is, with the remedies of whatever else was found to explain it. */
export function judgeStuckLoss(signals: DoctorSignals): DoctorFinding[] {
  const { spec, step, trainLoss } = signals;
  const guessing = guessingLoss(spec);
  if (trainLoss === null || step < STEPS_OF_TRAIN_LOSS || isHeldBack(signals)) return [];
  if (trainLoss < STUCK.from * guessing || trainLoss > STUCK.to * guessing) return [];
  const remedies = remediesOfStuckLoss(signals);
  return [{ code: 'lossStuck', trainLoss, guessing, severity: 'severe', remedies }];
}

/** Whatever explains it; else another rate. */
function remediesOfStuckLoss(signals: DoctorSignals): readonly Remedy[] {
  const { spec } = signals;
  const explained = [
    ...judgeAlikeUnits(signals),
    ...judgeDeadUnits(signals),
    ...judgeSaturatedUnits(signals),
    ...judgeVanishingGradient(signals),
  ];
  const known = explained.find(({ remedies }) => remedies.length > 0);
  const otherRate = [...usualRateAnew(spec), ...usualRateAtOnce(spec)];
  const deep = deepSaturatingRemedy(spec);
  if (known !== undefined) return known.remedies;
  if (otherRate.length > 0) return otherRate;
  return deep.length > 0 ? deep : [lowerRateAnew(spec)];
}
