import { parseArgs } from 'node:util';

const MOST_THREADS = 64;

export interface BenchArguments {
  readonly json: boolean;
  /** One timing each, for trying. */
  readonly quick: boolean;
  /** Of the engine `threads`. */
  readonly threads: number;
  /** Measures only what has this in its name. */
  readonly only: string;
  readonly peers: boolean;
  readonly growth: boolean;
  readonly memory: boolean;
  readonly pad: boolean;
}

/** @throws Error with a sentence for the person who typed the command. */
export function parseBenchArguments(words: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      threads: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      peers: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      pad: { type: 'boolean', default: false },
    },
  });
  const threads = Number(values.threads);
  if (!Number.isInteger(threads) || threads < 2 || threads > MOST_THREADS) {
    throw new Error(`Threads is ${values.threads}; give a whole number from 2 to ${MOST_THREADS}.`);
  }
  return { ...values, threads };
}
