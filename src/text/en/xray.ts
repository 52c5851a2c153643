/** How a drawing becomes a digit, step by step. */
export const xray = {
  title: 'From ink to digit',
  lead: 'MNIST’s digits were made this way. Switch a step off and watch the answer.',
  digest: (on: number, all: number) => (on === all ? '' : `${on} of ${all} steps`),
  isDigit: 'A digit of 28 × 28 pixels has been through these steps already: it is read as it is.',
  frames: {
    ink: 'Ink',
    cropped: 'Cropped',
    fitted: 'Fitted into 20 × 20',
    centered: 'Centred in 28 × 28',
  },
  steps: {
    crop: 'Crop to the ink',
    fit: 'Fit into 20 × 20 pixels',
    antialias: 'Soften the edges',
    center: 'Centre the mass',
  },
  hints: {
    crop: 'Size and place of the drawing no longer matter.',
    fit: 'MNIST leaves a margin of four pixels.',
    antialias: 'MNIST’s ink is grey at its edges.',
    center: 'By the mean place of the ink, not the middle of its box.',
  },
} as const;
