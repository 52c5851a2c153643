import { describe, expect, it } from 'vitest';
import { base } from '../spec/recipes/base.ts';
import { makeDigits } from '../testing/made-digits.ts';
import { EpochCursor } from './epoch-cursor.ts';
import { TrainingDigits } from './training-digits.ts';

const SIZE = 7_300;
const HELD_OUT = 300;
const AVAILABLE = SIZE - HELD_OUT;
const BATCH = 50;

function cursorOf(change: Partial<typeof base>) {
  const file = makeDigits(SIZE, 8);
  const spec = { ...base, validationSize: HELD_OUT, ...change };
  const places = new Int32Array(Math.min(AVAILABLE, spec.trainingSize));
  const cursor = new EpochCursor(spec.seed, new TrainingDigits(file, spec), places);
  return { file, places, cursor };
}

/** Goes to the end of the epoch. @returns how many batches that took. */
function finishEpoch(cursor: EpochCursor): number {
  for (let batches = 1; ; batches++) {
    if (cursor.advance(cursor.rowsOfNextBatch(BATCH))) return batches;
  }
}

const ascending = (digits: Int32Array) => [...digits].sort((a, b) => a - b);

describe('a cursor over all classes', () => {
  it('knows its size at once and needs the shards it has come to, in the first epoch', () => {
    const { file, cursor } = cursorOf({});
    file.readyTo = 3_000;
    expect(cursor.size).toBe(AVAILABLE);
    expect(cursor.isReady(BATCH)).toBe(true);
    expect(cursor.isReady(3_001)).toBe(false);
    expect(cursor.readyPositions).toBe(3_000);
  });

  it('has all positions ready once all digits have arrived', () => {
    expect(cursorOf({}).cursor.readyPositions).toBe(AVAILABLE);
    expect(cursorOf({ trainingSize: 800 }).cursor.readyPositions).toBe(800);
  });

  it('takes no more than the training size, and ends with a short batch', () => {
    const { cursor, places } = cursorOf({ trainingSize: 830 });
    expect(cursor.size).toBe(830);
    cursor.advance(800);
    expect(cursor.progress).toBe(800 / 830);
    expect(cursor.rowsOfNextBatch(BATCH)).toBe(30);
    expect(cursor.advance(30)).toBe(true);
    expect(cursor.progress).toBe(1);
    expect(ascending(places)).toEqual(Array.from({ length: 830 }, (_, i) => i));
  });
});

describe('a cursor over some classes', () => {
  const classes = [0, 3, 4];
  const chosen = ({ labels }: { labels: Uint8Array }) =>
    Array.from(labels, (_, digit) => digit)
      .slice(0, AVAILABLE)
      .filter((digit) => classes.includes(labels[digit] ?? -1));

  it('waits for every digit that is not held out: until then it is not known which are meant', () => {
    const { file, cursor } = cursorOf({ classes });
    file.readyTo = AVAILABLE - 1;
    expect(cursor.isReady(1)).toBe(false);
    expect(cursor.size).toBe(0);
    expect(cursor.progress).toBe(0);
    file.readyTo = AVAILABLE;
    expect(cursor.isReady(1)).toBe(true);
    expect(cursor.size).toBe(chosen(file).length);
  });

  it('goes through exactly those digits in every epoch, in another order each time', () => {
    const { file, cursor, places } = cursorOf({ classes });
    cursor.isReady(BATCH);
    const { size } = cursor;
    const first = places.slice(0, size);
    const batches = finishEpoch(cursor);
    const second = places.slice(0, size);
    finishEpoch(cursor);
    const third = places.slice(0, size);
    expect(batches).toBe(Math.ceil(size / BATCH));
    for (const order of [first, second, third]) expect(ascending(order)).toEqual(chosen(file));
    expect([...second]).not.toEqual([...first]);
    expect([...third]).not.toEqual([...second]);
    expect(cursor.epoch).toBe(2);
  });

  it('takes the first of them when the training size is smaller', () => {
    const { file, cursor, places } = cursorOf({ classes, trainingSize: 100 });
    cursor.isReady(BATCH);
    expect(cursor.size).toBe(100);
    expect(ascending(places)).toEqual(chosen(file).slice(0, 100));
  });
});
