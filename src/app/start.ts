import { followAddress } from '../store/address/follow-address.ts';
import { startCurves } from '../store/curves.ts';
import type { KeptRecord } from '../store/kept/kept-record.ts';
import { startKeptScores } from '../store/kept/kept-scores.ts';
import { startKeptShelf } from '../store/kept/kept-shelf.ts';
import { startOwnData } from '../store/own-data/choose-data.ts';
import { useDataInUse } from '../store/own-data/data-in-use.ts';
import type { OwnDataRecord } from '../store/own-data/own-data-record.ts';
import { createRecordStorage } from '../store/record-storage.ts';
import { startSession } from '../store/session.ts';
import { createTrainerClient } from '../worker/client.ts';
import { engineChoice } from './engine-choice.ts';

/** Wires the parts that live outside React. */
export function start(): void {
  followAddress(window);
  startCurves();
  startKeptScores();
  const keptDigits = createRecordStorage<KeptRecord>('inkling', 'keptDigits');
  // Apart from the kept digits: tens of megabytes are refused or lost sooner.
  const ownData = createRecordStorage<OwnDataRecord>('inkling.ownData', 'sets');
  startKeptShelf(keptDigits, new BroadcastChannel('inkling.keptDigits'));
  const settings = {
    dataUrl: new URL('mnist/', document.baseURI).href,
    trainedUrl: new URL('trained/best.bin', document.baseURI).href,
    ...engineChoice(location.search),
  };
  // A set of images that was in use before is looked up first; without one there is nothing to wait for.
  void startOwnData(ownData).then(() => {
    const { set } = useDataInUse.getState();
    startSession((onEvent) => createTrainerClient({ ...settings, ownData: set, onEvent }));
  });
}
