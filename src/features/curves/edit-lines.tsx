import { useMemo } from 'react';
import { useRun } from '../../store/run.ts';
import { panelText } from '../../text/panel-text.ts';
import { editMarks } from './edit-marks.ts';
import { MarkLine } from './mark-line.tsx';
import type { Plot } from './plot.tsx';
import { useReading } from './reading-context.ts';

interface EditLinesProps {
  readonly plot: Plot;
  readonly areLabelled?: boolean;
}

/** Marks nearer than this share of the run are one: their labels could not be told apart. */
const CLOSENESS = 1 / 100;
/** Labels stand on so many heights below each other. */
const LANES = 4;
/** Of more labels than this only the newest stay readable. */
const MOST_LABELS = 8;

/** A line at every live change of the run. */
export function EditLines({ plot, areLabelled = false }: EditLinesProps) {
  const { lastStep } = useReading();
  const edits = useRun((run) => run.edits);
  const marks = useMemo(() => editMarks(edits, lastStep * CLOSENESS), [edits, lastStep]);
  return marks.map(({ step, field, previous, value }, index) => {
    const hasLabel = areLabelled && marks.length - index <= MOST_LABELS;
    return (
      <MarkLine
        key={`${field} ${step} ${previous}`}
        label={hasLabel ? panelText.curves.change(field, previous, value) : null}
        lane={index % LANES}
        plot={plot}
        step={step}
      />
    );
  });
}
