import { create } from 'zustand';
import { AUGMENTATION_NUMBERS, isAugmented } from '../spec/augmentation.ts';
import type { TrainerClient } from '../worker/client.ts';
import { useData } from './data.ts';
import { useExperiment } from './experiment.ts';
import { dataSizes } from './own-data/data-in-use.ts';
import { createPacedQuestion } from './paced-question.ts';
import { isActive, useRun } from './run.ts';
import { currentClient, hasNetwork, hasOutdatedNetwork } from './session.ts';

export const VARIANTS = 16;

/** Two questions are at least this far apart. */
const GAP_MS = 100;
/** The first digits of the file are the first to arrive. */
const DIGITS = 1_000;

export interface PreviewState {
  /** Which training digit is shown. */
  readonly digit: number;
  /** The digit and, after it, its variants, each of 784 grey levels; null before they are known. */
  readonly pixels: Uint8Array | null;
}

export const initialPreview: PreviewState = { digit: 0, pixels: null };

export const usePreview = create<PreviewState>()(() => initialPreview);

export function anotherDigit(): void {
  const { trainingSize, validationSize } = useExperiment.getState().spec;
  const digits = Math.min(DIGITS, trainingSize, dataSizes().training - validationSize);
  usePreview.setState(({ digit }) => ({ digit: (digit + 1) % digits }));
}

/** Keeps the preview as the experiment is, until the returned function is called. */
export function startPreview(): () => void {
  let isStopped = false;
  const told: Told = { runId: null, numbers: {} };
  const look = async () => {
    const { digit } = usePreview.getState();
    // By then a live change that is on its way has been sent.
    return (await hasNetwork()) && !isStopped ? ask(digit, told) : null;
  };
  const take = (pixels: Uint8Array | null) => {
    if (pixels !== null) usePreview.setState({ pixels });
  };
  const question = createPacedQuestion(look, take, GAP_MS);
  const stops = [
    useExperiment.subscribe(question.request),
    useData.subscribe(() => usePreview.getState().pixels ?? question.request()),
    usePreview.subscribe((now, before) => now.digit !== before.digit && question.request()),
  ];
  question.request();
  return () => {
    isStopped = true;
    question.stop();
    for (const stop of stops) stop();
  };
}

async function ask(digit: number, told: Told): Promise<Uint8Array | null> {
  const client = currentClient();
  if (client === null || !isAugmented(useExperiment.getState().spec)) return null;
  // A run under way is told by the live changes themselves, which are recorded.
  const isResting = !isActive(useRun.getState().status);
  if (isResting && hasOutdatedNetwork()) await tellAugmentation(client, told);
  const outcome = await client.previewAugmentation(digit, VARIANTS);
  return outcome.ok ? outcome.value : null;
}

/** What a network was told. */
interface Told {
  runId: number | null;
  numbers: Partial<Record<(typeof AUGMENTATION_NUMBERS)[number], number>>;
}

/**
 * Live changes do not reach an untrained network, which is built anew before its first step: that
 * one may as well be told how to augment, for the preview alone.
 */
async function tellAugmentation(client: TrainerClient, told: Told): Promise<void> {
  const { runId } = useRun.getState();
  if (told.runId !== runId) Object.assign(told, { runId, numbers: {} });
  const { spec } = useExperiment.getState();
  const news = AUGMENTATION_NUMBERS.filter((field) => told.numbers[field] !== spec[field]);
  for (const field of news) told.numbers[field] = spec[field];
  await Promise.all(news.map((field) => client.change({ field, value: spec[field] })));
}
