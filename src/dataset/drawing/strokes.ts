/** A point of a drawing: x to the right, y down, in any unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pen went between touching the paper and leaving it. One point is a dot. */
export type Stroke = readonly Point[];
