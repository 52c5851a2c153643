import { describe, expect, it } from 'vitest';
import { SmallRoom } from '../testing/small-room.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { DigitInquiries } from './digit-inquiries.ts';
import { LookingTime } from './looking-time.ts';

function start() {
  const room = new SmallRoom();
  room.arrive();
  const looking = new LookingTime(() => true);
  const { trainer } = makeTrainer();
  const run = {
    runId: 4,
    spec: SMALL_SPEC,
    beginBatchDigits: trainer.beginBatchDigits.bind(trainer),
  };
  return { inquiries: new DigitInquiries(room, looking), looking, run };
}

describe('inquiries about digits', () => {
  it('count their time as spent on looking', async () => {
    const { inquiries, looking, run } = start();
    await inquiries.statistics(run, 'test');
    const counted = looking.milliseconds;
    expect(counted).toBeGreaterThan(0);
    await inquiries.batch(run, SMALL_SPEC);
    expect(looking.milliseconds).toBeGreaterThan(counted);
  });

  it('answer for the run that they are asked about', async () => {
    const { inquiries, run } = start();
    expect(await inquiries.batch(run, SMALL_SPEC)).toMatchObject({ runId: 4, isMade: false });
  });

  it('that are dropped are answered with null, both kinds of them', async () => {
    const { inquiries, run } = start();
    const asked = [inquiries.statistics(run, 'test'), inquiries.batch(run, SMALL_SPEC)];
    inquiries.drop();
    expect(await Promise.all(asked)).toEqual([null, null]);
  });

  it('of one kind leave those of the other alone', async () => {
    const { inquiries, run } = start();
    const [statistics, batch, newer] = await Promise.all([
      inquiries.statistics(run, 'training'),
      inquiries.batch(run, SMALL_SPEC),
      inquiries.batch(run, { ...SMALL_SPEC, batchSize: 3 }),
    ]);
    expect(statistics?.size).toBe(600);
    expect(batch).toBeNull();
    expect(newer?.batchRows).toBe(3);
  });
});
