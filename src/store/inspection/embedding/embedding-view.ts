import { create } from 'zustand';

/** The layer whose activations are shown: a hidden one from 0, the last of them, or the logits. */
export type EmbeddingLayer = number | 'last' | 'logits';

export const EMBEDDING_MARKS = ['digits', 'pictures'] as const;
export type EmbeddingMark = (typeof EMBEDDING_MARKS)[number];

/** What is shown, and how; kept while other panels are open. */
export interface EmbeddingViewState {
  readonly layer: EmbeddingLayer;
  readonly mark: EmbeddingMark;
}

export const initialEmbeddingView: EmbeddingViewState = { layer: 'last', mark: 'digits' };

export const useEmbeddingView = create<EmbeddingViewState>()(() => initialEmbeddingView);

export function chooseEmbeddingLayer(layer: EmbeddingLayer): void {
  useEmbeddingView.setState({ layer });
}

export function chooseEmbeddingMark(mark: EmbeddingMark): void {
  useEmbeddingView.setState({ mark });
}

/** The layer in a network of so many hidden layers; the one after them is the output layer, with the logits. */
export function layerIn(layer: EmbeddingLayer, hiddenLayers: number): number {
  if (layer === 'logits') return hiddenLayers;
  return Math.max(0, Math.min(layer === 'last' ? hiddenLayers : layer, hiddenLayers - 1));
}
