import { useExperiment } from '../../store/experiment.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';
import { text } from '../../text/text.ts';
import { ClassesField } from './classes-field.tsx';
import { InputField } from './rebuild-choice-fields.tsx';
import { RebuildGroup } from './rebuild-group.tsx';
import { RebuildNumberField } from './rebuild-number-field.tsx';

/** Which digits are trained on, and how they are given. */
export function DataGroup() {
  const set = useDataInUse((state) => state.set);
  const digest = useExperiment(({ spec }) => text.digests.data(spec, set ?? undefined));
  return (
    <RebuildGroup digest={digest} title={text.groups.data}>
      <ClassesField />
      <InputField />
      <RebuildNumberField field="trainingSize" />
      <RebuildNumberField field="validationSize" />
      <RebuildNumberField field="labelNoise" />
    </RebuildGroup>
  );
}
