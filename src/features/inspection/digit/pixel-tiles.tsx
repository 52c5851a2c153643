import { useMemo } from 'react';
import type { UnitFinding } from '../../../spec/inspection/activations.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { panelText } from '../../../text/panel-text.ts';
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
  return (
    <PixelPictures
      caption={words.largest}
      hint={words.hint}
      label={words.names}
      pictures={[
        { title: words.weights, values: weights },
        { title: words.products, values: products },
      ]}
      reading={reading}
      under={null}
    />
  );
}
