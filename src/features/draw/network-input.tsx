import { useEffect, useRef } from 'react';
import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { useDrawing } from '../../store/drawing.ts';
import { text } from '../../text/text.ts';
import styles from './network-input.module.css';

/** The 28 × 28 pixels that the drawing becomes, as the network gets them. */
export function NetworkInput() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const digit = useDrawing((state) => state.digit);
  useEffect(() => {
    if (canvas.current !== null) paintDigit(canvas.current, digit);
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

/** White ink on black paper, as MNIST's digits are stored. */
function paintDigit(canvas: HTMLCanvasElement, digit: Uint8Array | null): void {
  const image = new ImageData(IMAGE_SIDE, IMAGE_SIDE);
  for (let pixel = 0; pixel < IMAGE_SIDE * IMAGE_SIDE; pixel++) {
    image.data.fill(digit?.[pixel] ?? 0, 4 * pixel, 4 * pixel + 3);
    image.data[4 * pixel + 3] = 255;
  }
  canvas.getContext('2d')?.putImageData(image, 0, 0);
}
