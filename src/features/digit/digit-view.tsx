import { type ReactNode, useState } from 'react';
import { IMAGE_SIDE } from '../../spec/mnist.ts';
import type { DigitPlace } from '../../spec/selection.ts';
import { className } from '../../store/class-names.ts';
import { panelText } from '../../text/panel-text.ts';
import { DigitCanvas } from '../../ui/digit-canvas.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Answer } from './answer.tsx';
import { Ascii } from './ascii.tsx';
import styles from './digit.module.css';
import { Numbers } from './numbers/numbers.tsx';

const words = panelText.digit;

/** Pixels of the page for one of the digit's. */
const SCALE = 10;

interface DigitViewProps {
  /** "Test digit 1,234". */
  readonly name: string;
  readonly place: DigitPlace;
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  readonly label: number;
}

/** A digit large, what it is, what the network says to it, and what it is made of. */
export function DigitView({ name, place, pixels, label }: DigitViewProps) {
  return (
    <div className={styles.view}>
      <div className={styles.sight}>
        <DigitCanvas
          digitSide={IMAGE_SIDE}
          label={words.picture(name, className(label))}
          pixels={pixels}
          scale={SCALE}
        />
        <Answer label={label} name={name} pixels={pixels} place={place} />
      </div>
      <Folded title={panelText.digitText.seen}>
        <Numbers label={label} pixels={pixels} />
      </Folded>
      <Folded title={panelText.digitText.ascii}>
        <Ascii pixels={pixels} />
      </Folded>
    </div>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Its content is there only while it is unfolded: 784 cells are not drawn for nobody. */
function Folded({ title, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure onToggle={setOpen} title={title}>
      {isOpen && children}
    </Disclosure>
  );
}
