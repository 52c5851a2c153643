import { type RefObject, useEffect, useState } from 'react';
import { togglePick } from '../pick.ts';
import { cellAt, type ScatterCell } from './scatter-points.ts';

/**
 * The cell that a pointer is over; a click on it picks its digits, or drops them again. Listens on the
 * canvas itself, where there is nothing to focus: the confusion matrix does the same for the keyboard.
 */
export function useCellPointer(ref: RefObject<HTMLCanvasElement | null>): ScatterCell | null {
  const [cell, setCell] = useState<ScatterCell | null>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    const move = (event: PointerEvent) => {
      const under = cellUnder(canvas, event);
      setCell((before) => (isSame(before, under) ? before : under));
    };
    const leave = () => setCell(null);
    const click = (event: MouseEvent) => {
      const under = cellUnder(canvas, event);
      if (under !== null) togglePick(under);
    };
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerleave', leave);
    canvas.addEventListener('click', click);
    return () => {
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerleave', leave);
      canvas.removeEventListener('click', click);
    };
  }, [ref]);
  return cell;
}

function cellUnder(canvas: HTMLCanvasElement, { clientX, clientY }: MouseEvent) {
  const { left, bottom, width, height } = canvas.getBoundingClientRect();
  return cellAt((clientX - left) / width, (bottom - clientY) / height);
}

const isSame = (a: ScatterCell | null, b: ScatterCell | null): boolean =>
  a?.label === b?.label && a?.prediction === b?.prediction;
