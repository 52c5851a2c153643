/** Rows of the answers whose being right changed, ascending. */
export interface AnswerChanges {
  readonly newlyRight: readonly number[];
  readonly newlyWrong: readonly number[];
}

/**
 * What became of the answers to the same digits.
 *
 * @param earlier [n] classes. @param now [n] classes. @param labels [n] classes.
 */
export function answerChanges(
  earlier: Uint8Array,
  now: Uint8Array,
  labels: Uint8Array,
): AnswerChanges {
  const newlyRight: number[] = [];
  const newlyWrong: number[] = [];
  for (const [row, label] of labels.entries()) {
    const wasRight = earlier[row] === label;
    const isRight = now[row] === label;
    if (isRight && !wasRight) newlyRight.push(row);
    if (wasRight && !isRight) newlyWrong.push(row);
  }
  return { newlyRight, newlyWrong };
}
