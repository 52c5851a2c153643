/** Marks on one picture, from which many are painted faster than one by one. */
export interface MarkSheet {
  readonly picture: HTMLCanvasElement;
  /** Of a mark, in pixels of the screen. */
  readonly side: number;
  /** Where on the picture the mark of a digit is. @param row among the digits. */
  readonly placeOf: (
    row: number,
    label: number,
    isWrong: boolean,
  ) => readonly [x: number, y: number];
  /** Whether a wrong answer has a mark of its own; otherwise it is underlined. */
  readonly hasWrongMarks: boolean;
}
