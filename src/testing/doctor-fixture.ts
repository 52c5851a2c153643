import { inspectHealth } from '../engine/inspect/inspect-health.ts';
import { diagnose } from '../measures/doctor/diagnose.ts';
import type { DoctorFinding } from '../measures/doctor/doctor-finding.ts';
import type { DoctorSignals, RunSignals } from '../measures/doctor/doctor-signals.ts';
import { effectOf, type Remedy } from '../measures/doctor/remedy.ts';
import { applyChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { HealthFinding } from '../spec/inspection/health.ts';
import { layersOf } from '../spec/recipes/base.ts';
import { benchOf, carryOut } from './inspection-fixture.ts';
import type { MadeDigits } from './made-digits.ts';
import { makeTrainer, SMALL_SPEC, type TrainerFixture } from './trainer-fixture.ts';

export interface Examined extends DoctorSignals {
  readonly findings: readonly DoctorFinding[];
}

export type Code = DoctorFinding['code'];

/** Learns the made digits in a hundred steps. */
export const HEALTHY: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: layersOf([16], 'relu'),
  epochs: 1_000,
};

const known = new Map<string, Examined>();

/** Trains a network for so many steps, unless it diverges before, and has the doctor look at it: once, however often it is asked. */
export function examine(spec: ExperimentSpec, steps: number, digits?: MadeDigits): Examined {
  const key = JSON.stringify([spec, steps]);
  const examined = known.get(key) ?? examineAnew(spec, steps, digits);
  known.set(key, examined);
  return examined;
}

function examineAnew(spec: ExperimentSpec, steps: number, digits?: MadeDigits): Examined {
  const fixture = makeTrainer(spec, digits);
  const { trainer, training } = fixture;
  let health = healthOf(fixture);
  while (trainer.step < steps && trainer.divergence === null) {
    fixture.work('step');
    if (trainer.step === steps) health = healthOf(fixture);
  }
  const run: RunSignals = {
    spec,
    step: trainer.step,
    trainLoss: trainer.recentLoss,
    divergence: trainer.divergence,
    trainingDigits: training.labels.length - spec.validationSize,
  };
  return { ...run, health, findings: diagnose(run, health) };
}

/** At rest, with the next step rehearsed. @throws Error when its digits are missing or it would diverge. */
export function healthOf(fixture: TrainerFixture): HealthFinding {
  const bench = benchOf(fixture);
  const finding = carryOut(bench, inspectHealth(bench, {}));
  if (finding === null) throw new Error('There is nothing to be found.');
  return finding;
}

/** The experiment after a remedy. */
export function remedied(spec: ExperimentSpec, remedy: Remedy): ExperimentSpec {
  const { live, rebuild } = effectOf(remedy, spec);
  return live.reduce(applyChange, { ...spec, ...rebuild });
}

export const codesOf = ({ findings }: Examined): Code[] => findings.map(({ code }) => code);

export function find(examined: Examined, code: Code): DoctorFinding {
  const found = examined.findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`Found ${codesOf(examined).join(', ') || 'nothing'}.`);
  return found;
}

export const remedyOf = (finding: DoctorFinding, code: Remedy['code']): Remedy => {
  const found = finding.remedies.find((remedy) => remedy.code === code);
  if (found === undefined) throw new Error(`No ${code} for ${finding.code}.`);
  return found;
};

export const trainLossOf = ({ trainLoss }: Examined) => trainLoss ?? 0;
export const validationErrorOf = ({ health }: Examined) => 1 - health.heldOut.accuracy;
export const flatShareOf =
  (kind: 'dead' | 'saturated') =>
  ({ health }: Examined) =>
    (health.layers[0]?.[kind].length ?? 0) / (health.layers[0]?.units ?? 1);
