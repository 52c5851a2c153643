import type {
  MicroscopeFinding,
  MicroscopeQuestion,
  WeightPlace,
} from '../../../spec/inspection/microscope.ts';
import type { Loan } from '../../loan.ts';
import { arrayAt } from '../../parameters.ts';
import { UNHURRIED } from '../../pass.ts';
import { probabilitiesOf } from '../../probabilities.ts';
import { type LossTerms, largestError, plainLoss } from '../plain-answer.ts';
import { plainForward, plainInputs } from '../plain-forward.ts';
import { checkNumerically, NUDGE } from './numeric-check.ts';
import { ruleNumbers } from './rule-numbers.ts';
import { describeSoloStep, soloGradients } from './solo-step.ts';
import { watchLayers } from './watch-layers.ts';
import { type Examined, watchWeights } from './watch-weights.ts';
import { flatPlace, steepestWeight } from './weight-values.ts';

/** A slice of the kernels' passes. */
const SLICE_MS = 4;

/** How much of the work is done before the numeric checks, which are most of it. */
const GRADIENTS_SHARE = 0.1;

type Work<Result> = Generator<number, Result, undefined>;

/** One step on one example, by a network that is put back afterwards by the lender. */
export function* examine(loan: Loan, question: MicroscopeQuestion): Work<MicroscopeFinding> {
  const { machinery, spec } = loan;
  const { parameters, settings } = machinery.network;
  const { layers } = parameters;
  describeSoloStep(loan, question.pixels, question.learningRate ?? loan.learningRate);
  const labelSmoothing = settings.at('labelSmoothing');
  const terms: LossTerms = { loss: spec.loss, label: question.label, labelSmoothing };
  const inputs = plainInputs(question.pixels, spec.inputScaling);
  const network = { layers, leakySlope: spec.leakySlope };

  const before = yield* plainForward(network, inputs, 0);
  yield* computeGradients(loan, question.label);
  const examined = yield* checkAll(loan, question, terms, [inputs, ...before]);
  const layerSteps = watchLayers(machinery.kernels, parameters);
  const checkedWeights = watchWeights(parameters, settings, examined);
  yield 1;
  machinery.update.advance(UNHURRIED, 0);
  const weights = checkedWeights();
  yield 1;
  const after = yield* plainForward(network, inputs, 1);
  return {
    rule: ruleNumbers(spec.optimizer, settings),
    before: answerOf(before, terms),
    after: answerOf(after, terms),
    outputError: largestError(arrayAt(before, layers.length - 1), terms),
    layers: layerSteps(),
    nudge: NUDGE,
    largest: weights.slice(0, layers.length),
    chosen: weights[layers.length] ?? null,
  };
}

function* computeGradients(loan: Loan, label: number): Work<void> {
  const { clock } = loan.machinery;
  const gradients = soloGradients(loan, label);
  gradients.begin();
  while (!gradients.advance(clock, clock() + SLICE_MS)) yield GRADIENTS_SHARE;
}

/**
 * The weight with the largest gradient of each layer, and behind those the one that was asked for, if it
 * is there.
 *
 * @param read what each layer reads of the example.
 */
function* checkAll(
  { machinery, spec }: Loan,
  { weight }: MicroscopeQuestion,
  terms: LossTerms,
  read: readonly Float64Array[],
): Work<Examined[]> {
  const { layers } = machinery.network.parameters;
  const network = { layers, leakySlope: spec.leakySlope };
  const places: WeightPlace[] = [];
  for (const l of layers.keys()) {
    places.push(steepestWeight(layers, l));
    yield GRADIENTS_SHARE;
  }
  if (weight !== null && flatPlace(layers, weight) !== null) places.push(weight);
  const examined: Examined[] = [];
  for (const place of places) {
    const share = GRADIENTS_SHARE + ((1 - GRADIENTS_SHARE) * examined.length) / places.length;
    const inputs = arrayAt(read, place.layer);
    const check = yield* checkNumerically(network, terms, place, inputs, share);
    examined.push({ place, check });
  }
  return examined;
}

function answerOf(activations: readonly Float64Array[], terms: LossTerms) {
  const logits = arrayAt(activations, activations.length - 1);
  return {
    probabilities: probabilitiesOf(terms.loss, logits),
    loss: plainLoss(logits, terms),
  };
}
