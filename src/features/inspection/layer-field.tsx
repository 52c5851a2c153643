import { SelectField } from '../../ui/select-field.tsx';

interface LayerFieldProps {
  readonly label: string;
  /** Of the layers that can be chosen, in their order. */
  readonly names: readonly string[];
  /** Which layer has the first name, from 0. */
  readonly first?: number;
  /** The one on show. */
  readonly layer: number;
  readonly onChoose: (layer: number) => void;
}

/** Which layer is looked at. */
export function LayerField({ label, names, first = 0, layer, onChoose }: LayerFieldProps) {
  return (
    <SelectField
      choices={names.map((name, place) => ({ value: String(first + place), label: name }))}
      label={label}
      onChoose={(value) => onChoose(Number(value))}
      value={String(layer)}
    />
  );
}
