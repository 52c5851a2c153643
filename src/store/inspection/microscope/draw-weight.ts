import type { WeightPlace } from '../../../spec/inspection/microscope.ts';
import type { LayerShape } from '../../../spec/layers.ts';

/**
 * Some weight of a network, of any layer alike. Of the first layer only those of pixels with ink: the
 * others have no part in what the network makes of paper 0.
 *
 * @param shapes of all layers. @param draw a whole number from 0, below the one given.
 */
export function drawWeight(
  shapes: readonly LayerShape[],
  pixels: Uint8Array,
  draw: (below: number) => number,
): WeightPlace {
  const layer = draw(shapes.length);
  const { inputs = 1, outputs = 1 } = shapes[layer] ?? {};
  const unit = draw(outputs);
  const inked = layer === 0 ? [...pixels.keys()].filter((i) => (pixels[i] ?? 0) > 0) : [];
  const input = inked.length > 0 ? (inked[draw(inked.length)] ?? 0) : draw(inputs);
  return { layer, input, unit };
}

/** By chance, and no part of any run. */
export function anyBelow(below: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random % below;
}
