import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useId, useRef } from 'react';
import type { EmbeddingFrame } from '../../../store/inspection/embedding/embedding.ts';
import { useEmbeddingView } from '../../../store/inspection/embedding/embedding-view.ts';
import { openDigit } from '../../../store/open-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { digitsAmong } from './digits-among.ts';
import styles from './embedding.module.css';
import { pointAfter, pointAt } from './plane.ts';
import { usePictures } from './use-pictures.ts';
import { usePlotPainting } from './use-plot-painting.ts';
import { usePointedDigit } from './use-pointed-digit.ts';

const words = panelText.inspectEmbedding;

/** How near a pointer has to come to a digit, in pixels of the page. */
const REACH = 16;

interface PlotProps {
  readonly frame: EmbeddingFrame;
  /** [n] 1 for digits that the selection picks; null where it picks all. */
  readonly picked: Uint8Array | null;
  /** What the layer is called. */
  readonly layer: string;
}

/**
 * The digits on one canvas, to go through by pointer and arrow keys. Only the one that is pointed at is an
 * element: the list's one option, and a frame around its mark.
 */
export function Plot({ frame, picked, layer }: PlotProps) {
  const { finding } = frame.inspected;
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const option = useRef<HTMLDivElement>(null);
  const { row, isPointedAt, name, touch } = usePointedDigit(finding);
  const pictures = usePictures(
    finding,
    useEmbeddingView(({ mark }) => mark),
  );
  const placeOption = useCallback((points: Float32Array) => moveTo(option.current, points), []);
  const pointsNow = usePlotPainting(canvas, { frame, picked, pictures }, placeOption);
  useEffect(() => placeOption(pointsNow()));
  const under = (event: MouseEvent<HTMLElement>) => pointUnder(event, pointsNow());
  const open = (opened: number | null) => {
    if (opened !== null) openDigit(...digitsAmong(finding.indices, picked, opened));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = pointAfter(event.key, row, pointsNow());
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) open(row);
    else touch(next);
  };
  return (
    <div className={styles.plotted}>
      <div
        aria-activedescendant={id}
        aria-label={words.plot(finding.indices.length, layer)}
        className={styles.plot}
        onBlur={() => touch(null)}
        onClick={(event) => open(under(event))}
        onFocus={() => touch(row)}
        onKeyDown={press}
        onPointerLeave={() => touch(null)}
        onPointerMove={(event) => touch(under(event))}
        role="listbox"
        tabIndex={0}
      >
        <canvas aria-hidden className={styles.points} ref={canvas} />
        <div
          aria-label={name}
          aria-selected={isPointedAt}
          className={styles.point}
          data-row={row}
          data-shown={isPointedAt || undefined}
          id={id}
          ref={option}
          role="option"
          tabIndex={-1}
        />
      </div>
      <p aria-hidden className={styles.pointedAt}>
        {isPointedAt ? name : words.hover}
      </p>
    </div>
  );
}

/** Puts the frame of the digit that is pointed at where its mark is. */
function moveTo(option: HTMLElement | null, points: Float32Array): void {
  if (option === null) return;
  const row = Number(option.dataset.row);
  option.style.insetInlineStart = `${100 * (points[2 * row] ?? 0)}%`;
  option.style.insetBlockStart = `${100 * (points[2 * row + 1] ?? 0)}%`;
}

function pointUnder(event: MouseEvent<HTMLElement>, points: Float32Array): number | null {
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  const place = { x: (event.clientX - left) / width, y: (event.clientY - top) / width };
  return pointAt(points, place, REACH / width);
}
