import { useMemo } from 'react';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../../spec/mnist.ts';
import {
  type ClassCounts,
  type OwnDataPreview,
  SAMPLES_OF_A_CLASS,
} from '../../../spec/own-data.ts';
import { changeChoice } from '../../../store/own-data/reading.ts';
import { formatCount } from '../../../text/format.ts';
import { panelText } from '../../../text/panel-text.ts';
import { DigitCanvas } from '../../../ui/digit-canvas.tsx';
import type { SetChoice } from '../../../worker/own-data/protocol.ts';
import { NameField } from './name-field.tsx';
import styles from './own-data.module.css';
import { inkOf, totalOf } from './preview-facts.ts';

const words = panelText.ownData;

interface ClassTableProps {
  readonly preview: OwnDataPreview;
  readonly choice: SetChoice;
}

/** The classes with their counts and some of their images; each can be given another name. */
export function ClassTable({ preview, choice }: ClassTableProps) {
  const { classes, samples } = preview;
  const { isInkDark, classNames } = choice;
  const shown = useMemo(() => inkOf(samples, isInkDark), [samples, isInkDark]);
  const total = totalOf(classes);
  const { columns } = words;
  const rename = (label: number, name: string) =>
    changeChoice({ classNames: classNames.with(label, name) });
  return (
    <table aria-label={words.classes} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.label}</th>
          <th scope="col">{columns.training}</th>
          <th scope="col">{columns.test}</th>
          <th scope="col">{columns.samples}</th>
        </tr>
      </thead>
      <tbody>
        {classes.map((counts, label) => (
          <ClassRow
            // A class is known by its label: two may be called alike.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={label}
            counts={counts}
            label={label}
            name={classNames[label] ?? ''}
            onRename={(name) => rename(label, name)}
            pixels={shown}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{formatCount(total.training)}</td>
          <td>{formatCount(total.test)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

interface ClassRowProps {
  readonly label: number;
  readonly counts: ClassCounts;
  readonly name: string;
  readonly onRename: (name: string) => void;
  /** The samples of all classes. */
  readonly pixels: Uint8Array;
}

function ClassRow({ label, counts, name, onRename, pixels }: ClassRowProps) {
  const first = label * SAMPLES_OF_A_CLASS;
  const places = Array.from({ length: SAMPLES_OF_A_CLASS }, (_, index) => first + index);
  return (
    <tr>
      <td>
        <NameField hidesLabel label={words.className(label)} onChange={onRename} value={name} />
      </td>
      <td>{formatCount(counts.training)}</td>
      <td>{formatCount(counts.test)}</td>
      <td>
        <span aria-label={words.samples(counts.name)} className={styles.samples} role="img">
          {places.map((place) => (
            <Sample key={place} pixels={pixels} place={place} />
          ))}
        </span>
      </td>
    </tr>
  );
}

function Sample({ pixels, place }: { readonly pixels: Uint8Array; readonly place: number }) {
  const from = place * PIXEL_COUNT;
  const own = useMemo(() => pixels.subarray(from, from + PIXEL_COUNT), [pixels, from]);
  return <DigitCanvas digitSide={IMAGE_SIDE} pixels={own} scale={1} />;
}
