import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import { arrayAt, type Layer } from '../parameters.ts';
import type { AfterLayer } from './digit-pass.ts';

/**
 * Takes hidden units out of a pass: nothing of them reaches the next layer, as if the weights of their
 * outputs were 0. The network itself stays as it is.
 */
export function withoutUnits(layers: readonly Layer[], places: readonly UnitPlace[]): AfterLayer {
  return (layer, activations, rows) => {
    for (const place of places) {
      if (place.layer !== layer) continue;
      const { outputs } = arrayAt(layers, layer).shape;
      for (let row = 0; row < rows; row++) activations[row * outputs + place.unit] = 0;
    }
  };
}
