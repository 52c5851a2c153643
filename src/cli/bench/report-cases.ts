import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import { formatCount } from '../../text/format.ts';
import { formatTable } from '../table.ts';
import type { CaseFigures } from './bench-cases.ts';
import type { EngineCase } from './engine-cases.ts';
import type { PeerCase } from './peer.ts';
import { reportTimeTo98 } from './report-others.ts';

const HEADINGS = [
  ...['network', 'batch', 'engine', 'threads', 's/epoch', 'examples/s'],
  ...['first layer', 'other layers', 'optimizer', 'rest'],
];

const NOTES = [
  'Seconds an epoch of 60,000 digits, evaluations excluded; ~ scaled up from fewer digits.',
  'Phases: shares of an epoch of its own with a clock around every kernel of the leading thread.',
].join('\n');

/** The one that the goal for evaluations is stated for. */
const EVALUATED = '784-128-10 relu';

export function reportFigures({ cases, peers, to98 }: CaseFigures, threads: number): string {
  const parts = [
    cases.length > 0 && reportCases(cases, peers),
    cases.length > 0 && NOTES,
    peers.length > 0 && reportRatios(cases, peers),
    reportEvaluation(cases),
    to98 !== null && reportTimeTo98(to98, threads),
  ];
  return parts.filter((part) => typeof part === 'string').join('\n\n');
}

/** Every case and peer in one table, ordered by network. */
function reportCases(cases: readonly EngineCase[], peers: readonly PeerCase[]): string {
  const names = [...new Set(cases.map(({ network }) => network))];
  const rows = names.flatMap((name) => [
    ...cases.filter(({ network }) => network === name).map(engineRow),
    ...peers.filter(({ network }) => network === name).map(peerRow),
  ]);
  return formatTable([HEADINGS, ...rows], 1);
}

function engineRow(line: EngineCase): string[] {
  const { network, batch, engine, threads, epochSeconds, examplesPerSecond, digitsTimed } = line;
  const { firstLayer, otherLayers, optimizer, rest } = line.phases;
  const shares = [firstLayer, otherLayers, optimizer, rest].map(
    (seconds) => `${Math.round((100 * seconds) / epochSeconds)} %`,
  );
  const seconds = formatSeconds(epochSeconds, digitsTimed);
  const speed = formatCount(examplesPerSecond);
  return [network, String(batch), engine, String(threads), seconds, speed, ...shares];
}

function peerRow({ network, batch, peer, threads, epochSeconds, digitsTimed }: PeerCase) {
  const seconds = formatSeconds(epochSeconds, digitsTimed);
  const speed = formatCount(TRAINING_FILE_EXAMPLES / epochSeconds);
  return [network, String(batch), peer, String(threads), seconds, speed, '', '', '', ''];
}

/** Scaled figures carry a ~. */
function formatSeconds(seconds: number, digitsTimed: number): string {
  return `${digitsTimed < TRAINING_FILE_EXAMPLES ? '~' : ''}${seconds.toPrecision(3)}`;
}

function reportEvaluation(cases: readonly EngineCase[]): string | null {
  const line = cases.find(({ network, engine }) => network === EVALUATED && engine === 'simd');
  if (line === undefined || line.evaluationSeconds === null) return null;
  const milliseconds = (line.evaluationSeconds * 1_000).toFixed(1);
  return `Scoring the 10,000 test digits, ${EVALUATED}, one thread: ${milliseconds} ms (goal: under 60)`;
}

/** Our seconds over the peer's, for every network and peer: below 1 is faster. */
function reportRatios(cases: readonly EngineCase[], peers: readonly PeerCase[]): string {
  const rows = peers.map(({ network, peer, epochSeconds }) => {
    const ratio = (engine: EngineCase['engine']) => {
      const ours = cases.find((line) => line.network === network && line.engine === engine);
      return ours === undefined ? '' : (ours.epochSeconds / epochSeconds).toPrecision(2);
    };
    return [network, peer, ratio('simd'), ratio('threads')];
  });
  return formatTable([['ours / peer', 'peer', 'simd', 'threads'], ...rows], 2);
}
