import type { Inspected } from '../../../spec/inspection/topics.ts';
import { largestMagnitude } from '../../../spec/inspection/weight-range.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import styles from './matrix.module.css';
import { MatrixMarks } from './matrix-marks.tsx';
import { matrixReading, sizeOf } from './matrix-reading.ts';
import { PointedPicture } from './pointed-picture.tsx';
import { RowNames } from './row-names.tsx';
import { SignedLegend } from './signed-legend.tsx';

const words = panelText.inspectWeights.matrix;

interface MatrixPictureProps {
  readonly matrix: Inspected<'matrix'>;
  /** Of the network; the last one is the output. */
  readonly layers: number;
}

export function MatrixPicture({ matrix: { finding, step }, layers }: MatrixPictureProps) {
  const { layer, values, width, range, unitsARow, inputsAColumn } = finding;
  const areClasses = layer === layers - 1;
  const classNames = useClassNames();
  const { rows, columns } = sizeOf(finding);
  const rowsAre = areClasses ? words.class : words.unitOf(layer);
  const largest = largestMagnitude(range);
  const isPooled = unitsARow * inputsAColumn > 1;
  return (
    <>
      <Hint>
        {words.lead(rowsAre, words.unitOf(layer - 1))}{' '}
        {isPooled && words.pooled(unitsARow, inputsAColumn)}
      </Hint>
      <SignedLegend full={largest} range={range} step={step} />
      <PointedPicture
        // Another layer has other places.
        key={layer}
        className={areClasses ? styles.toClasses : styles.toUnits}
        hint={words.hint}
        label={words.picture(words.name(layer, layers))}
        largest={largest}
        marks={<MatrixMarks finding={finding} />}
        reading={(cell, value) =>
          matrixReading(finding, cell, value, areClasses ? classNames : null)
        }
        rowNames={areClasses && <RowNames count={rows} />}
        style={{
          inlineSize: `min(100%, ${columns * MOST_CELL_REM}rem)`,
          ...(!areClasses && { aspectRatio: `${columns} / ${rows}` }),
        }}
        values={values}
        width={width}
      />
    </>
  );
}

/** How wide a weight is drawn at most. */
const MOST_CELL_REM = 1.25;
