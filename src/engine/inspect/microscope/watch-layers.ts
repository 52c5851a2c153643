import type { LayerStep } from '../../../spec/inspection/microscope.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { arrayAt, type Layer, type Parameters } from '../../parameters.ts';
import { changesSince, normOf, plainNorm } from '../layer-norms.ts';

/** Takes down weights and gradients before a step. @returns what tells of the step once it is made. */
export function watchLayers(
  kernels: Kernels,
  { values, layers }: Parameters,
): () => readonly LayerStep[] {
  const copy = values.slice();
  const before = layers.map((layer) => factsBefore(kernels, layer));
  return () =>
    changesSince(copy, values, layers).map(({ weights, bias }, l) => ({
      ...arrayAt(before, l),
      weightUpdateNorm: plainNorm(weights),
      biasUpdateNorm: plainNorm(bias),
    }));
}

function factsBefore(kernels: Kernels, { weights, dWeights, dBias }: Layer) {
  return {
    weightGradientNorm: normOf(kernels, dWeights),
    biasGradientNorm: normOf(kernels, dBias),
    largestGradient: kernels.maximumMagnitude(dWeights, 0, dWeights.length),
    weightNorm: normOf(kernels, weights),
  };
}
