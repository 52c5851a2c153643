import { BOUNDS } from '../../spec/bounds.ts';
import { changeDropout } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { LiveSliderField } from './live-number-field.tsx';
import { RateField } from './rate-field.tsx';
import { RateProposalNote } from './rate-proposal-note.tsx';
import { RateTest } from './rate-test.tsx';
import { DROPOUTS } from './stops.ts';

export function LearningRateField() {
  return (
    <div>
      <LiveSliderField field="learningRate" />
      <RateProposalNote />
      <RateTest />
    </div>
  );
}

/** Only where the optimizer has one. */
export function MomentumField() {
  const optimizer = useExperiment((state) => state.spec.optimizer);
  if (optimizer !== 'momentum' && optimizer !== 'nesterov') return null;
  return <LiveSliderField field="momentum" />;
}

/** Of every hidden layer at once. */
export function DropoutField() {
  const first = useExperiment((state) => state.spec.hiddenLayers[0]?.dropout);
  const isMixed = useExperiment(({ spec }) =>
    spec.hiddenLayers.some((layer) => layer.dropout !== spec.hiddenLayers[0]?.dropout),
  );
  const { noDropout, mixedDropout, none } = text.fields;
  const isMissing = first === undefined;
  const reason = isMissing ? noDropout : isMixed ? mixedDropout : undefined;
  return (
    <RateField
      bounds={BOUNDS.dropout}
      isDisabled={isMissing}
      label={text.fieldNames.dropout}
      onChange={changeDropout}
      placeholder={reason === undefined ? undefined : none}
      stops={DROPOUTS}
      unit={reason}
      value={first ?? 0}
    />
  );
}
