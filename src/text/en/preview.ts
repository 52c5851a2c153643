export const preview = {
  title: 'Augmentation preview',
  another: 'Another digit',
  off: 'Augmentation is off: every epoch sees the digit as it is.',
  waiting: 'The digit has not arrived yet.',
  digit: 'The training digit as it is',
  variants: (count: number) => `The same digit as ${count} epochs would see it`,
} as const;
