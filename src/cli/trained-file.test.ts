import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TrainedNetwork } from '../formats/trained-network/trained-network.ts';
import { RECIPES } from '../spec/recipes/recipes.ts';
import { TRAINED_FACTS } from '../spec/recipes/trained-facts.ts';
import { loadMnist } from './load-mnist.ts';
import { openRoom } from './open-room.ts';
import { scoreWeights } from './pretrain/score-weights.ts';
import { factsOf } from './pretrain/trained-facts.ts';
import { readTrainedNetwork, TRAINED_FILE } from './trained-file.ts';

let network: TrainedNetwork;

// Without the file, all of these say how to make it.
beforeAll(() => {
  network = readTrainedNetwork();
});

describe('the trained network that comes with the page', () => {
  it('was trained as the best recipe is now; if not, npm run pretrain makes another', () => {
    expect(network.header).toMatchObject({ recipe: 'best', spec: RECIPES.best });
  });

  it('is what the page says of it', () => {
    expect(factsOf(network.header, new Uint8Array(readFileSync(TRAINED_FILE)))).toEqual(
      TRAINED_FACTS,
    );
  });

  it('reads at least 99.1 % of the test digits, and as many as it says', async () => {
    const { room, close } = await openRoom({ threads: 1, isForced: false });
    loadMnist(room.training, room.test);
    const { spec, testAccuracy } = network.header;
    // Without validation digits, which would be scored too.
    const { test } = scoreWeights(room, { ...spec, validationSize: 0 }, network.parameters);
    await close();
    expect(test).toMatchObject({ examples: 10_000, accuracy: testAccuracy });
    expect(test.accuracy).toBeGreaterThanOrEqual(0.991);
  }, 30_000);
});
