import { useEffect, useRef } from 'react';
import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { useDrawing } from '../../store/drawing.ts';
import { text } from '../../text/text.ts';
import { mnistImage } from './mnist-image.ts';
import styles from './network-input.module.css';

/** The 28 × 28 pixels that the drawing becomes, as the network gets them. */
export function NetworkInput() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const digit = useDrawing((state) => state.digit);
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(mnistImage(digit), 0, 0);
  }, [digit]);
  return (
    <figure className={styles.figure}>
      <canvas
        ref={canvas}
        className={styles.pixels}
        width={IMAGE_SIDE}
        height={IMAGE_SIDE}
        role="img"
        aria-label={text.draw.networkInputAlternative(digit !== null)}
      />
      <figcaption>{text.draw.networkInput}</figcaption>
    </figure>
  );
}
