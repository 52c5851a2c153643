import { useMemo } from 'react';
import { className } from '../../../store/class-names.ts';
import { text } from '../../../text/text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { inkChange } from './ink-change.ts';
import { type Layer, LayeredDigit } from './layered-digit.tsx';
import styles from './why.module.css';

const words = text.why.change;

interface ChangePicturesProps {
  /** 784 grey levels, as `to`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly target: number;
  /** What the network gives the target then. */
  readonly probability: number;
}

/** The ink to add, the ink to remove and what they make of the digit: a picture each. */
export function ChangePictures({ from, to, target, probability }: ChangePicturesProps) {
  const change = useMemo(() => inkChange(from, to), [from, to]);
  const { added, removed, addedInk, removedInk, largest } = change;
  const pale: Layer = { tone: 'pale', pixels: from };
  return (
    <>
      <div className={styles.pictures}>
        <Picture
          caption={words.adds(addedInk)}
          label={words.addsPicture}
          layers={[pale, { tone: 'positive', pixels: added }]}
        />
        <Picture
          caption={words.removes(removedInk)}
          label={words.removesPicture}
          layers={[pale, { tone: 'negative', pixels: removed }]}
        />
        <Picture
          caption={words.outcome(className(target), probability)}
          label={words.outcomePicture(className(target))}
          layers={[{ tone: 'ink', pixels: to }]}
        />
      </div>
      <Hint>{words.scale(largest)}</Hint>
    </>
  );
}

interface PictureProps {
  readonly label: string;
  readonly layers: readonly Layer[];
  readonly caption: string;
}

function Picture({ label, layers, caption }: PictureProps) {
  return (
    <figure className={styles.picture}>
      <LayeredDigit label={label} layers={layers} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
