import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawingOf } from '../../dataset/drawing/drawing.ts';
import { settle } from '../../testing/fake-trainer.ts';
import { MemoryRecordStorage } from '../../testing/memory-record-storage.ts';
import { initialDrawing, loadDrawing, useDrawing } from '../drawing.ts';
import {
  importKept,
  initialKeptDigits,
  keepDrawing,
  removeKept,
  useKeptDigits,
} from './kept-digits.ts';
import type { KeptRecord } from './kept-record.ts';
import { type KeptChannel, startKeptShelf, useKeptShelf } from './kept-shelf.ts';

let storage: MemoryRecordStorage<KeptRecord>;
let told: number;
let channel: KeptChannel;
const stops: (() => void)[] = [];

const kept = () => useKeptDigits.getState().digits;
const labels = () => kept().map(({ label }) => label);
const state = () => useKeptShelf.getState().state;

function keep(label: number): void {
  const points = [
    { x: 100 + label, y: 40 },
    { x: 120, y: 200 },
  ];
  loadDrawing(drawingOf([points]));
  keepDrawing(label);
}

/** What another page wrote. */
function record(id: string, change: object = {}): KeptRecord {
  const drawing = drawingOf([[{ x: 10, y: 10 }]]);
  return { version: 1, id, label: 4, drawing, ...change };
}

async function start(): Promise<void> {
  stops.push(startKeptShelf(storage, channel));
  await settle();
}

/** Another page has written. */
async function hear(): Promise<void> {
  channel.onmessage?.call(channel as BroadcastChannel, new MessageEvent('message'));
  await settle();
}

/** As if the page were loaded again. */
async function reload(): Promise<void> {
  for (const stop of stops.splice(0)) stop();
  useKeptDigits.setState(initialKeptDigits, true);
  await start();
}

beforeEach(() => {
  storage = new MemoryRecordStorage();
  told = 0;
  const postMessage = () => {
    told += 1;
  };
  channel = { postMessage, onmessage: null };
  useDrawing.setState(initialDrawing, true);
  useKeptDigits.setState(initialKeptDigits, true);
  useKeptShelf.setState({ state: 'opening' });
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('kept digits', () => {
  it('come back when the page is loaded again, as they were', async () => {
    await start();
    keep(3);
    keep(5);
    await settle();
    const before = kept();
    await reload();
    expect(kept()).toEqual(before);
    expect(state()).toBe('stored');
  });

  it('with a picture under them come back too', async () => {
    await start();
    const levels = Uint8Array.from({ length: 784 }, (_, pixel) => pixel % 256);
    const drawing = { strokes: [], picture: { kind: 'digit', side: 28, levels } as const };
    expect(importKept([{ label: 6, drawing }])).toBeNull();
    await settle();
    const before = kept();
    await reload();
    expect(kept()).toEqual(before);
    expect(labels()).toEqual([6]);
  });

  it('that were removed stay removed', async () => {
    await start();
    keep(3);
    keep(5);
    removeKept(kept()[0]?.id ?? '');
    await settle();
    await reload();
    expect(labels()).toEqual([5]);
  });

  it('that were kept before the storage was read are added to those in it', async () => {
    storage.records.set('a'.repeat(16), record('a'.repeat(16)));
    keep(9);
    await start();
    expect(labels().toSorted()).toEqual([4, 9]);
    expect(storage.records.size).toBe(2);
  });

  it('are written once, not with every change of something else', async () => {
    await start();
    keep(3);
    await settle();
    useKeptDigits.setState({ event: null });
    await settle();
    expect(storage.writes).toBe(1);
    expect(told).toBe(1);
  });
});

describe('what is stored', () => {
  it.each([
    ['nothing', null],
    ['a word', 'seven'],
    ['a later version', { version: 2 }],
    ['no label', { label: 'seven' }],
    ['a label beyond 9', { label: 10 }],
    ['a place that is no number', { drawing: drawingOf([[{ x: Number.NaN, y: 1 }]]) }],
    ['no ink', { drawing: drawingOf([]) }],
    ['a picture cut short', { drawing: { strokes: [], picture: picture('scan', 28, 783) } }],
    ['a digit of another size', { drawing: { strokes: [], picture: picture('digit', 2, 4) } }],
  ])('is skipped when it is %s, and the rest is read', async (_, change) => {
    const bad =
      typeof change === 'object' && change !== null ? record('b'.repeat(16), change) : change;
    storage.records.set('a'.repeat(16), record('a'.repeat(16)));
    storage.records.set('b'.repeat(16), bad);
    await start();
    expect(labels()).toEqual([4]);
    expect(state()).toBe('stored');
  });
});

describe('a storage that is refused', () => {
  it('is said so, and digits are kept without it', async () => {
    storage.isBroken = true;
    await start();
    expect(state()).toBe('refused');
    keep(3);
    await settle();
    expect(labels()).toEqual([3]);
    expect(state()).toBe('refused');
  });

  it('is tried again with the next change, which writes all that is missing', async () => {
    storage.records.set('a'.repeat(16), record('a'.repeat(16)));
    storage.isBroken = true;
    await start();
    keep(3);
    await settle();
    storage.isBroken = false;
    keep(5);
    await settle();
    expect(state()).toBe('stored');
    expect(labels().toSorted()).toEqual([3, 4, 5]);
    expect(storage.records.size).toBe(3);
  });
});

describe('two pages', () => {
  it('share what either keeps and removes', async () => {
    await start();
    keep(3);
    await settle();
    const other = 'z'.repeat(16);
    storage.records.set(other, record(other));
    await hear();
    expect(labels()).toEqual([3, 4]);
    storage.records.delete(other);
    await hear();
    expect(labels()).toEqual([3]);
  });

  it('do not make digits anew that have not changed', async () => {
    await start();
    keep(3);
    await settle();
    const [before] = kept();
    await hear();
    expect(kept()[0]).toBe(before);
    expect(storage.writes).toBe(1);
  });

  it('take over a label that the other has changed', async () => {
    await start();
    keep(3);
    await settle();
    const id = kept()[0]?.id ?? '';
    storage.records.set(id, { ...(storage.records.get(id) as KeptRecord), label: 8 });
    await hear();
    expect(labels()).toEqual([8]);
  });
});

function picture(kind: string, side: number, length: number) {
  return { kind, side, levels: new Uint8Array(length).fill(9) };
}
