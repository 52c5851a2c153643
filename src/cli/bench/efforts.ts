import type { Effort } from '../../bench/protocol.ts';
import type { EngineName } from '../../spec/engine-name.ts';
import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';

/** What is measured: a whole epoch and the median of three, or just enough to see that it works. */
export function effortFor(engine: EngineName, isQuick: boolean): Effort {
  // Plain loops take a minute for what the others do in a second: a sample must do.
  if (engine === 'reference') {
    return isQuick
      ? { warmUpDigits: 256, timedDigits: 512, repeats: 1 }
      : { warmUpDigits: 512, timedDigits: 2_000, repeats: 3 };
  }
  return isQuick
    ? { warmUpDigits: 6_000, timedDigits: TRAINING_FILE_EXAMPLES, repeats: 1 }
    : { warmUpDigits: TRAINING_FILE_EXAMPLES, timedDigits: TRAINING_FILE_EXAMPLES, repeats: 3 };
}

/** Curves of many points want less of each. */
export function growthEffort(isQuick: boolean): Effort {
  return isQuick
    ? { warmUpDigits: 1_280, timedDigits: 2_560, repeats: 1 }
    : { warmUpDigits: 6_400, timedDigits: 12_800, repeats: 3 };
}
