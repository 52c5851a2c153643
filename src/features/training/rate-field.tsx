import { useId } from 'react';
import type { Bounds } from '../../spec/bounds.ts';
import type { SpecProblem } from '../../spec/validate.ts';
import { text } from '../../text/text.ts';
import { Hint } from '../../ui/hint.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Slider } from '../../ui/slider.tsx';
import { neighbour, type Stops } from '../../ui/stops.ts';

interface RateFieldProps {
  readonly label: string;
  readonly bounds: Bounds;
  readonly value: number;
  readonly stops: Stops;
  readonly onChange: (value: number) => readonly SpecProblem[];
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean;
}

/** A number field and, under it, a slider over the same value. */
export function RateField(props: RateFieldProps) {
  const { label, bounds, value, stops, onChange, hint, isDisabled = false } = props;
  const id = useId();
  return (
    <div>
      <NumberField
        {...bounds}
        complain={(given) => text.fields.complaint(given, bounds, value)}
        describedBy={hint === undefined ? undefined : id}
        isDisabled={isDisabled}
        label={label}
        next={(from, direction) => neighbour(stops, from, direction)}
        onCommit={(committed) => text.problems.refusal(onChange(committed))}
        placeholder={props.placeholder}
        unit={props.unit}
        value={value}
      />
      <Slider
        isDisabled={isDisabled}
        label={text.fields.slider(label)}
        onChange={onChange}
        stops={stops}
        value={value}
      />
      {hint !== undefined && <Hint id={id}>{hint}</Hint>}
    </div>
  );
}
