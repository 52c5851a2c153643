import type { Network } from './network.ts';

/** Copies what the optimizer has made: weights, biases and its slots. @returns what puts it back. */
export function keepParameters({ parameters }: Network): () => void {
  const copies = [parameters.values, ...parameters.slots].map(
    (array) => [array, array.slice()] as const,
  );
  return () => {
    for (const [array, copy] of copies) array.set(copy);
  };
}

/** Copies what a step is made with. @returns what puts it back. */
export function keepStep({ state, settings, workspace }: Network): () => void {
  // The elastic field too: that of a step under way may not be that of the next.
  const { taps, settings: field } = workspace.warps;
  const copies = [taps, field].map((array) => [array, array.slice()] as const);
  const stateBefore = state.copy();
  const settingsBefore = settings.copy();
  return () => {
    for (const [array, copy] of copies) array.set(copy);
    state.restore(stateBefore);
    settings.restore(settingsBefore);
  };
}
