import { useEffect } from 'react';
import { drawingToDigit } from '../../dataset/drawing/drawing-to-digit.ts';
import { showPrediction, useDrawing } from '../../store/drawing.ts';
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
        if (now.strokes !== before.strokes) scorer.request();
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

/** The strokes of which the store has the digit. */
let seen: unknown = null;

/** The digit the drawing makes, worked out once for every state of the drawing. */
function currentDigit(): Uint8Array | null {
  const { strokes, digit } = useDrawing.getState();
  if (strokes === seen) return digit;
  seen = strokes;
  const pixels = drawingToDigit(strokes)?.pixels ?? null;
  useDrawing.setState({ digit: pixels });
  return pixels;
}
