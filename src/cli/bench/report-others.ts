import { formatCount } from '../../text/format.ts';
import { formatTable } from '../table.ts';
import type { GrowthPoint } from './growth.ts';
import type { Machine } from './machine.ts';
import type { PadLatency } from './pad-latency.ts';
import type { PageMemory } from './page-memory.ts';
import { FAST_RECIPE, type TimeTo98 } from './time-to-98.ts';

export function reportMachine({ cpu, cores, browser, date }: Machine): string {
  return `${cpu}, ${cores} cores, ${browser}, ${date}`;
}

export function reportTimeTo98({ seconds, runs }: TimeTo98, threads: number): string {
  const reached = runs.filter((run) => run !== null).length;
  const each = runs.map((run) => (run === null ? '–' : run.toFixed(2))).join(', ');
  const median = seconds === null ? 'never' : `${seconds.toFixed(2)} s (median)`;
  return (
    `98 % from pressing Train, recipe ${FAST_RECIPE}, ${threads} threads: ${median}; ` +
    `${reached} of ${runs.length} seeds reach it (${each})`
  );
}

/** Nanoseconds a digit and thousand multiplications show a cliff where examples per second do not. */
export function reportGrowth(points: readonly GrowthPoint[]): string {
  const rows = points.map(({ series, network, multiplications, examplesPerSecond }) => {
    const { simd, threads } = examplesPerSecond;
    const cost = 1e12 / simd / multiplications;
    const speeds = [formatCount(simd), formatCount(threads)];
    return [series, network, formatCount(multiplications), ...speeds, cost.toFixed(0)];
  });
  const speeds = ['simd examples/s', 'threads examples/s'];
  const headings = ['series', 'network', 'multiplications', ...speeds, 'simd ns per 1,000'];
  return formatTable([headings, ...rows], 2);
}

export function reportMemory(memory: readonly PageMemory[]): string {
  const megabytes = (bytes: number | null) =>
    bytes === null ? '–' : `${(bytes / 1e6).toFixed(0)} MB`;
  const rows = memory.map(({ threads, countedBytes, engineBytes, processBytes }) => {
    const together = countedBytes === null ? null : countedBytes + engineBytes;
    const bytes = [countedBytes, engineBytes, together, processBytes];
    return [String(threads), ...bytes.map(megabytes)];
  });
  const headings = ['threads', 'page and workers', 'WebAssembly', 'together', 'whole process'];
  const title = 'Peak memory of the page while the default network trains (goal: under 300 MB)';
  return `${title}\n\n${formatTable([headings, ...rows], 0)}`;
}

export function reportPad(latencies: readonly PadLatency[]): string {
  const figures = ({ median, p95, most }: PadLatency['idle']) =>
    [median, p95, most].map((milliseconds) => `${milliseconds.toFixed(1)} ms`);
  const rows = latencies.flatMap(({ threads, idle, training }) => [
    ['idle', String(threads), ...figures(idle)],
    ['training', String(threads), ...figures(training)],
  ]);
  const headings = ['network', 'threads', 'median', '95th percentile', 'most'];
  const title =
    'From a pointer event on the pad to the bars with its answer (goals: under 16 ms idle, 50 ms in training)';
  return `${title}\n\n${formatTable([headings, ...rows], 1)}`;
}
