import { create } from 'zustand';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { proposedRate, type RateProposal } from '../spec/rate-proposal.ts';

/** The learning rate that is offered after a change, and never set by itself. */
export interface RateProposalState {
  readonly proposal: RateProposal | null;
}

export const initialRateProposal: RateProposalState = { proposal: null };

export const useRateProposal = create<RateProposalState>()(() => initialRateProposal);

export function dismissRateProposal(): void {
  useRateProposal.setState(initialRateProposal);
}

/** Offers a rate if the change was one that asks for another; leaves an offer as it is if not. */
export function reviewRate(before: ExperimentSpec, now: ExperimentSpec): void {
  const asksAnew =
    now.optimizer !== before.optimizer ||
    now.loss !== before.loss ||
    activationsOf(now) !== activationsOf(before);
  if (asksAnew) useRateProposal.setState({ proposal: proposedRate(now) });
}

/** Which activations there are, however many layers have them: a layer more is no other choice. */
function activationsOf({ hiddenLayers }: ExperimentSpec): string {
  return [...new Set(hiddenLayers.map(({ activation }) => activation))].sort().join(' ');
}
