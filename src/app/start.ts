import { followAddress } from '../store/address/follow-address.ts';
import { startCurves } from '../store/curves.ts';
import { startKeptScores } from '../store/kept/kept-scores.ts';
import { startKeptShelf } from '../store/kept/kept-shelf.ts';
import { createKeptStorage } from '../store/kept/kept-storage.ts';
import { startOwnData } from '../store/own-data/choose-data.ts';
import { useDataInUse } from '../store/own-data/data-in-use.ts';
import { createOwnDataStorage } from '../store/own-data/own-data-storage.ts';
import { startSession } from '../store/session.ts';
import { createTrainerClient } from '../worker/client.ts';
import { engineChoice } from './engine-choice.ts';

/** Wires the parts that live outside React. */
export function start(): void {
  followAddress(window);
  startCurves();
  startKeptScores();
  startKeptShelf(createKeptStorage(), new BroadcastChannel('inkling.keptDigits'));
  const settings = {
    dataUrl: new URL('mnist/', document.baseURI).href,
    trainedUrl: new URL('trained/best.bin', document.baseURI).href,
    ...engineChoice(location.search),
  };
  // A set of images that was in use before is looked up first; without one there is nothing to wait for.
  void startOwnData(createOwnDataStorage()).then(() => {
    const { set: ownData } = useDataInUse.getState();
    startSession((onEvent) => createTrainerClient({ ...settings, ownData, onEvent }));
  });
}
