import { useEffect } from 'react';
import { drawingToDigit } from '../../dataset/drawing/drawing-to-digit.ts';
import { type DrawingState, showPrediction, useDrawing } from '../../store/drawing.ts';
import { createScorer } from '../../store/drawing-scorer.ts';
import { predict, subscribeToProgress, subscribeToRuns } from '../../store/session.ts';

/** Asks the network about the drawing whenever one of the two has changed. */
export function useScoring(): void {
  useEffect(() => {
    const scorer = createScorer({
      look: currentDigit,
      predict,
      show: showPrediction,
      nextFrame: requestAnimationFrame,
    });
    const subscriptions = [
      useDrawing.subscribe((now, before) => {
        if (now.drawing !== before.drawing || now.steps !== before.steps) scorer.request();
      }),
      subscribeToProgress(scorer.request),
      subscribeToRuns(() => {
        showPrediction(null);
        scorer.request();
      }),
    ];
    scorer.request();
    return () => {
      scorer.stop();
      for (const unsubscribe of subscriptions) unsubscribe();
    };
  }, []);
}

/** The newest drawing that was made into a digit, and the steps it took. */
let seen:
  | (Pick<DrawingState, 'drawing' | 'steps'> & { readonly pixels: Uint8Array | null })
  | null = null;

/** The digit the drawing makes, worked out once for every state of the drawing. */
function currentDigit(): Uint8Array | null {
  const { drawing, steps, digit } = useDrawing.getState();
  if (drawing !== seen?.drawing || steps !== seen.steps) {
    seen = { drawing, steps, pixels: drawingToDigit(drawing, steps)?.pixels ?? null };
  }
  // Clearing and undoing may have brought back a drawing whose digit the store has forgotten.
  if (digit !== seen.pixels) useDrawing.setState({ digit: seen.pixels });
  return seen.pixels;
}
