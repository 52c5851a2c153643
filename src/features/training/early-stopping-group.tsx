import { changeLive } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { LiveGroup } from './live-group.tsx';
import { LiveNumberField } from './live-number-field.tsx';

/** What is decided on the validation digits. */
export function EarlyStoppingGroup() {
  const hasValidation = useExperiment((state) => state.spec.validationSize > 0);
  const watchesError = useExperiment(
    ({ spec }) => spec.patience > 0 || spec.schedule === 'reduceOnPlateau',
  );
  const restoreBest = useExperiment((state) => state.spec.restoreBest);
  const missing = hasValidation ? undefined : text.groups.needsValidation;
  return (
    <LiveGroup digest={text.digests.earlyStopping} title={text.groups.earlyStopping}>
      <LiveNumberField field="patience" hint={missing} isDisabled={!hasValidation} />
      {watchesError && <LiveNumberField field="minimumChange" />}
      {watchesError && <LiveNumberField field="errorSmoothing" />}
      <CheckField
        hint={missing ?? text.hints.restoreBest}
        isChecked={restoreBest}
        isDisabled={!hasValidation}
        label={text.fieldNames.restoreBest}
        onChange={(value) => changeLive({ field: 'restoreBest', value })}
      />
    </LiveGroup>
  );
}
