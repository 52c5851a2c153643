import { AMOUNTS } from '../../../spec/augmentation.ts';
import { GradientStep } from '../../gradient-step.ts';
import type { Loan } from '../../loan.ts';
import { Pass } from '../../pass.ts';
import { makePlan } from '../../plan.ts';
import { SOLO } from '../../team.ts';

/**
 * Describes a step on one digit alone, as the run makes its own but for what would blur it: without
 * dropout and augmentation. The digit takes a lesson's place, where steps can read digits of no file.
 *
 * @param pixels 784 grey levels.
 */
export function describeSoloStep(loan: Loan, pixels: Uint8Array, learningRate: number): void {
  const { machinery, spec, step, isInAStep } = loan;
  const { state, settings, lesson } = machinery.network;
  lesson.pixels.set(pixels);
  lesson.order[0] = 0;
  // A step that is begun has its settings already, and its place among Adam's.
  if (isInAStep) settings.set('learningRate', learningRate);
  else {
    machinery.description.describe(spec, step, machinery.cursor, 1);
    settings.beginStep(learningRate);
  }
  state.batchRows = 1;
  state.firstPosition = 0;
  for (const amount of AMOUNTS) settings.set(amount, 0);
  spec.hiddenLayers.forEach((_, l) => {
    state.setDropout(l, 0);
  });
}

/** Forward, loss and backward over that digit: its gradients are those of the network afterwards. */
export function soloGradients({ machinery, spec }: Loan, label: number): GradientStep {
  const { kernels, test } = machinery;
  const network = { ...machinery.network, order: machinery.network.lesson.order };
  const pixels = { training: network.lesson.pixels, test: test.pixels };
  // Threads know of no other plan than the run's: one digit is quick without them.
  const plan = makePlan(kernels, network, pixels, spec, 1);
  const pass = new Pass(plan.operations, plan.training, SOLO);
  return new GradientStep(network, { labelOf: () => label }, pass);
}
