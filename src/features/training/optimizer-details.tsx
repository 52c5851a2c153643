import type { LiveNumber } from '../../spec/edits.ts';
import type { Optimizer } from '../../spec/vocabulary.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { LiveGroup } from './live-group.tsx';
import { LiveNumberField } from './live-number-field.tsx';

/** What an optimizer has beside its rate and momentum, which stand above. */
const FIELDS: Readonly<Record<Optimizer, readonly LiveNumber[]>> = {
  sgd: [],
  momentum: [],
  nesterov: [],
  rmsprop: ['rho', 'epsilon'],
  adagrad: ['epsilon'],
  adam: ['beta1', 'beta2', 'epsilon'],
  adamw: ['beta1', 'beta2', 'epsilon'],
};

export function OptimizerDetails() {
  const optimizer = useExperiment((state) => state.spec.optimizer);
  const fields = FIELDS[optimizer];
  if (fields.length === 0) return null;
  return (
    <LiveGroup digest={text.digests.optimizer} title={text.groups.optimizerDetails}>
      {fields.map((field) => (
        <LiveNumberField field={field} key={field} />
      ))}
    </LiveGroup>
  );
}
