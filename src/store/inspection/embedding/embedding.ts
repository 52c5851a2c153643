import { create } from 'zustand';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { useExperiment } from '../../experiment.ts';
import { useDataInUse } from '../../own-data/data-in-use.ts';
import { followInspection } from '../live-inspection.ts';
import { alignedWith } from './aligned.ts';
import { layerIn, useEmbeddingView } from './embedding-view.ts';

export interface EmbeddingFrame {
  readonly inspected: Inspected<'embedding'>;
  /** [n, 2] turned to meet the frame before. */
  readonly coordinates: Float32Array;
}

export interface EmbeddingState {
  /** Null while there is nothing to show. */
  readonly frame: EmbeddingFrame | null;
  /** Whether that is known: false until the first answer. */
  readonly isKnown: boolean;
}

export const noEmbedding: EmbeddingState = { frame: null, isKnown: false };

export const useEmbedding = create<EmbeddingState>()(() => noEmbedding);

/** The last that there was: another is turned to meet it, though nothing was shown in between. */
let last: EmbeddingFrame | null = null;

/** The data that its digits are of. */
let dataInUse = useDataInUse.getState().set;

/** Keeps the embedding that of the network as it is, until the returned function is called. */
export function startEmbedding(): () => void {
  const live = followInspection('embedding', question, (inspected) => {
    const frame = inspected && frameAfter(last, inspected);
    last = frame ?? last;
    useEmbedding.setState({ frame, isKnown: true });
  });
  const stops = [
    useEmbeddingView.subscribe(({ layer }, before) => {
      if (layer !== before.layer) live.request();
    }),
    useDataInUse.subscribe(followData),
  ];
  followData(useDataInUse.getState());
  return () => {
    for (const stop of stops) stop();
    live.stop();
    useEmbedding.setState(noEmbedding);
  };
}

/** Other data have digits of their own, at the same places. */
function followData({ set }: { readonly set: typeof dataInUse }): void {
  if (set === dataInUse) return;
  dataInUse = set;
  last = null;
  useEmbedding.setState(noEmbedding);
}

const question = () => ({ layer: layerIn(useEmbeddingView.getState().layer, hiddenLayers()) });

const hiddenLayers = () => useExperiment.getState().spec.hiddenLayers.length;

function frameAfter(
  before: EmbeddingFrame | null,
  inspected: Inspected<'embedding'>,
): EmbeddingFrame {
  const { indices } = inspected.finding;
  const placed = before && {
    indices: before.inspected.finding.indices,
    coordinates: before.coordinates,
  };
  const { coordinates } = inspected.finding;
  return { inspected, coordinates: alignedWith(placed, { indices, coordinates }) };
}
