import { create } from 'zustand';

/** How often something elsewhere on the page has led to the digit's section of Inspect: each time it is unfolded. */
export const useRevealedDigit = create<{ readonly times: number }>()(() => ({ times: 0 }));

export function revealDigit(): void {
  useRevealedDigit.setState(({ times }) => ({ times: times + 1 }));
}
