import type { ExperimentSpec } from '../../spec/experiment.ts';
import { layerParameterCount, layerShapes } from '../../spec/layers.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { text } from '../../text/text.ts';

export interface SummaryRow {
  readonly layer: string;
  /** Units that come out. */
  readonly units: number;
  /** Null where there is nothing that could be trained. */
  readonly parameters: number | null;
}

const { summary } = text.network;
const { activations, outputs } = text.vocabulary;

/** The network as Keras prints it: every layer, what comes out of it, and its parameters. */
export function summaryRows({
  hiddenLayers,
  loss,
}: Pick<ExperimentSpec, 'hiddenLayers' | 'loss'>): SummaryRow[] {
  const rows: SummaryRow[] = [{ layer: summary.input, units: PIXEL_COUNT, parameters: null }];
  for (const [index, shape] of layerShapes({ hiddenLayers }).entries()) {
    const units = shape.outputs;
    const parameters = layerParameterCount(shape);
    const hidden = hiddenLayers[index];
    const layer =
      hidden === undefined
        ? summary.output(outputs[loss])
        : summary.dense(index + 1, activations[hidden.activation]);
    rows.push({ layer, units, parameters });
    if (hidden !== undefined && hidden.dropout > 0) {
      rows.push({ layer: summary.dropout(hidden.dropout), units, parameters: 0 });
    }
  }
  return rows;
}
