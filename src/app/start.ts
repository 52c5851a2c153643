import { startCurves } from '../store/curves.ts';
import { startSession } from '../store/session.ts';
import { createTrainerClient } from '../worker/client.ts';

/** Wires the parts that live outside React. */
export function start(): void {
  startCurves();
  startSession(createTrainerClient, new URL('mnist/', document.baseURI).href);
}
