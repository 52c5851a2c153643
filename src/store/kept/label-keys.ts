import { create } from 'zustand';
import { isRefused, rememberRefusal } from './refusals.ts';

export interface LabelKeysState {
  /** Whether the keys 0 to 9 keep the drawing on the pad. */
  readonly areOn: boolean;
}

const KEY = 'inkling.labelKeys';

export const useLabelKeysChoice = create<LabelKeysState>()(() => ({ areOn: !isRefused(KEY) }));

export function turnLabelKeys(areOn: boolean): void {
  useLabelKeysChoice.setState({ areOn });
  rememberRefusal(KEY, !areOn);
}
