import { create } from 'zustand';
import type { DataEvent } from '../worker/protocol.ts';

/** How far the MNIST files have come. */
export type DataState = Omit<DataEvent, 'kind'>;

export const initialData: DataState = {
  loadedBytes: 0,
  totalBytes: 0,
  done: false,
  problem: null,
};

export const useData = create<DataState>()(() => initialData);
