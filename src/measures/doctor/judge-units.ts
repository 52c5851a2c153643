import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Activation } from '../../spec/vocabulary.ts';
import type { DoctorFinding, Severity } from './doctor-finding.ts';
import type { DoctorSignals } from './doctor-signals.ts';
import { usualRateAnew } from './rate-remedy.ts';
import type { Remedy } from './remedy.ts';
import { differentWeights, inputRemedy, reluInstead, smallerStart } from './start-remedy.ts';

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
export function judgeDeadUnits({ spec, health }: DoctorSignals): DoctorFinding[] {
  const { digits } = health.heldOut;
  return hiddenLayersOf(health).flatMap(({ units, dead: { length: dead }, activation }, layer) => {
    const severity = severityOf(dead / units);
    if (severity === null) return [];
    const measured = { code: 'deadUnits', layer, dead, units, digits, activation } as const;
    const causes = [...inputOf(layer, spec), ...smallerStart(spec), ...usualRateAnew(spec)];
    const remedies = causes.length > 0 ? causes : leakyInstead(activation, spec);
    return [{ ...measured, severity, remedies }];
  });
}

/** Layers of which too much is saturated. */
export function judgeSaturatedUnits({ spec, health }: DoctorSignals): DoctorFinding[] {
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
    const causes = [...inputOf(layer, spec), ...smallerStart(spec), ...usualRateAnew(spec)];
    const remedies = causes.length > 0 ? causes : [reluInstead(activation)];
    return [{ ...measured, severity, remedies }];
  });
}

/** The input moves the units of the first layer, all of them at once where paper is 1. */
const inputOf = (layer: number, spec: ExperimentSpec) => (layer === 0 ? inputRemedy(spec) : []);

/** A slope below 0 brings units back that are there. */
function leakyInstead(from: Activation, { initializer }: ExperimentSpec): Remedy[] {
  return from === 'relu' ? [{ code: 'activation', from, to: 'leakyRelu', initializer }] : [];
}

const hiddenLayersOf = ({ layers }: DoctorSignals['health']) => layers.slice(0, -1);
