/** The digits of a file as the engine sees them, labels.length in all; they may still be arriving. */
export interface Examples {
  /** 784 grey levels a digit, 0 (paper) to 255 (ink). */
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  /** Whether digits from … to − 1 have all arrived. Must not allocate. */
  isReady(from: number, to: number): boolean;
}
