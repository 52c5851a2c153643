import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';

const words = panelText.inspectSaliency;

const ANSWER = 'answer';

interface ClassChoiceProps {
  /** What the network reads. */
  readonly answer: number;
  /** The class that is explained; null for the answer, whatever it is. */
  readonly label: number | null;
  readonly onChoose: (label: number | null) => void;
}

/** For which class the ink is to speak. */
export function ClassChoice({ answer, label, onChoose }: ClassChoiceProps) {
  const names = useClassNames();
  const classes = names.map((name, each) => ({ value: String(each), label: name }));
  return (
    <SelectField
      choices={[{ value: ANSWER, label: words.answer(nameOf(names, answer)) }, ...classes]}
      label={words.explained}
      onChoose={(value) => onChoose(value === ANSWER ? null : Number(value))}
      value={label === null ? ANSWER : String(label)}
    />
  );
}
