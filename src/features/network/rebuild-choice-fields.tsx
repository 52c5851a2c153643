import { INPUT_SCALINGS, LOSSES, OPTIMIZERS } from '../../spec/vocabulary.ts';
import { editSpec } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { choicesOf, SelectField } from '../../ui/select-field.tsx';

const { fieldNames, vocabulary } = text;
const losses = choicesOf(LOSSES, vocabulary.losses);
const optimizers = choicesOf(OPTIMIZERS, vocabulary.optimizers);
const inputScalings = choicesOf(INPUT_SCALINGS, vocabulary.inputScalings);

export function LossField() {
  const loss = useExperiment((state) => state.spec.loss);
  return (
    <SelectField
      choices={losses}
      label={fieldNames.loss}
      onChoose={(chosen) => editSpec({ loss: chosen })}
      value={loss}
    />
  );
}

export function OptimizerField() {
  const optimizer = useExperiment((state) => state.spec.optimizer);
  return (
    <SelectField
      choices={optimizers}
      label={fieldNames.optimizer}
      onChoose={(chosen) => editSpec({ optimizer: chosen })}
      value={optimizer}
    />
  );
}

export function InputField() {
  const inputScaling = useExperiment((state) => state.spec.inputScaling);
  return (
    <SelectField
      choices={inputScalings}
      hint={text.data.inputHints[inputScaling]}
      label={fieldNames.inputScaling}
      onChoose={(chosen) => editSpec({ inputScaling: chosen })}
      value={inputScaling}
    />
  );
}
