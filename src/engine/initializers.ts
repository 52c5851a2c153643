import { log } from '../lib/math/log.ts';
import { cos, sin } from '../lib/math/trigonometry.ts';
import type { LayerShape } from '../spec/layers.ts';
import type { Initializer } from '../spec/vocabulary.ts';
import type { Floats } from './kernels/kernels.ts';
import type { Layer } from './parameters.ts';
import { PURPOSE, RandomStream, toUniform } from './random.ts';

/**
 * The spread of each initializer.
 *
 *   He        variance 2 / fanIn             He et al. 2015, arXiv:1502.01852
 *   Glorot    variance 2 / (fanIn + fanOut)  Glorot & Bengio 2010, eq. 16
 *   LeCun     variance 1 / fanIn             LeCun et al. 1998, "Efficient BackProp", 4.6
 *   standard  variance 1                     Nielsen 2015, chapter 1: biases too
 *   zeros     none, so that all units of a layer stay alike
 *
 * Normal ones are not truncated (PyTorch's form; Keras cuts at two deviations). Uniform ones are
 * on ±√(3 · variance).
 */
const VARIANCE: Record<Initializer, (shape: LayerShape) => number> = {
  heNormal: ({ inputs }) => 2 / inputs,
  heUniform: ({ inputs }) => 2 / inputs,
  glorotNormal: ({ inputs, outputs }) => 2 / (inputs + outputs),
  glorotUniform: ({ inputs, outputs }) => 2 / (inputs + outputs),
  lecunNormal: ({ inputs }) => 1 / inputs,
  standardNormal: () => 1,
  zeros: () => 0,
};

const IS_UNIFORM: ReadonlySet<Initializer> = new Set(['heUniform', 'glorotUniform']);

/** Streams of a layer. */
const WEIGHTS = 0;
const BIASES = 1;

/**
 * Weights drawn by seed, layer and position, times `scale`; biases 0, but for the standard normal
 * ones, which are drawn like its weights.
 */
export function initialize(
  layers: readonly Layer[],
  initializer: Initializer,
  scale: number,
  seed: number,
): void {
  layers.forEach(({ shape, weights, bias }, l) => {
    const stream = new RandomStream(seed, PURPOSE.initialization, l, WEIGHTS);
    const variance = VARIANCE[initializer](shape);
    const deviation = scale * Math.sqrt(variance);
    if (IS_UNIFORM.has(initializer)) fillUniform(weights, stream, scale * Math.sqrt(3 * variance));
    else fillNormal(weights, stream, deviation);
    bias.fill(0);
    if (initializer !== 'standardNormal') return;
    fillNormal(bias, new RandomStream(seed, PURPOSE.initialization, l, BIASES), deviation);
  });
}

function fillUniform(weights: Floats, stream: RandomStream, limit: number): void {
  for (let i = 0; i < weights.length; i++) weights[i] = limit * (2 * stream.uniform(i) - 1);
}

/** Box & Muller 1958: each block of random words gives two neighbours, a cosine and a sine. */
function fillNormal(weights: Floats, stream: RandomStream, deviation: number): void {
  for (let i = 0; i < weights.length; i += 2) {
    const words = stream.words(i / 2);
    const radius = deviation * Math.sqrt(-2 * log(toUniform(words[0] ?? 0)));
    const angle = 2 * Math.PI * toUniform(words[1] ?? 0);
    weights[i] = radius * cos(angle);
    if (i + 1 < weights.length) weights[i + 1] = radius * sin(angle);
  }
}
