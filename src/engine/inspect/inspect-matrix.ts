import { partOf } from '../../lib/part-of.ts';
import {
  type MatrixFinding,
  type MatrixQuestion,
  MOST_MATRIX_SIDE,
} from '../../spec/inspection/matrix.ts';
import type { Layer } from '../parameters.ts';
import { type InspectionBench, type InspectionPlan, lookingAt } from './inspection.ts';
import { weightRangeOf } from './weight-range.ts';

/** Weights between two pauses: a millisecond or two. */
const BLOCK = 1 << 17;

/** Of the share of the work: the rest finds the range. */
const SHARE_OF_PICTURE = 0.8;

/** A layer's weights as a picture, drawn together where there are too many for one. */
export function inspectMatrix(
  { network }: InspectionBench,
  { layer }: MatrixQuestion,
): InspectionPlan<MatrixFinding> {
  return lookingAt<MatrixFinding>(function* () {
    const asked = network.parameters.layers[layer];
    return asked === undefined ? null : { layer, ...(yield* pictureOf(asked)) };
  });
}

type Picture = Omit<MatrixFinding, 'layer'>;

/** weights[I, O] → values[⌈O / a⌉, ⌈I / b⌉], of a × b weights the one of largest magnitude, the first of equals. */
function* pictureOf({ weights, shape }: Layer): Generator<number, Picture, undefined> {
  const { inputs, outputs: units } = shape;
  const unitsARow = Math.ceil(units / MOST_MATRIX_SIDE);
  const inputsAColumn = Math.ceil(inputs / MOST_MATRIX_SIDE);
  const width = Math.ceil(inputs / inputsAColumn);
  const values = new Float32Array(width * Math.ceil(units / unitsARow));
  const starts = Int32Array.from(
    { length: units },
    (_, unit) => width * Math.floor(unit / unitsARow),
  );
  const inputsABlock = Math.max(1, Math.floor(BLOCK / units));
  for (let input = 0; input < inputs; input++) {
    const column = Math.floor(input / inputsAColumn);
    for (let unit = 0; unit < units; unit++) {
      const weight = weights[input * units + unit] ?? 0;
      const at = (starts[unit] ?? 0) + column;
      if (Math.abs(weight) > Math.abs(values[at] ?? 0)) values[at] = weight;
    }
    if ((input + 1) % inputsABlock === 0) yield (SHARE_OF_PICTURE * input) / inputs;
  }
  const range = yield* partOf(weightRangeOf(weights), SHARE_OF_PICTURE, 1);
  return { units, inputs, unitsARow, inputsAColumn, values, width, range };
}
