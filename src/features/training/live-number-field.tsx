import { BOUNDS } from '../../spec/bounds.ts';
import type { LiveNumber } from '../../spec/edits.ts';
import { changeLive } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { neighbour, type Stops } from '../../ui/stops.ts';
import { RateField } from './rate-field.tsx';
import { STOPS } from './stops.ts';

interface LiveNumberFieldProps {
  readonly field: LiveNumber;
  readonly isDisabled?: boolean;
  /** Said instead of the field's own line. */
  readonly hint?: string | undefined;
}

const stopsOf: Readonly<Partial<Record<LiveNumber, Stops>>> = STOPS;

/** A number that may change while the network trains. */
export function LiveNumberField({ field, isDisabled = false, hint }: LiveNumberFieldProps) {
  const value = useExperiment((state) => state.spec[field]);
  const stops = stopsOf[field];
  return (
    <NumberField
      {...BOUNDS[field]}
      complain={(given) => text.fields.complaint(given, BOUNDS[field], value)}
      hint={hint ?? text.hints[field]}
      isDisabled={isDisabled}
      label={text.fieldNames[field]}
      next={(from, direction) => (stops ? neighbour(stops, from, direction) : from + direction)}
      onCommit={(committed) => text.problems.refusal(changeLive({ field, value: committed }))}
      unit={text.units[field]}
      value={value}
    />
  );
}

/** The same with a slider, where dragging is a way to explore. */
export function LiveSliderField({ field }: { field: keyof typeof STOPS }) {
  const value = useExperiment((state) => state.spec[field]);
  return (
    <RateField
      bounds={BOUNDS[field]}
      hint={text.hints[field]}
      label={text.fieldNames[field]}
      onChange={(changed) => changeLive({ field, value: changed })}
      stops={STOPS[field]}
      unit={text.units[field]}
      value={value}
    />
  );
}
