import { create } from 'zustand';
import type { MatrixFinding } from '../../../spec/inspection/matrix.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import type { LayerShape } from '../../../spec/layers.ts';
import { useExperiment } from '../../experiment.ts';
import { followInspection } from '../live-inspection.ts';

export interface WeightMatrixState {
  /** The layer that was asked for, counted from 0; the network may have fewer. */
  readonly wanted: number;
  /** The newest; it may be of the layer or of the network before. */
  readonly matrix: Inspected<'matrix'> | null;
}

/** The first one after the tiles' own. */
export const initialWeightMatrix: WeightMatrixState = { wanted: 1, matrix: null };

export const useWeightMatrix = create<WeightMatrixState>()(() => initialWeightMatrix);

export function chooseMatrixLayer(wanted: number): void {
  useWeightMatrix.setState({ wanted });
}

/** The layer on show; null where no layer follows the first. @param hiddenLayers how many there are. */
export function matrixLayer(wanted: number, hiddenLayers: number): number | null {
  return hiddenLayers === 0 ? null : Math.min(wanted, hiddenLayers);
}

/** Whether a matrix can be that of a layer. @param shapes of all layers of the network. */
export function isMatrixOf(
  layer: number,
  shapes: readonly Pick<LayerShape, 'inputs' | 'outputs'>[],
  { layer: own, units, inputs }: Pick<MatrixFinding, 'layer' | 'units' | 'inputs'>,
): boolean {
  const shape = shapes[layer];
  return own === layer && shape?.outputs === units && shape.inputs === inputs;
}

/** Keeps the matrix that of the network, until the returned function is called. */
export function startWeightMatrix(): () => void {
  const question = () => {
    const { hiddenLayers } = useExperiment.getState().spec;
    const layer = matrixLayer(useWeightMatrix.getState().wanted, hiddenLayers.length);
    return layer === null ? null : { layer };
  };
  const live = followInspection('matrix', question, (matrix) => {
    useWeightMatrix.setState({ matrix });
  });
  const stop = useWeightMatrix.subscribe(({ wanted }, before) => {
    if (wanted !== before.wanted) live.request();
  });
  return () => {
    stop();
    live.stop();
    useWeightMatrix.setState({ matrix: null });
  };
}
