import type { ReactNode } from 'react';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { LiveGroup } from './live-group.tsx';
import { LiveSliderField } from './live-number-field.tsx';

/** Each digit of each epoch is changed by draws from these. */
export function AugmentationGroup({ preview }: { readonly preview?: ReactNode }) {
  const isElastic = useExperiment((state) => state.spec.elasticStrength > 0);
  return (
    <LiveGroup digest={text.digests.augmentation} title={text.groups.augmentation}>
      <LiveSliderField field="shift" />
      <LiveSliderField field="rotation" />
      <LiveSliderField field="zoom" />
      <LiveSliderField field="shear" />
      <LiveSliderField field="elasticStrength" />
      {isElastic && <LiveSliderField field="elasticSmoothness" />}
      <LiveSliderField field="thickness" />
      {preview}
    </LiveGroup>
  );
}
