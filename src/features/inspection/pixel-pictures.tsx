import { useState } from 'react';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import { DigitCanvas } from '../../ui/digit-canvas.tsx';
import { SignedPicture } from '../../ui/signed-picture.tsx';
import { CellPicker } from './cell-picker.tsx';
import styles from './pixel-pictures.module.css';

export interface PixelPicture {
  readonly title: string;
  /** [784] */
  readonly values: Float32Array;
  /** What is drawn in full colour. */
  readonly largest: number;
  readonly caption: string;
}

interface PixelPicturesProps {
  /** What they are, for those who do not see them. */
  readonly label: string;
  readonly pictures: readonly PixelPicture[];
  /** 784 grey levels of the digit that shows pale below; null for none. */
  readonly under: Uint8Array | null;
  /** What there is to say of a pixel, of all pictures. */
  readonly reading: (pixel: number) => string;
  /** Stands in the place of a reading while no pixel is touched. */
  readonly hint: string;
}

/** Signed pictures of the same 784 pixels side by side: a pixel touched in one is marked in all and read out. */
export function PixelPictures({ label, pictures, under, reading, hint }: PixelPicturesProps) {
  const [pixel, setPixel] = useState<number | null>(null);
  return (
    <div className={styles.group}>
      <div className={styles.pictures}>
        {pictures.map(({ title, values, largest, caption }) => (
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
                <SignedPicture largest={largest} values={values} width={IMAGE_SIDE} />
              </div>
            </CellPicker>
            <figcaption className={styles.caption}>
              <strong>{title}</strong> {caption}
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
