import { formatCount } from '../format.ts';

const layer = (number: number) => `Hidden layer ${number}`;

export const network = {
  title: 'Network',
  recipe: 'Recipe',

  shape: (sizes: readonly number[]) => sizes.map(formatCount).join(' → '),
  parameters: (count: number) =>
    `${formatCount(count)} ${count === 1 ? 'parameter' : 'parameters'}`,
  columns: { units: 'Units', activation: 'Activation', dropout: 'Dropout' },
  units: (number: number) => `${layer(number)} units`,
  activation: (number: number) => `${layer(number)} activation`,
  dropout: (number: number) => `${layer(number)} dropout`,
  add: 'Add hidden layer',
  remove: (number: number) => `Remove hidden layer ${number}`,
  full: (maximum: number) => `${maximum} hidden layers are the most. Remove one to add another.`,
  output: 'Output',

  summary: {
    caption: 'The layers of the network, their output shapes and their parameters',
    columns: { layer: 'Layer', shape: 'Output', parameters: 'Parameters' },
    input: 'Input',
    dense: (number: number, activation: string) => `Dense ${number} · ${activation}`,
    dropout: (share: number) => `Dropout ${share}`,
    output: (function_: string) => `Output · ${function_}`,
    units: (count: number) => `(${count})`,
    total: 'Total',
  },
} as const;
