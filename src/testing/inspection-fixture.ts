import { InputGradient } from '../engine/explain/input-gradient.ts';
import { DigitPass } from '../engine/inspect/digit-pass.ts';
import type { InspectionBench, InspectionPlan } from '../engine/inspect/inspection.ts';
import { rehearseStep } from '../engine/inspect/rehearsal.ts';
import { finish } from './finish.ts';
import type { TrainerFixture } from './trainer-fixture.ts';

/** What an inspection may use, for the network of a trainer. */
export function benchOf({
  trainer,
  parts,
}: Pick<TrainerFixture, 'trainer' | 'parts'>): InspectionBench {
  const { kernels, network, training, test } = parts;
  const { spec } = trainer;
  const digits = new DigitPass(kernels, network, spec);
  const inputGradient = new InputGradient(kernels, network, spec);
  const borrow = () => trainer.lend();
  return { kernels, network, spec, training, test, digits, inputGradient, borrow };
}

/** Carries a plan out at rest: a step that it watches is rehearsed. */
export function carryOut<Finding>(
  bench: InspectionBench,
  plan: InspectionPlan<Finding>,
): Finding | null {
  if (plan.watcher !== null) {
    const loan = bench.borrow();
    const isMade = finish(rehearseStep(loan, plan.watcher));
    loan.giveBack();
    if (!isMade) return null;
  }
  return finish(plan.work());
}
