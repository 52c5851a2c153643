import type { Prediction } from '../worker/protocol.ts';

export interface ScorerOptions {
  /** The drawing as it is now, made into a digit; null without ink. */
  readonly look: () => Uint8Array | null;
  readonly predict: (digit: Uint8Array) => Promise<Prediction | null>;
  readonly show: (prediction: Prediction | null) => void;
  /** Calls back before the next painting, as `requestAnimationFrame` does. */
  readonly nextFrame: (callback: () => void) => void;
}

export interface Scorer {
  /** Says that the drawing or the network has changed. */
  request(): void;
  /** From here on nothing is asked and nothing shown. */
  stop(): void;
}

/**
 * Keeps the answer to a changing drawing fresh: asks at once, but at most once a frame, never before
 * the last question is answered, and always about the newest drawing.
 */
export function createScorer({ look, predict, show, nextFrame }: ScorerOptions): Scorer {
  let isWanted = false;
  let isBusy = false;
  let isStopped = false;

  function request(): void {
    isWanted = !isStopped;
    if (isWanted && !isBusy) void answer();
  }

  async function answer(): Promise<void> {
    isWanted = false;
    isBusy = true;
    try {
      await ask();
    } finally {
      nextFrame(goOn);
    }
  }

  function goOn(): void {
    isBusy = false;
    if (isWanted) request();
  }

  async function ask(): Promise<void> {
    const digit = look();
    const prediction = digit === null ? null : await predict(digit);
    if (!isStopped) show(prediction);
  }

  function stop(): void {
    isStopped = true;
    isWanted = false;
  }
  return { request, stop };
}
