/** The steps from a drawing to a digit. All of them are MNIST's; without one, see what it is for. */
export interface Steps {
  /** Cut down to the ink; otherwise the whole paper is kept. */
  readonly crop: boolean;
  /** Fit into 20 × 20 pixels; otherwise into all 28 × 28. */
  readonly fit: boolean;
  /** Let the ink fade out at its edges; otherwise a pixel is ink or paper. */
  readonly antialias: boolean;
  /** Bring the centre of mass to the centre; otherwise the middle of the crop is there. */
  readonly center: boolean;
}

export const STEP_NAMES = ['crop', 'fit', 'antialias', 'center'] as const;

export const ALL_STEPS: Steps = { crop: true, fit: true, antialias: true, center: true };
