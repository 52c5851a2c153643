import type { RateProposal } from '../../spec/rate-proposal.ts';
import { formatPlain } from '../format.ts';
import { vocabulary } from './vocabulary.ts';

export const rateProposal = {
  /** Why another learning rate is offered. */
  why: ({ rate, given, problem, optimizer, reason }: RateProposal): string => {
    const name = vocabulary.optimizers[optimizer];
    const who = {
      optimizer: name,
      sigmoidQuadratic: `${name} under quadratic loss with sigmoids`,
      deepUnbounded: `${name} in a deep network with linear, ELU or SELU layers`,
    }[reason];
    const outcome =
      problem === 'tooHigh' ? 'would likely diverge' : 'would likely learn very slowly';
    return `${who} usually learns at ${formatPlain(rate)}; ${formatPlain(given)} ${outcome}.`;
  },
  accept: (rate: number) => `Set ${formatPlain(rate)}`,
  dismiss: 'Keep the learning rate',
} as const;
