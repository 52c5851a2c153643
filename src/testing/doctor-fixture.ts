import { inspectHealth } from '../engine/inspect/inspect-health.ts';
import { diagnose } from '../measures/doctor/diagnose.ts';
import type { DoctorFinding } from '../measures/doctor/doctor-finding.ts';
import type { DoctorSignals, RunSignals } from '../measures/doctor/doctor-signals.ts';
import { effectOf, type Remedy } from '../measures/doctor/remedy.ts';
import { applyChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { HealthFinding } from '../spec/inspection/health.ts';
import { benchOf, carryOut } from './inspection-fixture.ts';
import type { MadeDigits } from './made-digits.ts';
import { makeTrainer, type TrainerFixture } from './trainer-fixture.ts';

export interface Examined extends DoctorSignals {
  readonly findings: readonly DoctorFinding[];
}

/** Trains a network for so many steps, unless it diverges before, and has the doctor look at it. */
export function examine(spec: ExperimentSpec, steps: number, digits?: MadeDigits): Examined {
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
