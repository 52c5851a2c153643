import { useMemo } from 'react';
import { useRun } from '../../store/run.ts';
import { text } from '../../text/text.ts';
import styles from './edit-lines.module.css';
import { type EditMark, editMarks } from './edit-marks.ts';
import type { Plot } from './plot.tsx';
import { useReading } from './reading-context.ts';

interface EditLinesProps {
  readonly plot: Plot;
  readonly areLabelled?: boolean;
}

/** Marks nearer than this share of the run are one: their labels could not be told apart. */
const CLOSENESS = 1 / 100;
/** Labels of neighbouring lines stand on different heights, so many below each other. */
const LANES = 4;
const LANE_HEIGHT = 13;
/** Of more labels than this only the newest stay readable. */
const MOST_LABELS = 8;

/** A line at every live change of the run. */
export function EditLines({ plot, areLabelled = false }: EditLinesProps) {
  const { lastStep } = useReading();
  const edits = useRun((run) => run.edits);
  const marks = useMemo(() => editMarks(edits, lastStep * CLOSENESS), [edits, lastStep]);
  return marks.map((mark, index) => (
    <g key={`${mark.field} ${mark.step} ${mark.previous}`} className={styles.mark}>
      <line
        x1={plot.x(mark.step)}
        x2={plot.x(mark.step)}
        y1={plot.top}
        y2={plot.top + plot.height}
      />
      {areLabelled && marks.length - index <= MOST_LABELS && (
        <EditLabel mark={mark} plot={plot} lane={index % LANES} />
      )}
    </g>
  ));
}

interface EditLabelProps {
  readonly mark: EditMark;
  readonly plot: Plot;
  readonly lane: number;
}

/** Stands on the side of its line that has more room. */
function EditLabel({ mark, plot, lane }: EditLabelProps) {
  const x = plot.x(mark.step);
  const isLeft = x > plot.left + plot.width / 2;
  return (
    <text
      x={isLeft ? x - 4 : x + 4}
      y={plot.top + LANE_HEIGHT * (lane + 1)}
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {text.curves.change(mark.field, mark.previous, mark.value)}
    </text>
  );
}
