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
 *   He       variance 2 / fanIn             He et al. 2015, arXiv:1502.01852
 *   Glorot   variance 2 / (fanIn + fanOut)  Glorot & Bengio 2010, eq. 16
 *
 * Normal ones are not truncated (PyTorch's form; Keras cuts at two deviations). Uniform ones are
 * on ±√(3 · variance).
 */
const VARIANCE: Record<Initializer, (shape: LayerShape) => number> = {
  heNormal: ({ inputs }) => 2 / inputs,
  heUniform: ({ inputs }) => 2 / inputs,
  glorotNormal: ({ inputs, outputs }) => 2 / (inputs + outputs),
  glorotUniform: ({ inputs, outputs }) => 2 / (inputs + outputs),
};

const IS_NORMAL: Record<Initializer, boolean> = {
  heNormal: true,
  heUniform: false,
  glorotNormal: true,
  glorotUniform: false,
};

/** Weights drawn by seed, layer and position; biases 0. */
export function initialize(layers: readonly Layer[], initializer: Initializer, seed: number): void {
  layers.forEach((layer, l) => {
    const stream = new RandomStream(seed, PURPOSE.initialization, l, 0);
    const variance = VARIANCE[initializer](layer.shape);
    if (IS_NORMAL[initializer]) fillNormal(layer.weights, stream, Math.sqrt(variance));
    else fillUniform(layer.weights, stream, Math.sqrt(3 * variance));
    layer.bias.fill(0);
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
