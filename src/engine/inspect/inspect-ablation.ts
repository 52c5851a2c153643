import type { AblationFinding, AblationQuestion } from '../../spec/inspection/ablation.ts';
import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import { costOfDigit, digitsToRead, firstLayerOf } from './ablation-digits.ts';
import { AblationTally } from './ablation-tally.ts';
import {
  type Inspection,
  type InspectionBench,
  type InspectionPlan,
  lookingAt,
} from './inspection.ts';
import { withoutUnits } from './without-units.ts';

/** Multiplications between two yields: half a millisecond with SIMD, a few without. */
const COST_OF_SLICE = 1 << 21;

/**
 * Reads the digits of a split with units switched off, as scoring does with all of them. What lies before
 * the first unit that is off is gone through once for all variants.
 */
export function inspectAblation(
  bench: InspectionBench,
  question: AblationQuestion,
): InspectionPlan<AblationFinding> {
  return lookingAt<AblationFinding>(() => measure(bench, question));
}

function* measure(bench: InspectionBench, question: AblationQuestion): Inspection<AblationFinding> {
  const { variants, split } = question;
  const { examples, digits } = digitsToRead(bench, question);
  if (digits.length === 0 || !areThere(bench, variants)) return null;
  const tally = new AblationTally(variants.length);
  const { mostRows } = bench.digits;
  const costs = costOfDigit(bench, question);
  let cost = 0;
  for (let from = 0; from < digits.length; from += mostRows) {
    const chunk = digits.slice(from, from + mostRows);
    const labels = chunk.map((digit) => examples.labels[digit] ?? 0);
    for (const label of labels) tally.count(label);
    bench.digits.run(examples.pixels, chunk);
    cost += costs.run * chunk.length;
    for (const share of answerVariants(bench, variants, labels, tally)) {
      cost += costs.variant * chunk.length;
      if (cost < COST_OF_SLICE) continue;
      cost = 0;
      yield (from + share * chunk.length) / digits.length;
    }
  }
  const { counts, right } = tally;
  return { variants, split, counts, right };
}

/**
 * Answers the digits of the last run, variant by variant. Between two of them others may use the digits'
 * room: each begins from a copy of what the run left there.
 */
function* answerVariants(
  { digits, network }: InspectionBench,
  variants: AblationQuestion['variants'],
  labels: readonly number[],
  tally: AblationTally,
): Generator<number, void, undefined> {
  const { layers } = network.parameters;
  const first = firstLayerOf(variants);
  const left = first === null ? null : digits.activations(first).slice();
  const whole = labels.map((_, row) => digits.predictionOf(row));
  for (const [variant, units] of variants.entries()) {
    const lacksUnits = first !== null && left !== null && units.length > 0;
    if (lacksUnits) digits.runOn(first, left, withoutUnits(layers, units));
    labels.forEach((label, row) => {
      tally.add(variant, label, lacksUnits ? digits.predictionOf(row) : (whole[row] ?? 0));
    });
    yield (variant + 1) / variants.length;
  }
}

/** The network may be another than the one that was asked about. */
function areThere({ spec }: InspectionBench, variants: AblationQuestion['variants']): boolean {
  const isHidden = ({ layer, unit }: UnitPlace) => unit < (spec.hiddenLayers[layer]?.units ?? 0);
  return variants.every((units) => units.every(isHidden));
}
