import type { RateTest } from '../spec/rate-test.ts';
import type { TrainerFixture } from './trainer-fixture.ts';

/**
 * A whole range test.
 *
 * @param deadline 0 leaves the test after every tile.
 */
export function testRates(
  { trainer }: TrainerFixture,
  deadline = Number.POSITIVE_INFINITY,
): RateTest {
  const test = trainer.beginRateTest();
  if (test === null) throw new Error('There is nothing to test.');
  for (;;) {
    const result = test.advance(deadline);
    if (result !== null) return result;
  }
}

/** Everything but the gradients, which the next step makes anew. */
export function stateOf({ network }: TrainerFixture) {
  const { parameters, state, settings } = network;
  const slots = parameters.slots.map((slot) => [...slot]);
  return [[...parameters.values], ...slots, [...state.copy()], [...settings.copy()]];
}
