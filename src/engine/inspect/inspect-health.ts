import type { HealthFinding, HealthQuestion, LayerHealth } from '../../spec/inspection/health.ts';
import { arrayAt } from '../parameters.ts';
import { heldOutDigits, trainedDigits } from './health/reference-digits.ts';
import { scoreDigits } from './health/reference-score.ts';
import { type StepRecord, stepRecordOf } from './health/step-record.ts';
import { UnitTally } from './health/unit-tally.ts';
import { measureWeights, type WeightHealth } from './health/weight-health.ts';
import type { Inspection, InspectionBench, InspectionPlan } from './inspection.ts';

/** Weights that are looked at in the time that a digit takes for every weight of the network, roughly. */
const WEIGHTS_PER_DIGIT = 0.02;

/** What a step does to every layer, and what every layer does with a few fixed digits. */
export function inspectHealth(
  bench: InspectionBench,
  _question: HealthQuestion,
): InspectionPlan<HealthFinding> {
  const record = stepRecordOf(bench.network);
  return {
    watcher: record,
    atRest: 'rehearse',
    borrows: false,
    work: () => measureHealth(bench, record),
  };
}

function* measureHealth(bench: InspectionBench, record: StepRecord): Inspection<HealthFinding> {
  const heldOut = heldOutDigits(bench);
  if (heldOut === null) return null;
  const trained = trainedDigits(bench);
  const { layers, values } = bench.network.parameters;
  const digitWork = WEIGHTS_PER_DIGIT * values.length;
  const digits = heldOut.indices.length + (trained?.indices.length ?? 0);
  const progress = new Progress(values.length + digitWork * digits);
  const weights = yield* progress.through(measureAllWeights(bench, record));
  const tallies = layers.map(({ shape }) => new UnitTally(shape, bench.spec.leakySlope));
  const look = (rows: number) => {
    for (const [l, tally] of tallies.entries()) tally.add(bench.digits.activations(l), rows);
  };
  const heldOutScore = yield* progress.through(scoreDigits(bench, heldOut, look), digitWork);
  const trainedScore =
    trained && (yield* progress.through(scoreDigits(bench, trained, nothing), digitWork));
  return {
    step: record.step.step,
    batchRows: record.batchRows,
    learningRate: record.step.learningRate,
    layers: layers.map(({ shape }, l): LayerHealth => {
      const { spread, dead, saturated } = arrayAt(tallies, l);
      const { inputs, outputs: units, activation } = shape;
      const ofUnits = { activations: spread.finish(), dead, saturated };
      return { inputs, units, activation, ...arrayAt(weights, l), ...ofUnits };
    }),
    trained: trainedScore,
    heldOut: heldOutScore,
  };
}

function* measureAllWeights(
  { network }: InspectionBench,
  record: StepRecord,
): Generator<number, WeightHealth[], undefined> {
  const found: WeightHealth[] = [];
  let start = 0;
  for (const layer of network.parameters.layers) {
    found.push(yield* measureWeights(record, layer, start));
    start += layer.weights.length + layer.bias.length;
  }
  return found;
}

const nothing = () => {};

/** Turns what several pieces of work say they have done into the share of it all. */
class Progress {
  readonly #whole: number;
  #done = 0;

  constructor(whole: number) {
    this.#whole = whole;
  }

  /** @param worth of what the work counts in. */
  *through<Result>(
    work: Generator<number, Result, undefined>,
    worth = 1,
  ): Generator<number, Result, undefined> {
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      this.#done += worth * value;
      yield this.#done / this.#whole;
    }
  }
}
