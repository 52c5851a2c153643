import { startCurves } from '../store/curves.ts';
import { startSession } from '../store/session.ts';
import { createTrainerClient } from '../worker/client.ts';
import { engineChoice } from './engine-choice.ts';

/** Wires the parts that live outside React. */
export function start(): void {
  startCurves();
  const settings = {
    dataUrl: new URL('mnist/', document.baseURI).href,
    ...engineChoice(location.search),
  };
  startSession((onEvent) => createTrainerClient({ ...settings, onEvent }));
}
