import { useState } from 'react';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import { DigitCanvas } from '../../ui/digit-canvas.tsx';
import { SignedPicture } from '../../ui/signed-picture.tsx';
import { CellPicker } from './cell-picker.tsx';
import { largestOf } from './cells.ts';
import styles from './pixel-pictures.module.css';

export interface PixelPicture {
  readonly title: string;
  /** [784] */
  readonly values: Float32Array;
}

interface PixelPicturesProps {
  /** What they are, for those who do not see them. */
  readonly label: string;
  readonly pictures: readonly PixelPicture[];
  /** What there is to say of a picture, in which the value of largest magnitude is in full colour. */
  readonly caption: (largest: number) => string;
  /** 784 grey levels of the digit that shows pale below; null for none. */
  readonly under: Uint8Array | null;
  /** What there is to say of a pixel, of all pictures. */
  readonly reading: (pixel: number) => string;
  /** Stands in the place of a reading while no pixel is touched. */
  readonly hint: string;
}

/** Signed pictures of the same 784 pixels side by side: a pixel touched in one is marked in all and read out. */
export function PixelPictures(props: PixelPicturesProps) {
  const { label, pictures, caption, under, reading, hint } = props;
  const [pixel, setPixel] = useState<number | null>(null);
  return (
    <div className={styles.group}>
      <div className={styles.pictures}>
        {pictures.map(({ title, values }) => (
          <figure className={styles.picture} key={title}>
            <CellPicker
              active={pixel}
              columns={IMAGE_SIDE}
              count={PIXEL_COUNT}
              label={`${title}. ${label}`}
              nameOf={reading}
              onTouch={setPixel}
            >
              <div className={styles.layers}>
                {under !== null && (
                  <DigitCanvas className={styles.under} digitSide={IMAGE_SIDE} pixels={under} />
                )}
                <SignedPicture largest={largestOf(values)} values={values} width={IMAGE_SIDE} />
              </div>
            </CellPicker>
            <figcaption className={styles.caption}>
              <strong>{title}</strong> {caption(largestOf(values))}
            </figcaption>
          </figure>
        ))}
      </div>
      <p aria-hidden className={styles.reading}>
        {pixel === null ? hint : reading(pixel)}
      </p>
    </div>
  );
}
