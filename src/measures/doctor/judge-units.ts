import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Activation } from '../../spec/vocabulary.ts';
import type { DoctorFinding, Severity } from './doctor-finding.ts';
import type { DoctorSignals } from './doctor-signals.ts';
import { hasLearnt } from './guessing-loss.ts';
import { lowerRateAnew, usualRateAnew } from './rate-remedy.ts';
import type { Remedy } from './remedy.ts';
import {
  differentWeights,
  inputRemedy,
  largerStart,
  reluInstead,
  smallerStart,
} from './start-remedy.ts';

/** A layer does without a quarter of its units; with less than half of them it is another, narrower layer. */
const MILD_SHARE = 0.25;
const SEVERE_SHARE = 0.5;

function severityOf(share: number): Severity | null {
  if (share > SEVERE_SHARE) return 'severe';
  return share > MILD_SHARE ? 'mild' : null;
}

/** Layers whose units all have the same weights: they get the same gradients and stay the same for ever. */
export function judgeAlikeUnits({ spec, health }: DoctorSignals): DoctorFinding[] {
  return hiddenLayersOf(health).flatMap(({ alike, units }, layer) => {
    if (units < 2 || alike < units) return [];
    const remedies = differentWeights(spec);
    return [{ code: 'unitsAlike', layer, units, severity: 'severe', remedies }];
  });
}

/** Layers of which too much is dead. */
export function judgeDeadUnits(signals: DoctorSignals): DoctorFinding[] {
  const { spec, health } = signals;
  const { digits } = health.heldOut;
  return hiddenLayersOf(health).flatMap(({ units, dead: { length: dead }, activation }, layer) => {
    const severity = severityOf(dead / units);
    if (severity === null) return [];
    const measured = { code: 'deadUnits', layer, dead, units, digits, activation } as const;
    const causes = causesOf(layer, signals);
    const remedies = causes.length > 0 ? causes : leakyInstead(activation, spec);
    return [{ ...measured, severity, remedies }];
  });
}

/** Layers of which too much is saturated. */
export function judgeSaturatedUnits(signals: DoctorSignals): DoctorFinding[] {
  const { health } = signals;
  const { digits } = health.heldOut;
  return hiddenLayersOf(health).flatMap((found, layer) => {
    const { units, activation } = found;
    const saturated = found.saturated.length;
    const severity = severityOf(saturated / units);
    if (severity === null) return [];
    const measured = {
      code: 'saturatedUnits',
      layer,
      saturated,
      units,
      digits,
      activation,
    } as const;
    const causes = causesOf(layer, signals);
    const remedies = causes.length > 0 ? causes : [reluInstead(activation)];
    return [{ ...measured, severity, remedies }];
  });
}

/**
 * What makes units of a layer flat: paper that is 1, which moves all units of the first layer at once, weights that
 * are too large or too small from the start, a rate above the usual one, or, where nothing was learnt, the
 * rate at all. Another activation would not help a network at such a rate: it diverges.
 */
function causesOf(layer: number, signals: DoctorSignals): Remedy[] {
  const { spec } = signals;
  const input = layer === 0 ? inputRemedy(spec) : [];
  const small = spec.initializerScale < 1 ? largerStart(spec) : [];
  const causes = [...input, ...smallerStart(spec), ...small, ...usualRateAnew(spec)];
  return causes.length > 0 || hasLearnt(signals) ? causes : [lowerRateAnew(spec)];
}

/** A slope below 0 brings units back that are there. */
function leakyInstead(from: Activation, { initializer }: ExperimentSpec): Remedy[] {
  return from === 'relu' ? [{ code: 'activation', from, to: 'leakyRelu', initializer }] : [];
}

const hiddenLayersOf = ({ layers }: DoctorSignals['health']) => layers.slice(0, -1);
