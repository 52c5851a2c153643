import type { DoctorFinding } from './doctor-finding.ts';
import { type DoctorSignals, FIRST_STEPS, isHeldBack } from './doctor-signals.ts';
import { hasLearnt } from './guessing-loss.ts';
import { scaledRate } from './rate-remedy.ts';
import { meanUpdateRatio, USUAL_RATIO, USUAL_RATIOS } from './update-ratio.ts';

/**
 * Networks as small as these learn well at up to 0.03 in their first hundred steps (measured with the recipes), so
 * that the upper end of the usual range is left by this factor before it is worth a word.
 */
const HIGH = 5 * USUAL_RATIOS.highest;
const SEVERELY_HIGH = 20 * USUAL_RATIOS.highest;
const SEVERELY_LOW = USUAL_RATIOS.lowest / 10;
/** Updates of large steps are seen before the weights have grown with them. */
const FIRST_UPDATES = 5;
/** Steps so large that they overwrite what was learnt. */
export function judgeHighRatio({ spec, step, health }: DoctorSignals): DoctorFinding[] {
  const ratio = meanUpdateRatio(health.layers);
  if (ratio === null || step < FIRST_UPDATES || ratio <= HIGH) return [];
  const severity = ratio > SEVERELY_HIGH ? 'severe' : 'mild';
  const remedies = scaledRate(spec, USUAL_RATIOS.highest / ratio);
  return [{ code: 'ratioTooHigh', ratio, severity, remedies }];
}

/** Steps so small that there is no end to be seen, though there is much to learn and no schedule wants it so. */
export function judgeLowRatio(signals: DoctorSignals): DoctorFinding[] {
  const { spec, step, health } = signals;
  const ratio = meanUpdateRatio(health.layers);
  if (ratio === null || ratio >= USUAL_RATIOS.lowest) return [];
  // One that has learnt may well be moved little.
  if (step < FIRST_STEPS || hasLearnt(signals) || isHeldBack(signals)) return [];
  const severity = ratio < SEVERELY_LOW ? 'severe' : 'mild';
  const remedies = scaledRate(spec, USUAL_RATIO / ratio);
  return [{ code: 'ratioTooLow', ratio, severity, remedies }];
}
