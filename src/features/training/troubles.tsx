import { useState } from 'react';
import { usualRate } from '../../spec/rate-proposal.ts';
import { changeLive } from '../../store/actions.ts';
import { useData } from '../../store/data.ts';
import { useExperiment } from '../../store/experiment.ts';
import { dismissNotice, useDataNotice } from '../../store/own-data/choose-data.ts';
import { useRun } from '../../store/run.ts';
import { reset, retryData } from '../../store/training.ts';
import { text } from '../../text/text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { neighbour } from '../../ui/stops.ts';
import { STOPS } from './stops.ts';

/** What went wrong and what to do about it. Empty when all is well. */
export function Troubles() {
  return (
    <>
      <DataTrouble />
      <OwnDataTrouble />
      <RunTrouble />
      <DivergenceTrouble />
      <EngineTrouble />
    </>
  );
}

function DataTrouble() {
  const problem = useData((data) => data.problem);
  if (problem === null) return null;
  const retry = <Button onPress={retryData}>{text.training.data.retry}</Button>;
  return <Banner action={retry}>{text.problems.data(problem)}</Banner>;
}

/** A person's own data could not be had back. */
function OwnDataTrouble() {
  const notice = useDataNotice((state) => state.notice);
  if (notice?.code !== 'lost') return null;
  const dismiss = <Button onPress={dismissNotice}>{text.training.dismiss}</Button>;
  return <Banner action={dismiss}>{text.dataInUse.lost(notice.name)}</Banner>;
}

function RunTrouble() {
  const failure = useRun((run) => run.failure);
  if (failure === null) return null;
  const retry = <Button onPress={reset}>{text.training.data.retry}</Button>;
  const action = failure.code === 'noTrainedWeights' && retry;
  return <Banner action={action}>{text.problems.run(failure)}</Banner>;
}

function DivergenceTrouble() {
  const divergence = useRun((run) => run.divergence);
  const hiddenLayers = useExperiment((state) => state.spec.hiddenLayers.length);
  if (divergence === null) return null;
  return (
    <Banner action={<LowerRate />}>{text.problems.divergence(divergence, hiddenLayers)}</Banner>
  );
}

/** Said once a visit. */
function EngineTrouble() {
  const limit = useRun((run) => run.engineLimit);
  const [isUnderstood, setUnderstood] = useState(false);
  if (limit === null || isUnderstood) return null;
  const dismiss = <Button onPress={() => setUnderstood(true)}>{text.training.dismiss}</Button>;
  return <Banner action={dismiss}>{text.training.engineLimits[limit]}</Banner>;
}

/** Offers about a tenth of the learning rate, and no more than is usual. */
function LowerRate() {
  const learningRate = useExperiment((state) => state.spec.learningRate);
  const usual = useExperiment((state) => usualRate(state.spec).rate);
  const lower = Math.min(usual, neighbour(STOPS.learningRate, learningRate / 9, -1));
  if (lower >= learningRate) return null;
  return (
    <Button onPress={() => changeLive({ field: 'learningRate', value: lower })}>
      {text.training.divergence.tryLower(lower)}
    </Button>
  );
}
