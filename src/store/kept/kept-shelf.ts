import { create } from 'zustand';
import type { RecordStorage } from '../record-storage.ts';
import type { KeptDigit } from './kept-digit.ts';
import { inOrder, useKeptDigits } from './kept-digits.ts';
import { type KeptRecord, readRecord, recordOf } from './kept-record.ts';

export interface KeptShelfState {
  /** `refused`: what is kept lasts only until the page is closed. */
  readonly state: 'opening' | 'stored' | 'refused';
}

export const useKeptShelf = create<KeptShelfState>()(() => ({ state: 'opening' }));

/** How the pages of one person tell each other that the storage has changed. */
export type KeptChannel = Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;

type Shelf = ReadonlyMap<string, KeptDigit>;

/**
 * Keeps digits and storage alike: reads it once and whenever another page has written, writes what
 * has changed here. What is refused stays in memory and is tried again with the next change.
 */
export function startKeptShelf(
  storage: RecordStorage<KeptRecord>,
  channel: KeptChannel,
): () => void {
  /** What the storage had when it was last read or written. */
  let shelf: Shelf = new Map();
  let isReadWanted = true;
  let isBusy = false;

  async function settle(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      // Changes go on while the storage works: it is done only when nothing is left to do.
      while (await advance());
      useKeptShelf.setState({ state: 'stored' });
    } catch {
      useKeptShelf.setState({ state: 'refused' });
    }
    isBusy = false;
  }

  /** @returns whether there was anything to do. */
  async function advance(): Promise<boolean> {
    if (isReadWanted) {
      isReadWanted = false;
      await read().catch((error: unknown) => {
        isReadWanted = true;
        throw error;
      });
      return true;
    }
    return write();
  }

  async function read(): Promise<void> {
    const before = shelf;
    shelf = await digitsOf(await storage.read(), before);
    const { digits } = useKeptDigits.getState();
    const merged = merge(digits, before, shelf);
    if (!isSame(merged, digits)) useKeptDigits.setState({ digits: merged });
  }

  async function write(): Promise<boolean> {
    const { digits } = useKeptDigits.getState();
    const next: Shelf = new Map(digits.map((digit) => [digit.id, digit]));
    const put = digits.filter((digit) => shelf.get(digit.id) !== digit);
    const remove = [...shelf.keys()].filter((id) => !next.has(id));
    if (put.length + remove.length === 0) return false;
    await storage.write(put.map(recordOf), remove);
    shelf = next;
    channel.postMessage(null);
    return true;
  }

  channel.onmessage = () => {
    isReadWanted = true;
    void settle();
  };
  const stop = useKeptDigits.subscribe((now, before) => {
    if (now.digits !== before.digits) void settle();
  });
  void settle();
  return () => {
    stop();
    channel.onmessage = null;
  };
}

/** Making this many digits of their strokes takes a few milliseconds. */
const AT_ONCE = 20;

/** Leaves out what is no digit. Digits known from before are not made anew. */
async function digitsOf(records: readonly unknown[], known: Shelf): Promise<Shelf> {
  const digits = new Map<string, KeptDigit>();
  for (const [index, record] of records.entries()) {
    const digit = knownDigit(record, known) ?? readRecord(record);
    if (digit !== null) digits.set(digit.id, digit);
    // The page opens while they are read.
    if (index % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return digits;
}

/** A digit's drawing never changes, its label may. */
function knownDigit(record: unknown, known: Shelf): KeptDigit | undefined {
  const { id, label } = (record ?? {}) as { id?: unknown; label?: unknown };
  const digit = typeof id === 'string' ? known.get(id) : undefined;
  return digit?.label === label ? digit : undefined;
}

/** The storage's digits, but those that were changed here since it was last read as they are here. */
function merge(here: readonly KeptDigit[], before: Shelf, stored: Shelf): KeptDigit[] {
  const current: Shelf = new Map(here.map((digit) => [digit.id, digit]));
  const ids = new Set([...current.keys(), ...stored.keys()]);
  const merged = [...ids].flatMap((id) => {
    const isChangedHere = current.get(id) !== before.get(id);
    const digit = isChangedHere ? current.get(id) : stored.get(id);
    return digit === undefined ? [] : [digit];
  });
  return inOrder(merged);
}

function isSame(a: readonly KeptDigit[], b: readonly KeptDigit[]): boolean {
  return a.length === b.length && a.every((digit, index) => digit === b[index]);
}
