import { principalComponents } from '../../lib/linear/principal-components.ts';
import { partOf } from '../../lib/part-of.ts';
import type { EmbeddingFinding, EmbeddingQuestion } from '../../spec/inspection/embedding.ts';
import { layerShapes } from '../../spec/layers.ts';
import {
  type Inspection,
  type InspectionBench,
  type InspectionPlan,
  lookingAt,
} from './inspection.ts';
import { arrivedDigits, spreadOver } from './spread-digits.ts';

/** Of the test digits: every tenth of MNIST's. Fewer while they arrive, and where there are fewer. */
const DIGITS = 1_000;

/** Of the share of the work: the rest takes the components apart. */
const SHARE_OF_PASS = 0.3;

/** Takes test digits to a layer and looks from where they lie farthest apart. */
export function inspectEmbedding(
  bench: InspectionBench,
  question: EmbeddingQuestion,
): InspectionPlan<EmbeddingFinding> {
  return lookingAt<EmbeddingFinding>(() => embed(bench, question));
}

function* embed(
  bench: InspectionBench,
  { layer }: EmbeddingQuestion,
): Inspection<EmbeddingFinding> {
  const { spec, test } = bench;
  const units = layerShapes(spec)[layer]?.outputs;
  const indices = spreadOver(arrivedDigits(test, 0, test.labels.length, spec), DIGITS);
  if (units === undefined || indices.length === 0) return null;
  const seen = yield* partOf(passOf(bench, layer, indices, units), 0, SHARE_OF_PASS);
  const work = principalComponents(seen.activations, indices.length, units, 2);
  const found = yield* partOf(work, SHARE_OF_PASS, 1);
  if (found === null) return null;
  const { scores, shares } = found;
  return {
    layer,
    units,
    indices: Uint32Array.from(indices),
    labels: Uint8Array.from(indices, (index) => test.labels[index] ?? 0),
    predictions: seen.predictions,
    coordinates: Float32Array.from(scores),
    shares: [shares[0] ?? 0, shares[1] ?? 0],
  };
}

interface SeenDigits {
  /** [n, units] */
  readonly activations: Float64Array;
  readonly predictions: Uint8Array;
}

function* passOf(
  { digits, test }: InspectionBench,
  layer: number,
  indices: readonly number[],
  units: number,
): Generator<number, SeenDigits, undefined> {
  const activations = new Float64Array(indices.length * units);
  const predictions = new Uint8Array(indices.length);
  for (let from = 0; from < indices.length; from += digits.mostRows) {
    const chunk = indices.slice(from, from + digits.mostRows);
    digits.run(test.pixels, chunk);
    activations.set(digits.activations(layer), from * units);
    for (let row = 0; row < chunk.length; row++) {
      predictions[from + row] = digits.predictionOf(row);
    }
    yield from / indices.length;
  }
  return { activations, predictions };
}
