import type { ReferenceScore } from '../../../spec/inspection/health.ts';
import { addChunk, type ChunkTally } from '../../chunk-tally.ts';
import type { Examples } from '../../examples.ts';
import { lossOperation } from '../../losses.ts';
import { modelOf } from '../../plan.ts';
import type { InspectionBench } from '../inspection.ts';

/** Some digits of a split, and what they are to be read as. */
export interface ReferenceDigits {
  readonly split: ReferenceScore['split'];
  readonly examples: Examples;
  readonly indices: readonly number[];
  readonly labelOf: (digit: number) => number;
}

/**
 * Takes digits through the network as it stands.
 *
 * @param look is called after every few of them, while `bench.digits` still has what they came to.
 * @returns after yielding how many digits each break has behind it.
 */
export function* scoreDigits(
  { digits, kernels, network, spec }: InspectionBench,
  { split, examples, indices, labelOf }: ReferenceDigits,
  look: (rows: number) => void,
): Generator<number, ReferenceScore, undefined> {
  const { layers } = network.parameters;
  const { workspace } = network.answerRoom;
  const parts = { kernels, layers, workspace, model: modelOf(spec), members: 1 };
  const losses = lossOperation(parts, unscaled, notSmoothed);
  const tally: ChunkTally = { loss: 0, correct: 0 };
  for (let from = 0; from < indices.length; from += digits.mostRows) {
    const chunk = indices.slice(from, from + digits.mostRows);
    digits.run(examples.pixels, chunk);
    look(chunk.length);
    for (const [row, digit] of chunk.entries()) workspace.labels[row] = labelOf(digit);
    // It leaves gradients in the logits' place: nobody may look at these any more.
    losses.run(0);
    addChunk(workspace, tally);
    yield chunk.length;
  }
  const count = indices.length;
  return { split, digits: count, loss: tally.loss / count, accuracy: tally.correct / count };
}

const unscaled = () => 1;
const notSmoothed = () => 0;
