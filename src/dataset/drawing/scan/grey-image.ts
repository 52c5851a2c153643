/** A photograph or a scan without its colours. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  /** [height, width], 0 (black) to 255 (white). */
  readonly levels: Uint8Array;
}

export function longerSide({ width, height }: Pick<GreyImage, 'width' | 'height'>): number {
  return Math.max(width, height);
}
