import type { WeightPlace } from '../../../spec/inspection/microscope.ts';
import { type LayerShape, layerShapes } from '../../../spec/layers.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { lookAtWeight } from '../../../store/inspection/microscope/microscope.ts';
import { panelText } from '../../../text/panel-text.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { LayerField } from '../layer-field.tsx';
import styles from './weights.module.css';

const words = panelText.inspectMicroscope.weights;
const { layer: layerName } = panelText.inspectMicroscope.layers;

/** Which weight it is: layer, input and unit, each a field. */
export function WeightFields({ weight }: { readonly weight: WeightPlace }) {
  const hiddenLayers = useExperiment((state) => state.spec.hiddenLayers);
  const shapes = layerShapes({ hiddenLayers });
  const last = shapes.length - 1;
  const layer = Math.min(weight.layer, last);
  const { inputs = 1, outputs = 1 } = shapes[layer] ?? {};
  const change = (part: Partial<WeightPlace>) =>
    lookAtWeight(within({ ...weight, ...part }, shapes));
  const isFirst = layer === 0;
  return (
    <fieldset aria-label={words.choice} className={styles.fields}>
      <LayerField
        label={words.layer}
        layer={layer}
        names={shapes.map((_, l) => layerName(l, shapes.length))}
        onChoose={(chosen) => change({ layer: chosen })}
      />
      <PlaceField
        count={inputs}
        first={isFirst ? 0 : 1}
        hint={isFirst ? words.fromPixelHint : undefined}
        label={isFirst ? words.fromPixel : words.fromUnit}
        onChange={(input) => change({ input })}
        place={weight.input}
      />
      <PlaceField
        count={outputs}
        first={layer === last ? 0 : 1}
        label={layer === last ? words.toClass : words.toUnit}
        onChange={(unit) => change({ unit })}
        place={weight.unit}
      />
    </fieldset>
  );
}

/** The nearest weight that the network has: it may have other layers by now. */
function within(wanted: WeightPlace, shapes: readonly LayerShape[]): WeightPlace {
  const layer = Math.min(wanted.layer, shapes.length - 1);
  const { input, unit } = wanted;
  const { inputs = 1, outputs = 1 } = shapes[layer] ?? {};
  return { layer, input: Math.min(input, inputs - 1), unit: Math.min(unit, outputs - 1) };
}

interface PlaceFieldProps {
  readonly label: string;
  /** From 0. */
  readonly place: number;
  /** Places that there are. */
  readonly count: number;
  /** What the place 0 is called. */
  readonly first: 0 | 1;
  readonly hint?: string | undefined;
  readonly onChange: (place: number) => void;
}

function PlaceField({ label, place, count, first, hint, onChange }: PlaceFieldProps) {
  const range = { minimum: first, maximum: count - 1 + first, integer: true };
  return (
    <NumberField
      {...range}
      complain={(given) => words.complaint(given, range.minimum, range.maximum)}
      hint={hint}
      label={label}
      next={(value, direction) => value + direction}
      onCommit={(value) => {
        onChange(value - first);
        return null;
      }}
      value={place + first}
    />
  );
}
