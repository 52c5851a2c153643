import { OPTIMIZERS } from '../../spec/vocabulary.ts';
import { editSpec } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { choicesOf, SelectField } from '../../ui/select-field.tsx';

const optimizers = choicesOf(OPTIMIZERS, text.network.optimizers);

export function OptimizerField() {
  const optimizer = useExperiment((state) => state.spec.optimizer);
  return (
    <SelectField
      choices={optimizers}
      label={text.network.optimizer}
      onChoose={(chosen) => editSpec({ optimizer: chosen })}
      value={optimizer}
    />
  );
}
