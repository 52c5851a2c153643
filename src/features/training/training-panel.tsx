import type { ReactNode } from 'react';
import { text } from '../../text/text.ts';
import { FieldGroup } from '../../ui/field-group.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { AugmentationGroup } from './augmentation-group.tsx';
import { EarlyStoppingGroup } from './early-stopping-group.tsx';
import { DropoutField, LearningRateField, MomentumField } from './live-fields.tsx';
import { LiveNumberField } from './live-number-field.tsx';
import { OptimizerDetails } from './optimizer-details.tsx';
import { PausesGroup } from './pauses-group.tsx';
import { RegularizationGroup } from './regularization-group.tsx';
import { ScheduleFields } from './schedule-fields.tsx';

interface TrainingPanelProps {
  /** Shows what augmentation makes of a digit. */
  readonly preview?: ReactNode;
}

/** Everything that may change while the network trains. */
export function TrainingPanel({ preview }: TrainingPanelProps) {
  return (
    <FieldGroup mark={<KindMark kind="live" says={text.fields.live} />} title={text.training.title}>
      <LearningRateField />
      <ScheduleFields />
      <MomentumField />
      <DropoutField />
      <LiveNumberField field="batchSize" />
      <LiveNumberField field="epochs" />
      <OptimizerDetails />
      <AugmentationGroup preview={preview} />
      <EarlyStoppingGroup />
      <RegularizationGroup />
      <PausesGroup />
    </FieldGroup>
  );
}
