import { create } from 'zustand';
import type { NearestDigit } from '../spec/explanation.ts';

export interface Saliency {
  /** 784 grey levels, as in all that is explained. */
  readonly digit: Uint8Array;
  readonly label: number;
  /** Of 784 pixels, in logits: above 0 for the label, below against it. */
  readonly shares: Float32Array;
}

export interface SmallestChange {
  readonly digit: Uint8Array;
  readonly target: number;
  /** Null when none was found. */
  readonly changed: {
    readonly digit: Uint8Array;
    /** What the network gives the target then. */
    readonly probability: number;
  } | null;
}

export interface ExplanationsState {
  /** Whether there is something to explain, and if not why. */
  readonly subject: 'noInk' | 'noAnswer' | 'untrained' | 'explained';
  /** The class that the network reads. */
  readonly answer: number | null;
  readonly saliency: Saliency | null;
  /** Training digits, the nearest first. */
  readonly nearest: readonly NearestDigit[] | null;
  readonly change: SmallestChange | null;
  /** The class to change the digit into; null before there is one. */
  readonly target: number | null;
  /** Whether a person chose it: otherwise it is the network's second thought. */
  readonly isTargetChosen: boolean;
}

export const initialExplanations: ExplanationsState = {
  subject: 'noInk',
  answer: null,
  saliency: null,
  nearest: null,
  change: null,
  target: null,
  isTargetChosen: false,
};

export const useExplanations = create<ExplanationsState>()(() => initialExplanations);

export function chooseTarget(target: number): void {
  useExplanations.setState({ target, isTargetChosen: true });
}
