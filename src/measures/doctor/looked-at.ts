import type { DoctorSignals } from './doctor-signals.ts';
import { guessingLoss } from './guessing-loss.ts';
import { gradientNorm } from './judge-gradients.ts';
import { meanUpdateRatio } from './update-ratio.ts';

/** The numbers that the doctor goes by, whether anything stands out in them or not. */
export interface LookedAt {
  /** Of hidden units, in the layer where it is most; null without hidden layers. */
  readonly deadShare: number | null;
  readonly saturatedShare: number | null;
  /** Geometric mean over the layers; null where weights are all 0 or do not move. */
  readonly ratio: number | null;
  /** Of all weights together. */
  readonly gradientNorm: number;
  readonly trainLoss: number | null;
  readonly guessing: number;
  /** Of the reference digits; null without training digits. */
  readonly trainedAccuracy: number | null;
  readonly heldOutAccuracy: number;
}

export function lookedAt({ spec, health, trainLoss }: DoctorSignals): LookedAt {
  const hidden = health.layers.slice(0, -1);
  const most = (shares: readonly number[]) => (shares.length > 0 ? Math.max(...shares) : null);
  return {
    deadShare: most(hidden.map(({ dead, units }) => dead.length / units)),
    saturatedShare: most(hidden.map(({ saturated, units }) => saturated.length / units)),
    ratio: meanUpdateRatio(health.layers),
    gradientNorm: gradientNorm(health),
    trainLoss,
    guessing: guessingLoss(spec),
    trainedAccuracy: health.trained?.accuracy ?? null,
    heldOutAccuracy: health.heldOut.accuracy,
  };
}
