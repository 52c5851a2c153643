import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import type { InspectionBench } from './inspection.ts';
import { withoutUnits } from './without-units.ts';

/** What a digit leaves in the network, as new arrays. */
export interface ValuesThrough {
  /** For each layer [units], activated, as the next one reads them; the last are the logits. */
  readonly values: readonly Float32Array[];
  /** The same before units were switched off. */
  readonly made: readonly Float32Array[];
  /** [10] */
  readonly logits: Float32Array;
}

/** @param pixels 784 grey levels. @param off hidden units that are switched off. */
export function valuesThrough(
  { digits, network }: InspectionBench,
  pixels: Uint8Array,
  off: readonly UnitPlace[],
): ValuesThrough {
  const { layers } = network.parameters;
  const switchOff = withoutUnits(layers, off);
  const made: Float32Array[] = [];
  digits.runOne(pixels, (layer, activations, rows) => {
    made.push(Float32Array.from(digits.activations(layer)));
    switchOff(layer, activations, rows);
  });
  const values = layers.map((_, l) => Float32Array.from(digits.activations(l)));
  const logits = values.at(-1) ?? new Float32Array();
  return { values, made: [...made, logits], logits };
}
