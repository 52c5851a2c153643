import type { SaliencyFinding, SaliencyQuestion } from '../../spec/inspection/saliency.ts';
import { inkOf } from '../explain/ink.ts';
import type { InputGradient } from '../explain/input-gradient.ts';
import { IntegratedGradients } from '../explain/integrated-gradients.ts';
import { aboveMean } from '../explain/saliency.ts';
import {
  type Inspection,
  type InspectionBench,
  type InspectionPlan,
  lookingAt,
} from './inspection.ts';

/** Which ink speaks for a class: by the gradient at the digit, and by all gradients on the way to it. */
export function inspectSaliency(
  { inputGradient }: InspectionBench,
  question: SaliencyQuestion,
): InspectionPlan<SaliencyFinding> {
  return lookingAt(() => explain(inputGradient, question));
}

function* explain(
  network: InputGradient,
  { pixels, label: asked, steps }: SaliencyQuestion,
): Inspection<SaliencyFinding> {
  const ink = inkOf(pixels);
  const answer = strongest(network.logits(ink));
  const label = asked ?? answer;
  const direction = aboveMean(label);
  const { logits, gradient } = network.measure(ink, () => direction);
  const paper = network.logits(new Float64Array(ink.length));
  const integrated = new IntegratedGradients(network, ink, label, steps);
  while (integrated.share < 1) {
    yield integrated.share;
    integrated.step();
  }
  const products = gradient.map((slope, i) => slope * (ink[i] ?? 0));
  const shares = integrated.shares();
  const finding: SaliencyFinding = {
    label,
    answer,
    gradientTimesInput: Float32Array.from(products),
    integrated: Float32Array.from(shares),
    steps,
    gradientTimesInputSum: sumOf(products),
    integratedSum: sumOf(shares),
    ofPaper: along(direction, paper),
    ofDigit: along(direction, logits),
  };
  return isNumber(finding) ? finding : null;
}

/** The first on ties. */
const strongest = (logits: Float64Array): number =>
  logits.reduce((best, logit, k) => (logit > (logits[best] ?? 0) ? k : best), 0);

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const along = (direction: readonly number[], logits: Float64Array): number =>
  direction.reduce((sum, weight, k) => sum + weight * (logits[k] ?? 0), 0);

/** Of logits that are no numbers, as of a network that diverged, nothing can be said. */
const isNumber = (finding: SaliencyFinding): boolean =>
  Number.isFinite(
    finding.integratedSum + finding.gradientTimesInputSum + finding.ofDigit + finding.ofPaper,
  );
