/** What the Inspect panel says beside what its sections say for themselves. */
export const inspection = {
  sections: {
    weights: 'Weights',
    digit: 'One digit through the network',
    microscope: 'One example, one step',
    slowMotion: 'Slow motion',
    health: 'Health',
    doctor: 'Doctor',
    saliency: 'What the answer looks at',
    embedding: 'Digits as a hidden layer sees them',
    ablation: 'Without a unit',
  },
} as const;
