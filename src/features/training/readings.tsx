import { useExperiment } from '../../store/experiment.ts';
import { isOver, useRun } from '../../store/run.ts';
import { formatCount, formatDuration, NONE } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Reading } from './reading.tsx';
import styles from './readings.module.css';

const { labels } = text.training;

/** How far the run is and how fast it goes. Each reading renders by itself. */
export function Readings() {
  return (
    <section aria-label={text.training.readings} className={styles.readings}>
      <StatusReading />
      <EpochReading />
      <StepReading />
      <SpeedReading />
      <ElapsedReading />
      <RemainingReading />
      <EngineReading />
      <MemoryReading />
    </section>
  );
}

function StatusReading() {
  const status = useRun((run) => run.status);
  return (
    <Reading
      isAnnounced
      label={labels.status}
      shown={text.training.status[status]}
      testId="status"
      value={status}
      width="medium"
    />
  );
}

function EpochReading() {
  const epoch = useRun((run) => run.epoch);
  const epochs = useExperiment((state) => state.spec.epochs);
  const shown = text.training.epochOf(epoch, epochs);
  return <Reading label={labels.epoch} shown={shown} testId="epoch" value={epoch} width="wide" />;
}

function StepReading() {
  const step = useRun((run) => run.step);
  return (
    <Reading
      label={labels.step}
      shown={formatCount(step)}
      testId="step"
      value={step}
      width="medium"
    />
  );
}

function SpeedReading() {
  const speed = useRun((run) => run.examplesPerSecond);
  return (
    <Reading
      label={labels.examplesPerSecond}
      shown={speed === null ? NONE : formatCount(speed)}
      testId="examples-per-second"
      value={speed ?? ''}
      width="medium"
    />
  );
}

function ElapsedReading() {
  const seconds = useRun((run) => Math.floor(run.elapsedMs / 1000));
  return (
    <Reading
      label={labels.elapsed}
      shown={formatDuration(seconds * 1000)}
      value={seconds}
      width="narrow"
    />
  );
}

function RemainingReading() {
  const seconds = useRun(({ remainingMs, status }) =>
    remainingMs === null || isOver(status) ? null : Math.ceil(remainingMs / 1000),
  );
  return (
    <Reading
      label={labels.remaining}
      shown={seconds === null ? NONE : formatDuration(seconds * 1000)}
      value={seconds ?? ''}
      width="narrow"
    />
  );
}

/** Known as soon as the network stands, before it trains. */
function MemoryReading() {
  const bytes = useRun((run) => run.bytes);
  const shown = bytes === null ? NONE : text.training.megabytes(bytes);
  return <Reading label={labels.memory} shown={shown} value={bytes ?? ''} width="medium" />;
}

function EngineReading() {
  const engine = useRun((run) => run.engine);
  const threads = useRun((run) => run.threads);
  const shown = engine === 'threads' ? text.training.threads(threads ?? 1) : (engine ?? NONE);
  return (
    <Reading
      label={labels.engine}
      shown={shown}
      testId="engine"
      value={engine ?? ''}
      width="medium"
    />
  );
}
