import { create } from 'zustand';
import { isRefused, rememberRefusal } from '../../../store/kept/refusals.ts';

/** What the cells say: digits, or their share of the digits of the row. */
export const MATRIX_SCALES = ['counts', 'shares'] as const;
export type MatrixScale = (typeof MATRIX_SCALES)[number];

interface MatrixScaleState {
  readonly scale: MatrixScale;
}

const KEY = 'inkling.matrixCounts';

export const useMatrixScale = create<MatrixScaleState>()(() => ({
  scale: isRefused(KEY) ? 'shares' : 'counts',
}));

export function chooseMatrixScale(scale: MatrixScale): void {
  useMatrixScale.setState({ scale });
  rememberRefusal(KEY, scale === 'shares');
}
