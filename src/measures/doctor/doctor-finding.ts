import type { Divergence } from '../../spec/divergence.ts';
import type { ReferenceScore } from '../../spec/inspection/health.ts';
import type { Activation } from '../../spec/vocabulary.ts';
import type { Remedy } from './remedy.ts';

export type Severity = 'mild' | 'severe';

/** What was measured, with its numbers. Layers count from 0; the output layer is the last. */
export type Measured =
  | { readonly code: 'diverged'; readonly divergence: Divergence }
  | { readonly code: 'lossTooHigh'; readonly trainLoss: number; readonly guessing: number }
  | { readonly code: 'lossStuck'; readonly trainLoss: number; readonly guessing: number }
  | { readonly code: 'unitsAlike'; readonly layer: number; readonly units: number }
  | {
      readonly code: 'deadUnits';
      readonly layer: number;
      readonly dead: number;
      readonly units: number;
      readonly digits: number;
      readonly activation: Activation;
    }
  | {
      readonly code: 'saturatedUnits';
      readonly layer: number;
      readonly saturated: number;
      readonly units: number;
      readonly digits: number;
      readonly activation: Activation;
    }
  /** Geometric mean over the layers. */
  | { readonly code: 'ratioTooHigh'; readonly ratio: number }
  | { readonly code: 'ratioTooLow'; readonly ratio: number }
  /** Root mean square of the first layer's gradients, as a share of the output layer's. */
  | { readonly code: 'vanishingGradient'; readonly share: number }
  /** Of all weights together. */
  | { readonly code: 'largeGradient'; readonly norm: number }
  | {
      readonly code: 'overfitting';
      readonly trained: ReferenceScore;
      readonly heldOut: ReferenceScore;
    };

export type DoctorFinding = Measured & {
  readonly severity: Severity;
  /** The one to try first is first. */
  readonly remedies: readonly Remedy[];
};
