import type { ReactNode } from 'react';
import type { Bounds } from '../../spec/bounds.ts';
import type { SpecProblem } from '../../spec/validate.ts';
import { text } from '../../text/text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Slider } from '../../ui/slider.tsx';
import { neighbour, type Stops } from '../../ui/stops.ts';

interface RateFieldProps {
  readonly label: string;
  readonly bounds: Bounds;
  readonly value: number;
  readonly stops: Stops;
  readonly onChange: (value: number) => readonly SpecProblem[];
  readonly hint?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean;
}

/** A number field and, under it, a slider over the same value. */
export function RateField(props: RateFieldProps) {
  const { label, bounds, value, stops, onChange, isDisabled = false } = props;
  return (
    <div>
      <NumberField
        {...bounds}
        complain={(given) => text.fields.complaint(given, bounds, value)}
        hint={props.hint}
        isDisabled={isDisabled}
        label={label}
        next={(from, direction) => neighbour(stops, from, direction)}
        onCommit={(committed) => text.problems.refusal(onChange(committed))}
        placeholder={props.placeholder}
        value={value}
      />
      <Slider
        isDisabled={isDisabled}
        label={text.training.slider(label)}
        onChange={onChange}
        stops={stops}
        value={value}
      />
    </div>
  );
}
