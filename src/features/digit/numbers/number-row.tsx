import { memo } from 'react';
import type { PixelUnit } from '../../../formats/digit-text/digit-numbers.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { cellId } from './cell-after.ts';
import { shortNumber } from './short-number.ts';

interface NumberRowProps {
  /** Of the table. */
  readonly id: string;
  readonly row: number;
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  readonly unit: PixelUnit;
  /** The one pointed at; null when none of this row is. */
  readonly activeColumn: number | null;
}

/** A row of pixels. It is drawn again only when it changes itself: there are 28 of them. */
export const NumberRow = memo(function NumberRow(props: NumberRowProps) {
  const { id, row, pixels, unit, activeColumn } = props;
  const levels = pixels.subarray(row * IMAGE_SIDE, (row + 1) * IMAGE_SIDE);
  return (
    <tr>
      <th scope="row">{row}</th>
      {Array.from(levels, (level, column) => (
        <td
          data-active={column === activeColumn || undefined}
          data-column={column}
          data-row={row}
          id={cellId(id, { row, column })}
          // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place in the row.
          key={column}
          style={styleOf(level)}
        >
          {shortNumber(level, unit)}
        </td>
      ))}
    </tr>
  );
});

/** From here on paper's colour stands out from the pixel's better than ink's, about alike in both themes. */
const DARK_LEVEL = 133;

function styleOf(level: number) {
  if (level === 0) return undefined;
  const share = `${((100 * level) / 255).toFixed(1)}%`;
  return {
    backgroundColor: `color-mix(in srgb, var(--color-ink) ${share}, var(--color-panel))`,
    color: level >= DARK_LEVEL ? 'var(--color-panel)' : 'var(--color-ink)',
  };
}
