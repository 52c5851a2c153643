/** How a digit compares with the training digits that it is most like. */
export interface Likeness {
  /** Euclidean distance to the nearest, in full pixels of ink. */
  readonly distance: number;
  /** The highest cosine between it and a training digit: 0 is no ink in common, 1 the same but for its strength. */
  readonly cosine: number;
}

/** What the held-out digits say about how far a network's answers can be trusted. */
export interface Calibration {
  /** What logits are to be divided by; null when no digits of the experiment's classes are held out. */
  readonly temperature: number | null;
  /** Held-out digits that it was fitted on. */
  readonly digits: number;
  /** A drawing that is farther off, or has a smaller cosine, is like no digit; null when that is not known. */
  readonly limits: Likeness | null;
}

/** No temperature is beyond these: they answer for networks that are never or always wrong. */
export const LOWEST_TEMPERATURE = 0.05;
export const HIGHEST_TEMPERATURE = 20;

/** Whether a drawing is like no digit. */
export function isUnlike(likeness: Likeness | null, limits: Likeness | null): boolean {
  if (likeness === null || limits === null) return false;
  return likeness.distance > limits.distance || likeness.cosine < limits.cosine;
}
