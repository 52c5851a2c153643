import { useEffect, useRef } from 'react';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { mnistImage } from '../mnist-image.ts';
import styles from './your-digits.module.css';

/** A digit in small, as the network sees it; what it shows is said beside it. */
export function Thumbnail({ pixels }: { readonly pixels: Uint8Array }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(mnistImage(pixels), 0, 0);
  }, [pixels]);
  return (
    <canvas className={styles.thumbnail} height={IMAGE_SIDE} ref={canvas} width={IMAGE_SIDE} />
  );
}
