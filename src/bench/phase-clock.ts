import type { Kernels } from '../engine/kernels/kernels.ts';
import type { Network } from '../engine/network.ts';
import type { PhaseSeconds } from './protocol.ts';

type Phase = Exclude<keyof PhaseSeconds, 'rest'>;

/** A kernel, whatever it takes. */
type Routine = (...inputs: unknown[]) => unknown;

/** Whose work is known from the name alone; the others serve every layer. */
const PHASES: Readonly<Record<string, Phase>> = {
  gatherPixels: 'firstLayer',
  listColumns: 'firstLayer',
  sparseForward: 'firstLayer',
  sparseWeightGradient: 'firstLayer',
  maximumMagnitude: 'optimizer',
};

/** Adds up, by phase, the time that the leader spends in kernels. */
export class PhaseClock {
  /** The same kernels under the clock; a call costs about a tenth of a microsecond more. */
  readonly kernels: Kernels;
  readonly #milliseconds: Record<Phase, number> = { firstLayer: 0, otherLayers: 0, optimizer: 0 };
  /** The arrays by which a routine that serves every layer is known to serve the first. */
  readonly #firstLayerArrays: ReadonlySet<unknown>;

  constructor({ kernels, network }: { readonly kernels: Kernels; readonly network: Network }) {
    const { activations, slopes } = network.workspace;
    const hasHiddenLayer = slopes.length > 0;
    this.#firstLayerArrays = new Set<unknown>([
      ...(hasHiddenLayer ? [activations[0], slopes[0]] : []),
      network.parameters.layers[0]?.dBias,
    ]);
    const entries = Object.entries(kernels).map(([name, member]) =>
      typeof member === 'function' ? [name, this.#timed(name, member)] : [name, member],
    );
    this.kernels = Object.fromEntries(entries);
  }

  /** @param totalSeconds of everything that ran under this clock. */
  split(totalSeconds: number): PhaseSeconds {
    const { firstLayer, otherLayers, optimizer } = this.#milliseconds;
    const rest = Math.max(0, totalSeconds - (firstLayer + otherLayers + optimizer) / 1_000);
    return {
      firstLayer: firstLayer / 1_000,
      otherLayers: otherLayers / 1_000,
      optimizer: optimizer / 1_000,
      rest,
    };
  }

  #timed(name: string, routine: Routine): Routine {
    const milliseconds = this.#milliseconds;
    return (...inputs) => {
      const phase = this.#phaseOf(name, inputs);
      const start = performance.now();
      const result = routine(...inputs);
      milliseconds[phase] += performance.now() - start;
      return result;
    };
  }

  #phaseOf(name: string, inputs: readonly unknown[]): Phase {
    const phase = PHASES[name];
    if (phase !== undefined) return phase;
    if (name.startsWith('update')) return 'optimizer';
    if (name.startsWith('dense')) return 'otherLayers';
    return inputs.some((input) => this.#firstLayerArrays.has(input)) ? 'firstLayer' : 'otherLayers';
  }
}
