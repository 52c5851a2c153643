import { X } from 'lucide-react';
import { BOUNDS } from '../../spec/bounds.ts';
import type { HiddenLayerSpec } from '../../spec/experiment.ts';
import { type LayerShape, layerParameterCount } from '../../spec/layers.ts';
import { ACTIVATIONS } from '../../spec/vocabulary.ts';
import { changeLive } from '../../store/actions.ts';
import { changeHiddenLayer, removeHiddenLayer } from '../../store/layers.ts';
import { text } from '../../text/text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { choicesOf, SelectField } from '../../ui/select-field.tsx';
import styles from './layer-list.module.css';

const activations = choicesOf(ACTIVATIONS, text.vocabulary.activations);

interface HiddenLayerRowProps {
  readonly index: number;
  readonly layer: HiddenLayerSpec;
  readonly shape: LayerShape;
  /** The id of the sentence that says dropout is live. */
  readonly liveId: string;
}

export function HiddenLayerRow({ index, layer, shape, liveId }: HiddenLayerRowProps) {
  const number = index + 1;
  return (
    <li className={styles.row}>
      <span aria-hidden className={styles.number}>
        {number}
      </span>
      <NumberField
        {...BOUNDS.units}
        complain={(given) => text.fields.complaint(given, BOUNDS.units, layer.units)}
        hidesLabel
        label={text.network.units(number)}
        next={(from, direction) => from + direction}
        onCommit={(units) => text.problems.refusal(changeHiddenLayer(index, { units }))}
        value={layer.units}
      />
      <SelectField
        choices={activations}
        hidesLabel
        label={text.network.activation(number)}
        onChoose={(activation) => changeHiddenLayer(index, { activation })}
        value={layer.activation}
      />
      <LayerDropout describedBy={liveId} index={index} value={layer.dropout} />
      <IconButton
        icon={<X />}
        label={text.network.remove(number)}
        onPress={() => removeHiddenLayer(index)}
      />
      <LayerSize shape={shape} />
    </li>
  );
}

interface LayerDropoutProps {
  readonly index: number;
  readonly value: number;
  readonly describedBy: string;
}

function LayerDropout({ index, value, describedBy }: LayerDropoutProps) {
  return (
    <NumberField
      {...BOUNDS.dropout}
      complain={(given) => text.fields.complaint(given, BOUNDS.dropout, value)}
      describedBy={describedBy}
      hidesLabel
      label={text.network.dropout(index + 1)}
      next={(from, direction) => (Math.round(from * 20) + direction) / 20}
      onCommit={(dropout) =>
        text.problems.refusal(changeLive({ field: 'dropout', layer: index, value: dropout }))
      }
      value={value}
    />
  );
}

export function LayerSize({ shape }: { shape: LayerShape }) {
  return (
    <p className={styles.size}>
      <span>{text.network.shape([shape.inputs, shape.outputs])}</span>
      <span>{text.network.parameters(layerParameterCount(shape))}</span>
    </p>
  );
}
