import type { PauseKind } from '../../spec/pause-conditions.ts';
import { PAUSE_BOUNDS, usePauses } from '../../store/pauses.ts';
import { pauseAt } from '../../store/training.ts';
import { text } from '../../text/text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionalNumberField } from '../../ui/optional-number-field.tsx';

const words = text.pauses;
const PERCENT = 100;

/** When the run pauses by itself: a wish for this sitting, no part of the experiment. */
export function PausesGroup() {
  const count = usePauses(
    (pauses) => Object.values(pauses).filter((value) => value !== null).length,
  );
  return (
    <Disclosure digest={words.digest(count)} title={words.title}>
      <PauseField kind="step" />
      <PauseField kind="epoch" />
      <PauseField kind="accuracy" scale={PERCENT} unit={words.percent} />
      <PauseField kind="loss" />
      <PauseField kind="seconds" />
    </Disclosure>
  );
}

interface PauseFieldProps {
  readonly kind: PauseKind;
  /** The field shows the condition's number times this. */
  readonly scale?: number;
  readonly unit?: string;
}

function PauseField({ kind, scale = 1, unit }: PauseFieldProps) {
  const value = usePauses((pauses) => pauses[kind]);
  const { minimum, maximum, integer } = PAUSE_BOUNDS[kind];
  const bounds = { minimum: minimum * scale, maximum: maximum * scale, integer };
  return (
    <OptionalNumberField
      {...bounds}
      complain={(given) => words.complaint(given, bounds)}
      label={words.fields[kind]}
      onClear={() => pauseAt(kind, null)}
      onCommit={(committed) => {
        pauseAt(kind, committed / scale);
        return null;
      }}
      placeholder={words.never}
      unit={unit}
      value={value === null ? null : Number((value * scale).toPrecision(12))}
    />
  );
}
