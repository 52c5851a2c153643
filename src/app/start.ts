import { startCurves } from '../store/curves.ts';
import { startKeptScores } from '../store/kept/kept-scores.ts';
import { startKeptShelf } from '../store/kept/kept-shelf.ts';
import { createKeptStorage } from '../store/kept/kept-storage.ts';
import { startSession } from '../store/session.ts';
import { createTrainerClient } from '../worker/client.ts';
import { engineChoice } from './engine-choice.ts';

/** Wires the parts that live outside React. */
export function start(): void {
  startCurves();
  startKeptScores();
  startKeptShelf(createKeptStorage(), new BroadcastChannel('inkling.keptDigits'));
  const settings = {
    dataUrl: new URL('mnist/', document.baseURI).href,
    trainedUrl: new URL('trained/best.bin', document.baseURI).href,
    ...engineChoice(location.search),
  };
  startSession((onEvent) => createTrainerClient({ ...settings, onEvent }));
}
