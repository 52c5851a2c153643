import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { className } from '../../../store/class-names.ts';
import type { ExplainedDigit } from '../../../store/inspection/saliency/explained-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { PixelPictures } from '../pixel-pictures.tsx';

const words = panelText.inspectSaliency;

const FULL_INK = 255;

/** Both methods side by side, over the pale digit. */
export function SaliencyPictures({ explained }: { readonly explained: ExplainedDigit }) {
  const { pixels, finding } = explained;
  const { gradientTimesInput, integrated } = finding;
  const reading = (pixel: number) => {
    const [row, column] = [Math.floor(pixel / IMAGE_SIDE), pixel % IMAGE_SIDE];
    const ink = (pixels[pixel] ?? 0) / FULL_INK;
    const shares = [gradientTimesInput[pixel] ?? 0, integrated[pixel] ?? 0] as const;
    return words.pixel(row, column, ink, ...shares);
  };
  return (
    <PixelPictures
      caption={words.largest}
      hint={words.hint}
      label={words.pictures(className(finding.label))}
      pictures={[
        { title: words.gradientTimesInput, values: gradientTimesInput },
        { title: words.integrated, values: integrated },
      ]}
      reading={reading}
      under={pixels}
    />
  );
}
