import type { LiveNumber } from '../../spec/edits.ts';
import { SCHEDULES, type Schedule } from '../../spec/vocabulary.ts';
import { changeLive } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { choicesOf, SelectField } from '../../ui/select-field.tsx';
import { LiveNumberField } from './live-number-field.tsx';
import { ScheduleCurve } from './schedule-curve.tsx';

/** The fields that a schedule reads. */
const FIELDS: Readonly<Record<Schedule, readonly LiveNumber[]>> = {
  constant: [],
  linear: ['finalRate'],
  step: ['decayFactor', 'decayEpochs'],
  exponential: ['decayFactor', 'decayEpochs'],
  cosine: ['finalRate'],
  oneCycle: [],
  reduceOnPlateau: ['decayFactor', 'plateauPatience'],
};

const choices = choicesOf(SCHEDULES, text.vocabulary.schedules);
const withoutPlateau = choices.map((choice) =>
  choice.value === 'reduceOnPlateau'
    ? { ...choice, label: text.groups.plateauNeedsValidation, isDisabled: true }
    : choice,
);

/** How the learning rate goes through the run. */
export function ScheduleFields() {
  const schedule = useExperiment((state) => state.spec.schedule);
  const hasValidation = useExperiment((state) => state.spec.validationSize > 0);
  return (
    <>
      <SelectField
        choices={hasValidation ? choices : withoutPlateau}
        label={text.fieldNames.schedule}
        onChoose={(value) => changeLive({ field: 'schedule', value })}
        value={schedule}
      />
      {FIELDS[schedule].map((field) => (
        <LiveNumberField field={field} key={field} />
      ))}
      <LiveNumberField field="warmUpEpochs" />
      <ScheduleCurve />
    </>
  );
}
