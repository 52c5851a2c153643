import { fitsTrained } from '../../spec/trained-start.ts';
import { INITIALIZERS, type Initializer } from '../../spec/vocabulary.ts';
import { editSpec } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { type Choice, choicesOf, SelectField } from '../../ui/select-field.tsx';

const initializers = choicesOf(INITIALIZERS, text.vocabulary.initializers);

/** Where the weights begin: with an initializer, or as the trained network has them. */
type Start = Initializer | 'trained';

export function InitializerField() {
  const start = useExperiment(
    ({ spec }): Start => (spec.startingWeights === 'trained' ? 'trained' : spec.initializer),
  );
  const isFitting = useExperiment(({ spec }) => fitsTrained(spec));
  const { choice, choiceMisfits } = text.trained;
  const trained: Choice<Start> = {
    value: 'trained',
    label: isFitting ? choice : choiceMisfits,
    isDisabled: !isFitting,
  };
  return (
    <SelectField<Start>
      choices={[...initializers, trained]}
      label={text.fieldNames.initializer}
      onChoose={begin}
      value={start}
    />
  );
}

function begin(start: Start): void {
  if (start === 'trained') editSpec({ startingWeights: 'trained' });
  else editSpec({ startingWeights: 'initialized', initializer: start });
}
