/** Whole percent: enough for the ear. */
const spokenPercent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

export const draw = {
  title: 'Draw',
  pad: 'Draw a digit',
  invitation: 'Draw a digit here',
  clear: 'Clear',
  undo: 'Undo stroke',

  reads: 'The network reads',
  nothing: '–',
  empty: 'nothing yet',
  waiting: 'no answer yet',
  untrained: 'untrained',
  networkInput: 'What it sees',
  networkInputAlternative: (hasInk: boolean) =>
    hasInk ? 'Your digit in 28 by 28 pixels' : 'Nothing in 28 by 28 pixels yet',
  probabilities: 'Probability of each digit',

  answer: (digit: number | string, share: number) => `Reads ${digit}, ${spokenPercent(share)}`,
  untrainedAnswer: 'Untrained: the network does not guess before it has learned.',
} as const;
