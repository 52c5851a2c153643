import { BOUNDS } from '../../spec/bounds.ts';
import { INITIALIZERS } from '../../spec/vocabulary.ts';
import { editSpec } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { choicesOf, SelectField } from '../../ui/select-field.tsx';

const initializers = choicesOf(INITIALIZERS, text.network.initializers);

export function InitializerField() {
  const initializer = useExperiment((state) => state.spec.initializer);
  return (
    <SelectField
      choices={initializers}
      label={text.network.initializer}
      onChoose={(chosen) => editSpec({ initializer: chosen })}
      value={initializer}
    />
  );
}

export function SeedField() {
  const seed = useExperiment((state) => state.spec.seed);
  return (
    <NumberField
      {...BOUNDS.seed}
      complain={(given) => text.fields.complaint(given, BOUNDS.seed, seed)}
      label={text.network.seed}
      next={(from, direction) => from + direction}
      onCommit={(value) => text.problems.refusal(editSpec({ seed: value }))}
      value={seed}
    />
  );
}

export function ValidationField() {
  const digits = useExperiment((state) => state.spec.validationSize);
  return (
    <NumberField
      {...BOUNDS.validationSize}
      complain={(given) => text.fields.complaint(given, BOUNDS.validationSize, digits)}
      label={text.network.validationDigits}
      next={(from, direction) => from + direction * 1_000}
      onCommit={(value) => text.problems.refusal(editSpec({ validationSize: value }))}
      value={digits}
    />
  );
}
