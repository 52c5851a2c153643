import type { HealthFinding, LayerHealth } from '../../spec/inspection/health.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import { type DoctorSignals, FIRST_STEPS } from './doctor-signals.ts';
import type { Remedy } from './remedy.ts';
import { largerStart, saturatingRemedy, smallerStart } from './start-remedy.ts';

/**
 * Of the recipes, those that learn have a first layer whose gradients are at least 0.03 of the output layer's;
 * four layers of sigmoids start at 0.001. Each sigmoid has a slope of at most ¼: Hochreiter 1991; Glorot & Bengio 2010.
 */
const VANISHING_SHARE = 0.02;
const VANISHED_SHARE = 0.002;

/** The recipes' norms are between 0.1 and 4 once their first steps are done. Pascanu et al. 2013, arXiv:1211.5063. */
const LARGE_NORM = 20;
const HUGE_NORM = 100;

/** A layer at the input that hardly learns because of what stands between it and the output. */
export function judgeVanishingGradient({ spec, step, health }: DoctorSignals): DoctorFinding[] {
  const [first, ...others] = health.layers;
  const last = others.at(-1);
  if (first === undefined || last === undefined || others.length < 2) return [];
  const share = rootMeanSquare(first) / rootMeanSquare(last);
  // Where nothing comes back at all, the dead units in between say so.
  if (step < FIRST_STEPS || !(share > 0 && share < VANISHING_SHARE)) return [];
  const severity = share < VANISHED_SHARE ? 'severe' : 'mild';
  const saturating = saturatingRemedy(spec);
  const remedies = saturating.length > 0 ? saturating : largerStart(spec);
  return [{ code: 'vanishingGradient', share, severity, remedies }];
}

/** A batch that would throw the weights far away. */
export function judgeLargeGradient({ spec, step, health }: DoctorSignals): DoctorFinding[] {
  const norm = gradientNorm(health);
  if (step < FIRST_STEPS || norm <= LARGE_NORM || spec.clipNorm > 0) return [];
  const severity = norm > HUGE_NORM ? 'severe' : 'mild';
  const start = smallerStart(spec);
  const remedies: Remedy[] = start.length > 0 ? start : [{ code: 'clipNorm', value: 1 }];
  return [{ code: 'largeGradient', norm, severity, remedies }];
}

/** Of all layers together. */
export function gradientNorm({ layers }: Pick<HealthFinding, 'layers'>): number {
  return Math.sqrt(layers.reduce((sum, { gradientNorm: norm }) => sum + norm * norm, 0));
}

const rootMeanSquare = ({ gradientNorm: norm, gradients }: LayerHealth): number =>
  norm / Math.sqrt(gradients.count);
