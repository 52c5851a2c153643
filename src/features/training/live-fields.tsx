import { BOUNDS } from '../../spec/bounds.ts';
import { SCHEDULES } from '../../spec/vocabulary.ts';
import { changeDropout, changeLive } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { choicesOf, SelectField } from '../../ui/select-field.tsx';
import { neighbour } from '../../ui/stops.ts';
import styles from './live-fields.module.css';
import { RateField } from './rate-field.tsx';
import { BATCH_SIZES, DROPOUTS, LEARNING_RATES, MOMENTA } from './stops.ts';

export function LearningRateField() {
  const learningRate = useExperiment((state) => state.spec.learningRate);
  return (
    <RateField
      bounds={BOUNDS.learningRate}
      label={text.training.learningRate}
      onChange={(value) => changeLive({ field: 'learningRate', value })}
      stops={LEARNING_RATES}
      value={learningRate}
    />
  );
}

const schedules = choicesOf(SCHEDULES, text.training.schedules);

export function ScheduleField() {
  const schedule = useExperiment((state) => state.spec.schedule);
  return (
    <SelectField
      choices={schedules}
      label={text.training.schedule}
      onChoose={(value) => changeLive({ field: 'schedule', value })}
      value={schedule}
    />
  );
}

/** Only where the optimizer has one. */
export function MomentumField() {
  const momentum = useExperiment((state) => state.spec.momentum);
  const isUsed = useExperiment((state) => state.spec.optimizer !== 'sgd');
  if (!isUsed) return null;
  return (
    <RateField
      bounds={BOUNDS.momentum}
      label={text.training.momentum}
      onChange={(value) => changeLive({ field: 'momentum', value })}
      stops={MOMENTA}
      value={momentum}
    />
  );
}

export function DropoutField() {
  const first = useExperiment((state) => state.spec.hiddenLayers[0]?.dropout);
  const isMixed = useExperiment(({ spec }) =>
    spec.hiddenLayers.some((layer) => layer.dropout !== spec.hiddenLayers[0]?.dropout),
  );
  const isMissing = first === undefined;
  const hint = isMissing ? text.training.noDropout : isMixed ? text.training.mixedDropout : null;
  return (
    <RateField
      bounds={BOUNDS.dropout}
      hint={<span className={styles.hint}>{hint}</span>}
      isDisabled={isMissing}
      label={text.training.dropout}
      onChange={changeDropout}
      placeholder={hint === null ? undefined : text.training.none}
      stops={DROPOUTS}
      value={first ?? 0}
    />
  );
}

export function BatchSizeField() {
  const batchSize = useExperiment((state) => state.spec.batchSize);
  return (
    <NumberField
      {...BOUNDS.batchSize}
      complain={(given) => text.fields.complaint(given, BOUNDS.batchSize, batchSize)}
      label={text.training.batchSize}
      next={(from, direction) => neighbour(BATCH_SIZES, from, direction)}
      onCommit={(value) => text.problems.refusal(changeLive({ field: 'batchSize', value }))}
      value={batchSize}
    />
  );
}

export function EpochsField() {
  const epochs = useExperiment((state) => state.spec.epochs);
  return (
    <NumberField
      {...BOUNDS.epochs}
      complain={(given) => text.fields.complaint(given, BOUNDS.epochs, epochs)}
      label={text.training.epochs}
      next={(from, direction) => from + direction}
      onCommit={(value) => text.problems.refusal(changeLive({ field: 'epochs', value }))}
      value={epochs}
    />
  );
}
