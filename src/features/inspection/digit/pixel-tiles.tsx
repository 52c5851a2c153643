import { useMemo } from 'react';
import type { UnitFinding } from '../../../spec/inspection/activations.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { panelText } from '../../../text/panel-text.ts';
import { largestOf } from '../cells.ts';
import { PixelPictures } from '../pixel-pictures.tsx';

const words = panelText.inspectDigit.pixels;

/** What a unit of the first layer weighs the pixels with, and what they bring it. */
export function PixelTiles({ unit: { weights, inputs } }: { readonly unit: UnitFinding }) {
  const products = useMemo(
    () => weights.map((weight, i) => weight * (inputs[i] ?? 0)),
    [weights, inputs],
  );
  const reading = (pixel: number) => {
    const [row, column] = [Math.floor(pixel / IMAGE_SIDE), pixel % IMAGE_SIDE];
    return words.pixel(row, column, weights[pixel] ?? 0, inputs[pixel] ?? 0);
  };
  const picture = (title: string, values: Float32Array) => {
    const largest = largestOf(values);
    return { title, values, largest, caption: words.largest(largest) };
  };
  return (
    <PixelPictures
      hint={words.hint}
      label={words.names}
      pictures={[picture(words.weights, weights), picture(words.products, products)]}
      reading={reading}
      under={null}
    />
  );
}
