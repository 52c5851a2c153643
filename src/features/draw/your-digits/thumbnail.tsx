import { useEffect, useRef } from 'react';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import styles from './your-digits.module.css';

/** A digit in small, as the network sees it; what it shows is said beside it. */
export function Thumbnail({ pixels }: { readonly pixels: Uint8Array }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(imageOf(pixels), 0, 0);
  }, [pixels]);
  return (
    <canvas className={styles.thumbnail} height={IMAGE_SIDE} ref={canvas} width={IMAGE_SIDE} />
  );
}

/** White ink on black paper, as MNIST's digits are stored. */
function imageOf(pixels: Uint8Array): ImageData {
  const image = new ImageData(IMAGE_SIDE, IMAGE_SIDE);
  for (const [pixel, ink] of pixels.entries()) {
    image.data.set([ink, ink, ink, 255], 4 * pixel);
  }
  return image;
}
