import type { ExperimentSpec, HiddenLayerSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import { RECIPES } from '../spec/recipes/recipes.ts';

/** A network that is measured, under the name that the tables give it. */
export interface BenchNetwork {
  readonly name: string;
  readonly spec: ExperimentSpec;
}

type Settings = Pick<
  ExperimentSpec,
  'hiddenLayers' | 'batchSize' | 'optimizer' | 'learningRate' | 'momentum'
>;

/** All 60,000 digits in an epoch, and no end of epochs. */
function experiment(settings: Settings): ExperimentSpec {
  return { ...RECIPES['first-network'], ...settings, validationSize: 0, epochs: 100_000 };
}

function named(settings: Settings): BenchNetwork {
  const spec = experiment(settings);
  const sizes = [PIXEL_COUNT, ...layerShapes(spec).map(({ outputs }) => outputs)].join('-');
  const { activation = '', dropout = 0 } = spec.hiddenLayers[0] ?? {};
  return { name: `${sizes} ${activation}${dropout > 0 ? ` dropout ${dropout}` : ''}`, spec };
}

function layers(
  count: number,
  units: number,
  activation: HiddenLayerSpec['activation'] = 'relu',
  dropout = 0,
): HiddenLayerSpec[] {
  return Array.from({ length: count }, () => ({ units, activation, dropout }));
}

const momentum = { optimizer: 'momentum', learningRate: 0.1, momentum: 0.9 } as const;

/** Those that the goals are about, from small to large and back. */
export const NETWORKS: readonly BenchNetwork[] = [
  named({ ...momentum, hiddenLayers: layers(1, 128), batchSize: 64 }),
  named({ ...momentum, hiddenLayers: layers(1, 256), batchSize: 64, optimizer: 'nesterov' }),
  named({ ...momentum, hiddenLayers: layers(2, 512, 'relu', 0.2), batchSize: 128 }),
  named({
    ...momentum,
    hiddenLayers: layers(3, 500, 'softplus', 0.5),
    batchSize: 100,
    learningRate: 0.02,
  }),
  named({
    hiddenLayers: layers(1, 30, 'sigmoid'),
    batchSize: 10,
    optimizer: 'sgd',
    learningRate: 0.5,
    momentum: 0,
  }),
];

const small = { ...momentum, batchSize: 64, learningRate: 0.02 };

const WIDTHS = [32, 64, 128, 256, 512, 1_024, 2_048];
const DEPTHS = [0, 1, 2, 3, 4, 5, 6];

/** One hidden layer, ever wider. */
export const WIDER: readonly BenchNetwork[] = WIDTHS.map((units) => ({
  name: `${PIXEL_COUNT}-${units}-${CLASS_COUNT}`,
  spec: experiment({ ...small, hiddenLayers: layers(1, units) }),
}));

/** Ever more hidden layers of 128. */
export const DEEPER: readonly BenchNetwork[] = DEPTHS.map((depth) => ({
  name:
    depth === 0 ? `${PIXEL_COUNT}-${CLASS_COUNT}` : `${PIXEL_COUNT}-${depth}×128-${CLASS_COUNT}`,
  spec: experiment({ ...small, hiddenLayers: layers(depth, 128) }),
}));
