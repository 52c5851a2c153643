import { IMAGE_SIDE } from '../../spec/mnist.ts';

/** White ink on black paper, as MNIST's digits are stored. */
export function mnistImage(digit: Uint8Array | null): ImageData {
  const image = new ImageData(IMAGE_SIDE, IMAGE_SIDE);
  for (let pixel = 0; pixel < IMAGE_SIDE * IMAGE_SIDE; pixel++) {
    image.data.fill(digit?.[pixel] ?? 0, 4 * pixel, 4 * pixel + 3);
    image.data[4 * pixel + 3] = 255;
  }
  return image;
}
