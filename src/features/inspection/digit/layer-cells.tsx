import { type ReactNode, useMemo } from 'react';
import type { LayerActivations } from '../../../spec/inspection/activations.ts';
import {
  chooseUnit,
  type InspectedUnitState,
  shownUnit,
  touchUnit,
  useInspectedUnit,
} from '../../../store/inspection/inspected-unit.ts';
import { useSwitchedOff } from '../../../store/inspection/switched-off.ts';
import { panelText } from '../../../text/panel-text.ts';
import { SignedPicture } from '../../../ui/signed-picture.tsx';
import { CellPicker } from '../cell-picker.tsx';
import { type CellLayout, inWholeRows, largestOf, layOutCells } from '../cells.ts';
import styles from './digit-through.module.css';

const words = panelText.inspectDigit;

interface LayerCellsProps extends LayerActivations {
  /** From 0. */
  readonly layer: number;
  /** Of the section, in pixels of the page. */
  readonly width: number;
}

/** The values of a hidden layer, a cell each. */
export function LayerCells({ layer, activation, values, width }: LayerCellsProps) {
  const layout = useMemo(() => layOutCells(values.length, width), [values.length, width]);
  const cells = useMemo(() => inWholeRows(values, layout), [values, layout]);
  const largest = largestOf(values);
  const used = values.reduce((count, value) => count + Number(value !== 0), 0);
  return (
    <section className={styles.layer}>
      <h3 className={styles.title}>{words.layer(layer)}</h3>
      <p className={styles.remark}>{words.layerFacts(values.length, activation, used, largest)}</p>
      <div style={{ inlineSize: layout.columns * layout.side }}>
        <Picker columns={layout.columns} layer={layer} values={values}>
          <SignedPicture largest={largest} values={cells} width={layout.columns} />
          <Grid count={values.length} layout={layout} />
        </Picker>
      </div>
    </section>
  );
}

interface PickerProps {
  readonly layer: number;
  readonly columns: number;
  readonly values: Float32Array;
  readonly children: ReactNode;
}

/** Follows what is touched by itself: the picture is not drawn again for it. */
function Picker({ layer, columns, values, children }: PickerProps) {
  const active = useInspectedUnit((state) => unitIn(layer, shownUnit(state)));
  const chosen = useInspectedUnit((state) => unitIn(layer, state.chosen));
  const off = useSwitchedOff(({ units }) => units);
  const isOff = (unit: number) => off.some((place) => place.layer === layer && place.unit === unit);
  return (
    <CellPicker
      active={active}
      chosen={chosen}
      columns={columns}
      count={values.length}
      label={words.cells(layer, values.length)}
      nameOf={(unit) => words.cell(unit, values[unit] ?? 0, isOff(unit))}
      onChoose={(unit) => chooseUnit({ layer, unit })}
      onTouch={(unit) => touchUnit(unit === null ? null : { layer, unit })}
    >
      {children}
    </CellPicker>
  );
}

/** The unit of this layer, null where there is none or it is of another. */
const unitIn = (layer: number, place: InspectedUnitState['chosen']): number | null =>
  place?.layer === layer ? place.unit : null;

/** Lines between the cells, and nothing where the last row has ended. */
function Grid({ layout, count }: { readonly layout: CellLayout; readonly count: number }) {
  const { columns, rows, side } = layout;
  const empty = columns * rows - count;
  return (
    <>
      <div className={styles.lines} style={{ backgroundSize: `${side}px ${side}px` }} />
      {empty > 0 && (
        <div className={styles.empty} style={{ inlineSize: empty * side, blockSize: side }} />
      )}
    </>
  );
}
