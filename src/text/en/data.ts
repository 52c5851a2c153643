import type { InputScaling } from '../../spec/vocabulary.ts';

export const data = {
  inputHints: {
    unit: 'Paper is 0, ink is 1.',
    standardized: 'All pixels together have mean 0 and deviation 1.',
    squashed: 'The sigmoid of the standardized pixel.',
    inverted: 'Paper is 1, ink is 0.',
  } satisfies Record<InputScaling, string>,
} as const;
