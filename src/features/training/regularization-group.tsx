import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { Hint } from '../../ui/hint.tsx';
import { LiveGroup } from './live-group.tsx';
import { LiveNumberField, LiveSliderField } from './live-number-field.tsx';

/** Open from the start: its penalties are among the fields that programs look for. */
export function RegularizationGroup() {
  const { digests, groups } = text;
  const hasDecay = useExperiment((state) => state.spec.optimizer !== 'adam');
  const hasSmoothing = useExperiment((state) => state.spec.loss === 'crossEntropy');
  return (
    <LiveGroup digest={digests.regularization} startsOpen title={groups.regularization}>
      <LiveSliderField field="l1Penalty" />
      <LiveSliderField field="l2Penalty" />
      {hasDecay ? <LiveSliderField field="weightDecay" /> : <Hint>{groups.adamHasNoDecay}</Hint>}
      <LiveNumberField field="maxNorm" />
      <LiveNumberField field="clipNorm" />
      {hasSmoothing && <LiveSliderField field="labelSmoothing" />}
    </LiveGroup>
  );
}
