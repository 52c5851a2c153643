import { useState } from 'react';
import { editSpec } from '../../store/actions.ts';
import { useClassNames } from '../../store/class-names.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { ToggleRow } from '../../ui/toggle-row.tsx';

/** The classes that take part, in training and in scoring. */
export function ClassesField() {
  const classes = useExperiment((state) => state.spec.classes);
  const names = useClassNames();
  const digits = [...names.keys()];
  const [refusal, setRefusal] = useState({ of: classes, sentence: null as string | null });
  const toggle = (digit: number) => {
    const chosen = digits.filter((each) => classes.includes(each) !== (each === digit));
    const sentence = text.problems.refusal(editSpec({ classes: chosen }));
    setRefusal({ of: classes, sentence });
  };
  return (
    <ToggleRow
      complaint={refusal.of === classes ? refusal.sentence : null}
      label={text.fieldNames.classes}
      names={names}
      onToggle={toggle}
      pressed={classes}
      values={digits}
    />
  );
}
