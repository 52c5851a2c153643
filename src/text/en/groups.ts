/** The groups of fields that fold away, and what they say where a field does not apply. */
export const groups = {
  summary: 'Summary',
  networkDetails: 'Network details',
  data: 'Data',
  optimizerDetails: 'Optimizer details',
  regularization: 'Regularization',
  augmentation: 'Augmentation',
  earlyStopping: 'Early stopping',

  adamHasNoDecay: 'Adam has no weight decay here: AdamW is Adam with it.',
  needsValidation: 'Needs validation digits: hold some out under Data.',
  plateauNeedsValidation: 'Reduce on plateau (needs validation)',
} as const;
