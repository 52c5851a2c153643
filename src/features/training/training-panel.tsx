import { text } from '../../text/text.ts';
import { FieldGroup } from '../../ui/field-group.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import {
  BatchSizeField,
  DropoutField,
  EpochsField,
  LearningRateField,
  MomentumField,
  ScheduleField,
} from './live-fields.tsx';

/** Everything that may change while the network trains. */
export function TrainingPanel() {
  return (
    <FieldGroup mark={<KindMark kind="live" says={text.fields.live} />} title={text.training.title}>
      <LearningRateField />
      <ScheduleField />
      <MomentumField />
      <DropoutField />
      <BatchSizeField />
      <EpochsField />
    </FieldGroup>
  );
}
