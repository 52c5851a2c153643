import type { ClassFigures, DigitFigures } from '../../../measures/class-figures.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { className } from '../../../store/class-names.ts';
import { narrowSelection, useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { DigitCanvas } from '../../../ui/digit-canvas.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import styles from './statistics.module.css';

const words = panelText.dataPanel.statistics;

/** A class; its name picks its digits, or lets them go again. */
export function ClassRow({ figures }: { readonly figures: ClassFigures }) {
  const { label } = figures;
  const isPicked = useSelection((selection) => selection.label === label);
  const name = className(label);
  return (
    <tr>
      <Image figures={figures} label={words.image(name)} />
      <th scope="row">
        <Toggle
          aria-label={words.pick(name)}
          className={styles.class}
          isPressed={isPicked}
          onClick={() => narrowSelection({ label: isPicked ? null : label })}
        >
          {name}
        </Toggle>
      </th>
      <Numbers figures={figures} />
    </tr>
  );
}

export function AllRow({ figures }: { readonly figures: DigitFigures }) {
  return (
    <tr>
      <Image figures={figures} label={words.imageOfAll} />
      <th scope="row">{words.all}</th>
      <Numbers figures={figures} />
    </tr>
  );
}

interface ImageProps {
  readonly figures: DigitFigures;
  readonly label: string;
}

function Image({ figures, label }: ImageProps) {
  return (
    <td className={styles.image}>
      <DigitCanvas digitSide={IMAGE_SIDE} label={label} pixels={figures.meanImage} scale={1.5} />
    </td>
  );
}

function Numbers({ figures }: { readonly figures: DigitFigures }) {
  return (
    <>
      <td>{words.count(figures.count)}</td>
      <td>{words.ink(figures.meanInk)}</td>
      <td>{words.inkShare(figures.inkShare)}</td>
      <td>{words.level(figures.mean)}</td>
      <td>{words.level(figures.deviation)}</td>
    </>
  );
}
