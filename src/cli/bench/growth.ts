import { type BenchNetwork, DEEPER, WIDER } from '../../bench/networks.ts';
import { layerShapes } from '../../spec/layers.ts';
import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import { growthEffort } from './efforts.ts';
import { ask, type EngineBench } from './engine-cases.ts';

/** How fast a network of a series trains. */
export interface GrowthPoint {
  readonly series: 'width' | 'depth';
  readonly network: string;
  /** Multiplications of one digit's forward pass, were no pixel zero. */
  readonly multiplications: number;
  readonly examplesPerSecond: { readonly simd: number; readonly threads: number };
}

const SERIES = { width: WIDER, depth: DEEPER } as const;

/** Whether cost grows as the work grows: examples per second against width and depth. */
export async function measureGrowth(
  bench: EngineBench,
  tell: (line: string) => void,
): Promise<GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  for (const series of ['width', 'depth'] as const) {
    for (const network of SERIES[series]) {
      tell(`Measuring ${network.name} …`);
      const simd = await examplesPerSecond(bench, network, 'simd');
      const threads = await examplesPerSecond(bench, network, 'threads');
      const multiplications = multiplicationsOf(network);
      const examples = { simd, threads };
      points.push({ series, network: network.name, multiplications, examplesPerSecond: examples });
    }
  }
  return points;
}

async function examplesPerSecond(
  bench: EngineBench,
  { spec }: BenchNetwork,
  engine: 'simd' | 'threads',
): Promise<number> {
  const effort = growthEffort(bench.isQuick);
  const { epochSeconds } = await ask(bench, { spec, engine, threads: bench.threads, effort });
  return TRAINING_FILE_EXAMPLES / epochSeconds;
}

function multiplicationsOf({ spec }: BenchNetwork): number {
  return layerShapes(spec).reduce((sum, { inputs, outputs }) => sum + inputs * outputs, 0);
}
