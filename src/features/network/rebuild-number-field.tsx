import { BOUNDS } from '../../spec/bounds.ts';
import { editSpec } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { NumberField } from '../../ui/number-field.tsx';

/** How far an arrow key goes. */
const STEPS = {
  seed: 1,
  validationSize: 1_000,
  trainingSize: 1_000,
  labelNoise: 0.05,
  leakySlope: 0.01,
  initializerScale: 0.1,
} as const;

/** A number whose change builds the network anew. */
export function RebuildNumberField({ field }: { field: keyof typeof STEPS }) {
  const value = useExperiment((state) => state.spec[field]);
  return (
    <NumberField
      {...BOUNDS[field]}
      complain={(given) => text.fields.complaint(given, BOUNDS[field], value)}
      hint={text.hints[field]}
      label={text.fieldNames[field]}
      next={(from, direction) => Number((from + direction * STEPS[field]).toPrecision(12))}
      onCommit={(committed) => text.problems.refusal(editSpec({ [field]: committed }))}
      unit={text.units[field]}
      value={value}
    />
  );
}
