import { Shuffle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isAugmented } from '../../spec/augmentation.ts';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import { useExperiment } from '../../store/experiment.ts';
import { anotherDigit, usePreview, VARIANTS } from '../../store/preview.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { DigitCanvas } from '../../ui/digit-canvas.tsx';
import styles from './augmentation-preview.module.css';
import { previewWhileOpen } from './preview-while-open.ts';

const words = text.preview;
const COLUMNS = Math.sqrt(VARIANTS);

/** A training digit and what augmentation makes of it, as its numbers are now. */
export function AugmentationPreview() {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => (ref.current === null ? undefined : previewWhileOpen(ref.current)), []);
  const isOn = useExperiment((state) => isAugmented(state.spec));
  return (
    <section aria-label={words.title} className={styles.preview} ref={ref}>
      {isOn ? <Digits /> : <p className={styles.sentence}>{words.off}</p>}
    </section>
  );
}

function Digits() {
  const pixels = usePreview((preview) => preview.pixels);
  if (pixels === null) return <p className={styles.sentence}>{words.waiting}</p>;
  return (
    <>
      <div className={styles.original}>
        <DigitCanvas
          digitSide={IMAGE_SIDE}
          label={words.digit}
          pixels={pixels.subarray(0, PIXEL_COUNT)}
          scale={2}
        />
        <Button icon={<Shuffle />} onPress={anotherDigit}>
          {words.another}
        </Button>
      </div>
      <DigitCanvas
        columns={COLUMNS}
        digitSide={IMAGE_SIDE}
        label={words.variants(VARIANTS)}
        pixels={pixels.subarray(PIXEL_COUNT)}
        scale={2}
      />
    </>
  );
}
