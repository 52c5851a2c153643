import { useState } from 'react';
import { nameOf } from '../../../spec/class-name.ts';
import type { EmbeddingFinding } from '../../../spec/inspection/embedding.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';

const words = panelText.inspectEmbedding;

export interface PointedDigit {
  /** Among the digits of the frame: the one that is pointed at, or was last. */
  readonly row: number;
  readonly isPointedAt: boolean;
  /** "Test digit 247: a 4, read as 9 (wrong)". */
  readonly name: string;
  /** @param row null when pointer and focus have left. */
  readonly touch: (row: number | null) => void;
}

/** The digit of a plot that pointer or keys are at; the same digit when another frame comes. */
export function usePointedDigit(finding: EmbeddingFinding): PointedDigit {
  const { indices, labels, predictions } = finding;
  const names = useClassNames();
  const [isPointedAt, setPointedAt] = useState(false);
  // Its place in the file: in the next frame there may be more digits.
  const [index, setIndex] = useState(indices[0] ?? 0);
  const row = Math.max(0, indices.indexOf(index));
  const [label, prediction] = [labels[row] ?? 0, predictions[row] ?? 0];
  const name = words.point(
    indices[row] ?? 0,
    nameOf(names, label),
    nameOf(names, prediction),
    label === prediction,
  );
  const touch = (touched: number | null) => {
    setPointedAt(touched !== null);
    if (touched !== null) setIndex(indices[touched] ?? 0);
  };
  return { row, isPointedAt, name, touch };
}
