import { create } from 'zustand';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { useExperiment } from '../../experiment.ts';
import { followInspection } from '../live-inspection.ts';

export interface WeightMatrixState {
  /** The layer that was asked for, counted from 0; the network may have fewer. */
  readonly wanted: number;
  /** The newest; it may be of the layer before. */
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
