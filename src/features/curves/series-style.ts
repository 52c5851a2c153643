/** How each split looks wherever it is drawn: never by its colour alone. */
export interface SeriesStyle {
  readonly color: string;
  readonly dash: string;
  readonly width: number;
  readonly marker: 'none' | 'circle' | 'square' | 'diamond';
}

export const SERIES_STYLE = {
  train: { color: 'var(--color-train)', dash: '', width: 1.5, marker: 'none' },
  validation: { color: 'var(--color-validation)', dash: '7 3', width: 2, marker: 'circle' },
  test: { color: 'var(--color-test)', dash: '2 3', width: 2, marker: 'square' },
  onYou: { color: 'var(--color-on-you)', dash: '', width: 1.5, marker: 'diamond' },
} as const satisfies Record<string, SeriesStyle>;

export type SeriesName = keyof typeof SERIES_STYLE;
