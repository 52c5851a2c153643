/** "hidden layer 2", in a sentence. @param layer from 0. */
export const hiddenLayer = (layer: number): string => `hidden layer ${layer + 1}`;

/** "Hidden layer 2", or "Output". @param layer from 0. @param count of all layers. */
export const layerName = (layer: number, count: number): string =>
  layer < count - 1 ? `Hidden layer ${layer + 1}` : 'Output';
